import type { Package } from '../../../adapters/xlsx/package';
import type { Pieces } from '../../../adapters/xlsx/pieces';
import { childOf, childrenOf, counted, cut, join, prefixed, withOnlyChild } from '../../../adapters/xlsx/pieces';
import { stylesOrder, stylesPath } from '../../../adapters/xlsx/style-book';
import { attributeOf, startTagOf, withAttributes } from '../../../adapters/xlsx/xml';
import { builtInFormatId } from '../../../adapters/xlsx/number-formats';
import { escapeXml } from '../../../adapters/xlsx/xml';
import { readStyles } from '../../excel-host/xlsx/styles';
import { readTheme } from '../../excel-host/xlsx/theme';
import { rootOf } from '../../excel-host/xlsx/xml';
import type { Look } from './look';
import { lookOf } from './look';
import { borderWith, fillWith, fontWith } from './look-xml';

type ListName = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs';

/** One of the lists of a file's styles, with the places of what is in it. */
class StyleList {
  readonly items: string[];
  readonly #outer: Pieces;
  readonly #kind: string;
  readonly #places: Map<string, number>;

  constructor(xml: string, kind: string) {
    this.#outer = cut(xml);
    this.#kind = kind;
    this.items = this.#outer.children.map((child) => child.xml.trim());
    this.#places = new Map(this.items.map((item, place) => [item, place]));
  }

  add(xml: string): number {
    const known = this.#places.get(xml);
    if (known !== undefined) return known;
    const place = this.items.push(prefixed(xml, this.#outer.prefix)) - 1;
    this.#places.set(xml, place);
    return place;
  }

  toXml(): string {
    return join(counted({ ...this.#outer, children: this.items.map((xml) => ({ name: this.#kind, xml })) }));
  }
}

/** The cell formats of a file by their number, as cells state it; finds the one for a look, and adds it where there is none. */
export class FileLooks {
  readonly #pack: Package;
  readonly #path: string;
  readonly #lists: { readonly [name in ListName]: StyleList };
  readonly #looks: Look[];
  readonly #byLook = new Map<string, number>();

  constructor(pack: Package) {
    this.#pack = pack;
    this.#path = stylesPath(pack);
    const pieces = pack.pieces(this.#path);
    const list = (name: ListName, kind: string): StyleList =>
      new StyleList(childOf(pieces, name) ?? `<${name} count="0"/>`, kind);
    this.#lists = {
      numFmts: list('numFmts', 'numFmt'),
      fonts: list('fonts', 'font'),
      fills: list('fills', 'fill'),
      borders: list('borders', 'border'),
      cellXfs: list('cellXfs', 'xf'),
    };
    const theme = readTheme(rootOf(pack.text('xl/theme/theme1.xml')));
    this.#looks = readStyles(rootOf(pack.text(this.#path)), theme).cells.map(lookOf);
    this.#looks.forEach((look, format) => {
      const key = this.#keyOf(look, format);
      if (!this.#byLook.has(key)) this.#byLook.set(key, format);
    });
  }

  /** The number of the format that looks like `look` and is otherwise as `base`, above all locked or not. */
  formatFor(look: Look, base: number): number {
    const was = this.#looks[base] ?? lookOf({});
    const key = this.#keyOf(look, base);
    const known = this.#byLook.get(key);
    if (known !== undefined) return known;
    const format = this.#lists.cellXfs.add(this.#xfFor(look, was, base));
    this.#looks[format] = look;
    this.#byLook.set(key, format);
    return format;
  }

  /** Writes what was added. */
  finish(): void {
    let pieces = this.#pack.pieces(this.#path);
    for (const [name, list] of Object.entries(this.#lists)) {
      if (list.items.length > 0) pieces = withOnlyChild(pieces, name, list.toXml(), stylesOrder);
    }
    this.#pack.write(this.#path, pieces);
  }

  #keyOf(look: Look, format: number): string {
    const xf = cut(this.#lists.cellXfs.items[format] ?? '<xf/>');
    return `${JSON.stringify(look)}${childOf(xf, 'protection')?.trim() ?? ''}`;
  }

  #xfFor(look: Look, was: Look, base: number): string {
    const { fonts, fills, borders, cellXfs } = this.#lists;
    const xf = cellXfs.items[base] ?? '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';
    const tag = startTagOf(xf);
    const item = (list: StyleList, name: string, empty: string): string =>
      list.items[Number(attributeOf(tag, name) ?? 0)] ?? empty;
    const font = fonts.add(fontWith(item(fonts, 'fontId', '<font/>'), was, look));
    const fill = look.fill === was.fill ? attributeOf(tag, 'fillId') : String(fills.add(fillWith(look.fill)));
    const border = borders.add(borderWith(item(borders, 'borderId', '<border/>'), was, look));
    const format = look.numberFormat === was.numberFormat ? attributeOf(tag, 'numFmtId') : this.#formatId(look);
    const changed = withAttributes(xf, {
      numFmtId: format ?? '0',
      fontId: String(font),
      fillId: fill ?? '0',
      borderId: String(border),
      applyNumberFormat: '1',
      applyFont: '1',
      applyFill: '1',
      applyBorder: '1',
    });
    return aligned(changed, was, look);
  }

  #formatId({ numberFormat }: Look): string {
    const builtIn = builtInFormatId(numberFormat);
    if (builtIn !== undefined) return String(builtIn);
    const { numFmts } = this.#lists;
    const known = numFmts.items.find((xml) => attributeOf(xml, 'formatCode') === numberFormat);
    if (known !== undefined) return attributeOf(known, 'numFmtId') ?? '0';
    const ids = numFmts.items.map((xml) => Number(attributeOf(xml, 'numFmtId')));
    const id = Math.max(firstOwnFormat - 1, ...ids) + 1;
    numFmts.add(`<numFmt numFmtId="${id}" formatCode="${escapeXml(numberFormat)}"/>`);
    return String(id);
  }
}

/** Numbers below stand for formats that every program knows. */
const firstOwnFormat = 164;
const rightAngle = 90;

function aligned(xf: string, was: Look, look: Look): string {
  const { horizontal, vertical, wrap, angle } = look;
  const changes = {
    ...(was.horizontal === horizontal ? {} : { horizontal }),
    ...(was.vertical === vertical ? {} : { vertical }),
    ...(was.wrap === wrap ? {} : { wrapText: wrap ? '1' : undefined }),
    ...(was.angle === angle ? {} : { textRotation: rotationOf(angle) }),
  };
  if (Object.keys(changes).length === 0) return xf;
  const pieces = cut(withAttributes(xf, { applyAlignment: '1' }));
  const [before = '<alignment/>'] = childrenOf(pieces, 'alignment');
  return join(withOnlyChild(pieces, 'alignment', withAttributes(before, changes), xfOrder));
}

const xfOrder = ['alignment', 'protection', 'extLst'];

/** A file counts upwards from 0 to 90 and downwards from 91 on; Univer counts downwards. */
function rotationOf(angle: number): string | undefined {
  if (angle === 0) return undefined;
  return String(angle < 0 ? -angle : rightAngle + angle);
}
