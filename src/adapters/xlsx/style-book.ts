import type { CellStyle } from '../../core/plans/write-plan';
import { bordered, fontWith, isBordered, lookOfFont, solidFill, fillColor } from './style-elements';
import type { Package } from './package';
import { childOf, childrenOf, cut, join, withLastChild, withOnlyChild, type Pieces } from './pieces';
import { declareType, relate, relationshipsOf } from './relationships';
import { builtInFormat, builtInFormatId } from './number-formats';
import { workbookPath } from './workbook-root';
import { attributeOf, escapeXml, saysYes, startTagOf, withAttributes } from './xml';

const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const stylesType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

export const stylesOrder = [
  ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors'],
  ['extLst'],
].flat();

const plainStyles =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${mainNamespace}">` +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';

/** The part that holds the formats; made where the workbook has none. */
export function stylesPath(pack: Package): string {
  const workbook = workbookPath(pack);
  const path = relationshipsOf(pack, workbook).find(({ kind }) => kind === 'styles')?.path;
  if (path !== undefined && pack.has(path)) return path;
  const made = 'xl/styles.xml';
  pack.write(made, plainStyles);
  declareType(pack, made, stylesType);
  relate(pack, workbook, 'styles', made);
  return made;
}

/** What a cell gets on top of the format it has. */
export interface FormatChange extends CellStyle {
  readonly numberFormat?: string;
}

/** The cell formats of a workbook by their number, as cells state it in `s`; adds those that are missing. */
export class StyleBook {
  private readonly path: string;
  private readonly derived = new Map<string, number>();
  private readonly lists = new Map<string, Pieces>();

  constructor(private readonly pack: Package) {
    this.path = stylesPath(pack);
  }

  /** The number of the format that is `base` with the change made. */
  derive(base: number, change: FormatChange): number {
    const key = `${base} ${JSON.stringify(change)}`;
    const known = this.derived.get(key);
    if (known !== undefined) return known;
    const format = this.add('cellXfs', 'xf', this.changed(this.element('cellXfs', base), change));
    this.derived.set(key, format);
    return format;
  }

  numberFormat(format: number): string {
    const id = Number(attributeOf(startTagOf(this.element('cellXfs', format)), 'numFmtId') ?? 0);
    const own = childrenOf(this.list('numFmts'), 'numFmt').find((xml) => attributeOf(xml, 'numFmtId') === String(id));
    return (own === undefined ? undefined : attributeOf(own, 'formatCode')) ?? builtInFormat(id) ?? 'General';
  }

  /** All that a `CellStyle` can say of the format. No fill and no border are left out, since it can't say them. */
  look(format: number): CellStyle {
    const xml = this.element('cellXfs', format);
    const tag = startTagOf(xml);
    const alignment = childOf(cut(xml), 'alignment') ?? '<alignment/>';
    const fill = fillColor(this.element('fills', Number(attributeOf(tag, 'fillId') ?? 0)));
    const horizontal = attributeOf(alignment, 'horizontal');
    const vertical = attributeOf(alignment, 'vertical');
    return {
      ...lookOfFont(this.element('fonts', Number(attributeOf(tag, 'fontId') ?? 0))),
      ...(fill === undefined ? {} : { fill }),
      ...(isBordered(this.element('borders', Number(attributeOf(tag, 'borderId') ?? 0))) ? { border: 'thin' } : {}),
      ...(horizontal === 'left' || horizontal === 'center' || horizontal === 'right' ? { horizontal } : {}),
      ...(vertical === 'top' || vertical === 'center' ? { vertical } : {}),
      wrap: saysYes(attributeOf(alignment, 'wrapText')),
    };
  }

  isLocked(format: number): boolean {
    const protection = childOf(cut(this.element('cellXfs', format)), 'protection');
    return protection === undefined || saysYes(attributeOf(protection, 'locked') ?? '1');
  }

  private changed(base: string, change: FormatChange): string {
    const tag = startTagOf(base);
    const font = Number(attributeOf(tag, 'fontId') ?? 0);
    const border = Number(attributeOf(tag, 'borderId') ?? 0);
    const attributes: Record<string, string> = {};
    const state = (name: string, apply: string, value: number): void => {
      attributes[name] = String(value);
      attributes[apply] = '1';
    };
    const { numberFormat, fill } = change;
    if (numberFormat !== undefined) state('numFmtId', 'applyNumberFormat', this.numberFormatId(numberFormat));
    const newFont = fontWith(this.element('fonts', font), change);
    if (newFont !== undefined) state('fontId', 'applyFont', this.add('fonts', 'font', newFont));
    if (fill !== undefined) state('fillId', 'applyFill', this.add('fills', 'fill', solidFill(fill)));
    if (change.border !== undefined) {
      state('borderId', 'applyBorder', this.add('borders', 'border', bordered(this.element('borders', border))));
    }
    return aligned(withAttributes(base.trim(), attributes), change);
  }

  private numberFormatId(code: string): number {
    const builtIn = builtInFormatId(code);
    if (builtIn !== undefined) return builtIn;
    const formats = childrenOf(this.list('numFmts'), 'numFmt');
    const known = formats.find((xml) => attributeOf(xml, 'formatCode') === code);
    if (known !== undefined) return Number(attributeOf(known, 'numFmtId'));
    const firstOwn = 164;
    const id = Math.max(firstOwn - 1, ...formats.map((xml) => Number(attributeOf(xml, 'numFmtId')))) + 1;
    this.add('numFmts', 'numFmt', `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    return id;
  }

  private list(name: string): Pieces {
    const known = this.lists.get(name);
    if (known) return known;
    const list = cut(childOf(this.pack.pieces(this.path), name) ?? `<${name} count="0"/>`);
    this.lists.set(name, list);
    return list;
  }

  private element(list: string, at: number): string {
    const children = this.list(list).children;
    return (children[at] ?? children[0])?.xml ?? '<xf/>';
  }

  /** The place of an element in its list; put behind the others where none is like it. */
  private add(name: string, kind: string, xml: string): number {
    const list = this.list(name);
    const place = list.children.findIndex((child) => child.xml.trim() === xml);
    if (place >= 0) return place;
    const longer = withLastChild(list, kind, xml);
    this.lists.set(name, longer);
    this.pack.write(this.path, withOnlyChild(this.pack.pieces(this.path), name, join(longer), stylesOrder));
    return list.children.length;
  }
}

function aligned(xml: string, { horizontal, vertical, wrap }: CellStyle): string {
  if (horizontal === undefined && vertical === undefined && wrap === undefined) return xml;
  const pieces = cut(withAttributes(xml, { applyAlignment: '1' }));
  const alignment = withAttributes(childOf(pieces, 'alignment') ?? '<alignment/>', {
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(wrap === undefined ? {} : { wrapText: wrap ? '1' : '0' }),
  });
  return join(withOnlyChild(pieces, 'alignment', alignment, ['alignment', 'protection', 'extLst']));
}
