import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/presets';
import type { PlanValue } from '../../../core/plans/write-plan';
import type { Area } from '../../../core/grid/area';
import { valueOf } from '../../excel-host/model/cell-values';
import { fromUniverRange } from '../../excel-host/model/sheet-model';
import type { Look } from './look';
import { lookOf } from './look';

/** What is compared of a cell; a blank one has the value null. */
export interface GridCell {
  readonly value: PlanValue;
  readonly look: Look;
}

export interface Sizes {
  /** In pixels. */
  readonly size: number | undefined;
  readonly isHidden: boolean;
}

/** A sheet as the grid keeps it. `id` stays the same when the sheet is renamed or moved. */
export interface GridSheet {
  readonly id: string;
  readonly name: string;
  readonly isHidden: boolean;
  readonly cells: Cells<GridCell>;
  readonly merges: readonly Area[];
  readonly columns: ReadonlyMap<number, Sizes>;
  readonly rows: ReadonlyMap<number, Sizes>;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly isGridShown: boolean;
  readonly tabColor: string | undefined;
}

/** By row, then by column. */
export type Cells<Value> = ReadonlyMap<number, ReadonlyMap<number, Value>>;

type FormulaAt = (sheet: string, row: number, column: number) => string;

/** All sheets in the order of their tabs. `formulaAt` is asked for cells whose formula stands in another one. */
export function gridOf(data: Partial<IWorkbookData>, formulaAt: FormulaAt = () => ''): readonly GridSheet[] {
  const styles = data.styles ?? {};
  const styleOf = (style: ICellData['s']): IStyleData => (typeof style === 'string' ? styles[style] : style) ?? {};
  return (data.sheetOrder ?? []).flatMap((id) => {
    const sheet = data.sheets?.[id];
    return sheet ? [sheetOf(id, sheet, styleOf, formulaAt)] : [];
  });
}

function sheetOf(
  id: string,
  sheet: Partial<IWorksheetData>,
  styleOf: (style: ICellData['s']) => IStyleData,
  formulaAt: FormulaAt,
): GridSheet {
  const looks = new Map<IStyleData, Look>();
  const lookFor = (style: IStyleData): Look => {
    const look = looks.get(style) ?? lookOf(style);
    looks.set(style, look);
    return look;
  };
  const cells = new Map<number, Map<number, GridCell>>();
  for (const [row, line] of Object.entries(sheet.cellData ?? {})) {
    const found = new Map<number, GridCell>();
    for (const [column, cell] of Object.entries(line ?? {}) as [string, ICellData | null][]) {
      if (!cell) continue;
      const value = planValueOf(cell, () => formulaAt(id, Number(row), Number(column)));
      found.set(Number(column), { value, look: lookFor(styleOf(cell.s)) });
    }
    cells.set(Number(row), found);
  }
  return {
    id,
    name: sheet.name ?? '',
    isHidden: sheet.hidden === 1,
    cells,
    merges: (sheet.mergeData ?? []).map(fromUniverRange),
    columns: sizesOf(sheet.columnData, ({ w }) => w),
    rows: sizesOf(sheet.rowData, ({ h, ia }) => (ia === 1 ? undefined : h)),
    frozen: { rows: sheet.freeze?.ySplit ?? 0, columns: sheet.freeze?.xSplit ?? 0 },
    isGridShown: sheet.showGridlines !== 0,
    tabColor: sheet.tabColor || undefined,
  };
}

function sizesOf<Line extends { readonly hd?: number | undefined }>(
  lines: { readonly [index: number]: Line | null | undefined } | undefined,
  sizeOf: (line: Line) => number | undefined,
): ReadonlyMap<number, Sizes> {
  const sizes = new Map<number, Sizes>();
  for (const [index, line] of Object.entries(lines ?? {})) {
    if (line) sizes.set(Number(index), { size: sizeOf(line), isHidden: line.hd === 1 });
  }
  return sizes;
}

function planValueOf(cell: ICellData, sharedFormula: () => string): PlanValue {
  const text = richText(cell);
  const value = text ?? valueOf(cell);
  const formula = cell.f || (cell.si ? sharedFormula() : '');
  if (formula) return { formula, shows: typeof value === 'boolean' ? String(value).toUpperCase() : value };
  return value === '' ? null : value;
}

/** The text of a cell that was typed with line breaks or more than one font: Univer keeps it as a document. */
function richText({ p }: ICellData): string | undefined {
  const stream = p?.body?.dataStream;
  return stream === undefined ? undefined : stream.replace(/\r\n$/, '').replaceAll(/\r\n?/g, '\n');
}

export function sameValue(one: PlanValue, other: PlanValue): boolean {
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null) return one === other;
  return one.formula === other.formula && one.shows === other.shows;
}
