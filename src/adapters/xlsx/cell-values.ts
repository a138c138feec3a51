import type { PlanValue } from '../../core/plans/write-plan';
import type { CellXml } from './cell-xml';
import type { Package } from './package';
import { childOf, childrenOf, cut, localName } from './pieces';
import { relationshipsOf } from './relationships';
import { workbookPath } from './workbook-root';
import { startTagOf, unescapeXml } from './xml';

/** Text with what XML can't hold spelled out, such as `_x000D_`, put back. */
function unspelled(text: string): string {
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** All between an element's tags. */
export function bodyOf(xml: string): string {
  const tag = startTagOf(xml);
  return tag.endsWith('/>') ? '' : xml.slice(xml.indexOf(tag) + tag.length, xml.lastIndexOf('</'));
}

/** The text of an element of text runs, without the reading aids that stand above Japanese and Chinese. */
function textOfRuns(xml: string): string {
  return cut(xml)
    .children.map(({ name, xml: child }) => {
      if (name === 't') return unspelled(unescapeXml(bodyOf(child)));
      return name === 'r' ? textOfRuns(child) : '';
    })
    .join('');
}

/** The texts that cells name by number. */
export class SharedTexts {
  private items: readonly string[] | undefined;

  constructor(private readonly pack: Package) {}

  text(place: number): string {
    const item = this.all()[place];
    return item === undefined ? '' : textOfRuns(item);
  }

  private all(): readonly string[] {
    if (this.items) return this.items;
    const { pack } = this;
    const path = relationshipsOf(pack, workbookPath(pack)).find(({ kind }) => kind === 'sharedStrings')?.path;
    this.items = path === undefined || !pack.has(path) ? [] : childrenOf(cut(pack.text(path) ?? ''), 'si');
    return this.items;
  }
}

/** A cell's children: its formula's element and its stored value's text. */
function partsOf({ body }: CellXml): { readonly formula: string | undefined; readonly stored: string } {
  const pieces = cut(`<c>${body}</c>`);
  const value = childOf(pieces, 'v');
  return { formula: childOf(pieces, 'f'), stored: value === undefined ? '' : unescapeXml(bodyOf(value)) };
}

/** The formula's text as written, without `=`; `''` where a cell shares that of another, undefined where it has none. */
export function formulaTextOf(cell: CellXml): string | undefined {
  if (!cell.body.includes('f')) return undefined;
  const { formula } = partsOf(cell);
  return formula === undefined ? undefined : unescapeXml(bodyOf(formula));
}

/** What a cell shows, number formats aside. */
export function shownBy(cell: CellXml, texts: SharedTexts): string | number | boolean | null {
  const { stored } = partsOf(cell);
  switch (cell.type) {
    case 's':
      return texts.text(Number(stored));
    case 'inlineStr':
      return textOfRuns(
        cut(`<c>${cell.body}</c>`).children.find(({ name }) => localName(name) === 'is')?.xml ?? '<is/>',
      );
    case 'b':
      return stored === '1' || stored === 'true';
    case undefined:
    case 'n':
      return stored === '' ? null : Number(stored);
    default:
      return unspelled(stored);
  }
}

/**
 * What a plan would have to write to get this cell. A typed-in error is a formula that is nothing but this error.
 * `formulaText` is the cell's own, or the one that it shares.
 */
export function planValueOf(cell: CellXml, texts: SharedTexts, formulaText: string | undefined): PlanValue {
  const shown = shownBy(cell, texts);
  if (formulaText !== undefined) {
    const shows = typeof shown === 'boolean' ? (shown ? 'TRUE' : 'FALSE') : (shown ?? '');
    return { formula: `=${formulaText}`, shows };
  }
  return cell.type === 'e' ? { formula: `=${String(shown)}`, shows: String(shown) } : shown;
}
