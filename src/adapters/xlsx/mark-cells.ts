import { rangeA1 } from '../../core/grid/a1';
import type { CellAddress } from '../../core/grid/cell-address';
import { markFormula, markKindOf, markKinds, markLooks, type Marked, type MarkKind } from '../../core/plans/marks';
import { areasIn, rectanglesOf } from './area';
import { conditionalLook, lastPriority, lookNumber, looksOf, writeLooks } from './conditional-looks';
import type { Package } from './package';
import { childOf, childrenOf, cut, join, withChild } from './pieces';
import { worksheetOrder } from './sheet-order';
import { tabsOf } from './workbook-part';
import { attributeOf, escapeXml, unescapeXml } from './xml';

/** One of our conditional formats: where it stands in a sheet and what it marks. */
export interface Mark {
  readonly kind: MarkKind;
  readonly cells: readonly Pick<CellAddress, 'row' | 'column'>[];
}

/** Occurs in each of our formulas, whoever has written the file since. */
const trace = 'budget-performance-mark';

function formulaOf(rule: string): string {
  const formula = childOf(cut(rule), 'formula');
  if (formula === undefined) return '';
  const { close } = cut(formula);
  return unescapeXml(close.slice(0, close.lastIndexOf('</')));
}

/** What a rule marks; undefined where it is none of ours. */
function kindOf(rule: string): MarkKind | undefined {
  return rule.includes(trace) ? markKindOf(formulaOf(rule)) : undefined;
}

function cellsOf(references: string): Mark['cells'] {
  return areasIn(references).flatMap((area) =>
    Array.from({ length: area.rows * area.columns }, (_, index) => ({
      row: area.row + Math.floor(index / area.columns),
      column: area.column + (index % area.columns),
    })),
  );
}

/** The marks of a sheet. */
export function marksOf(pack: Package, path: string): readonly Mark[] {
  return childrenOf(pack.pieces(path), 'conditionalFormatting').flatMap((xml) => {
    if (!xml.includes(trace)) return [];
    const cells = cellsOf(attributeOf(xml, 'sqref') ?? '');
    return childrenOf(cut(xml), 'cfRule').flatMap((rule) => {
      const kind = kindOf(rule);
      return kind ? [{ kind, cells }] : [];
    });
  });
}

/** Cells that lie side by side or one below the other are named together, which keeps the file small. */
function references(cells: Mark['cells']): string {
  const ordered = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  const once = ordered.filter(({ row, column }, index) => {
    const before = ordered[index - 1];
    return before?.row !== row || before.column !== column;
  });
  const rectangles = rectanglesOf(once.map(({ row, column }) => ({ row, column, value: true })));
  return rectangles.map(({ area }) => rangeA1(area)).join(' ');
}

function look(kind: MarkKind): string {
  return conditionalLook(markLooks[kind]);
}

/** All our marks in the file. */
export function marksInFile(pack: Package): readonly Marked[] {
  return tabsOf(pack)
    .filter(({ isWorksheet }) => isWorksheet)
    .flatMap(({ name: sheet, path }) =>
      marksOf(pack, path).map(({ kind, cells }) => ({
        sheet,
        kind,
        cells: cells.map((cell) => ({ sheet, ...cell })),
      })),
    );
}

/** Marks cells of a sheet. Other conditional formats keep their rank before ours, since theirs is not ours to change. */
export function mark(pack: Package, path: string, { kind, cells }: Mark): void {
  if (cells.length === 0) return;
  const earlier = marksOf(pack, path).filter((one) => one.kind === kind);
  removeMarks(pack, path, [kind]);
  const pieces = pack.pieces(path);
  const priority = lastPriority(pieces) + 1;
  const all = [...earlier.flatMap((one) => one.cells), ...cells];
  const formula = `<formula>${escapeXml(markFormula(kind).slice(1))}</formula>`;
  const rule = `<cfRule type="expression" dxfId="${lookNumber(pack, look(kind))}" priority="${priority}">${formula}</cfRule>`;
  const xml = `<conditionalFormatting sqref="${references(all)}">${rule}</conditionalFormatting>`;
  pack.write(path, withChild(pieces, 'conditionalFormatting', xml, worksheetOrder));
}

/** Takes our rules of these kinds out of a sheet; what else its conditional formats hold stays as it is written. */
function removeMarks(pack: Package, path: string, kinds: readonly MarkKind[]): boolean {
  const pieces = pack.pieces(path);
  if (!pieces.children.some(({ name, xml }) => name === 'conditionalFormatting' && xml.includes(trace))) return false;
  const isGoing = (rule: string): boolean => {
    const kind = kindOf(rule);
    return kind !== undefined && kinds.includes(kind);
  };
  const children = pieces.children.flatMap((child) => {
    if (child.name !== 'conditionalFormatting') return [child];
    const format = cut(child.xml);
    const rules = format.children.filter(({ name, xml }) => name !== 'cfRule' || !isGoing(xml));
    if (rules.length === format.children.length) return [child];
    return rules.some(({ name }) => name === 'cfRule') ? [{ ...child, xml: join({ ...format, children: rules }) }] : [];
  });
  pack.write(path, { ...pieces, children });
  return true;
}

/** Takes our marks of these kinds off the sheets at these paths, and our looks off the formats as far as nothing else can be using them. */
export function clearMarks(pack: Package, paths: readonly string[], kinds: readonly MarkKind[]): void {
  const cleared = paths.filter((path) => removeMarks(pack, path, kinds));
  if (cleared.length > 0) dropUnusedLooks(pack);
}

const ourLooks = new Set(markKinds.map(look));

/** Only from the list's end: the others are named by their place. */
function dropUnusedLooks(pack: Package): void {
  const looks = looksOf(pack);
  const texts = pack
    .paths()
    .filter((path) => path.endsWith('.xml') && /\/(worksheets|tables|pivotTables|slicers)\//.test(path))
    .map((path) => pack.text(path) ?? '')
    .filter((text) => text.includes('xfId='));
  const isUsed = (place: number): boolean => texts.some((text) => new RegExp(`[dD]xfId="${place}"`).test(text));
  let length = looks.children.length;
  while (length > 0 && ourLooks.has(looks.children[length - 1]?.xml.trim() ?? '') && !isUsed(length - 1)) length -= 1;
  if (length === looks.children.length) return;
  const children = looks.children.slice(0, length);
  const open = looks.open.replace(/\scount\s*=\s*["']\d*["']/, ` count="${length}"`);
  writeLooks(pack, { ...looks, open, children });
}
