import { parseReference, rangeReference } from '../../core/grid/a1';
import { lastColumnOfASheet, type RangeAddress } from '../../core/grid/cell-address';
import { shifted, type Shift } from '../../core/grid/shift';
import type { MergedArea } from '../../core/grid/snapshot';
import {
  isRowStep,
  markedBefore,
  markerComment,
  rowWork,
  whereBefore,
  type RowStep,
  type SheetShift,
} from '../../core/plans/row-steps';
import type { PlanStep } from '../../core/plans/write-plan';
import { ok, refused, type Result } from '../../core/result';
import type { WorkbookError } from '../../ports/workbook';
import { sameName } from './memory';
import { askForMerges, type AskedMerges } from './merges';
import { proxyOf } from './ranges';
import { calls, type Action } from './request-parts';
import type { StandingName } from './standing';

/** What a row step is going to do; `shift` is undefined where the rows have come or gone already. */
export interface RowPlan {
  readonly step: RowStep;
  readonly shift: SheetShift | undefined;
  /** Whether its marker is there by then. */
  readonly hasMarker: boolean;
}

/** The rows that come and go by a plan. */
export class RowPlans {
  /** `plans` by the place of their step in the plan. */
  constructor(private readonly plans: ReadonlyMap<number, RowPlan>) {}

  at(place: number): RowPlan | undefined {
    return this.plans.get(place);
  }

  /** What has come and gone when the step at that place is carried out. */
  shiftsBefore(place: number): readonly SheetShift[] {
    return [...this.plans].flatMap(([at, { shift }]) => (at < place && shift ? [shift] : []));
  }

  /** Those that do something, each with where its rows stood, or where rows come between, before the plan. */
  get all(): readonly { readonly step: RowStep; readonly shift: SheetShift; readonly place: number }[] {
    return [...this.plans].flatMap(([place, { step, shift }]) => (shift ? [{ step, shift, place }] : []));
  }
}

/** Looks up by the markers which rows are there already. */
export function rowPlansOf(
  steps: readonly PlanStep[],
  names: readonly StandingName[],
): Result<RowPlans, WorkbookError> {
  const plans = new Map<number, RowPlan>();
  const markers = new Map(names.map(({ name, formula }) => [name.toLowerCase(), rangeIn(formula)]));
  for (const [place, step] of steps.entries()) {
    if (!isRowStep(step)) continue;
    const key = step.marker.toLowerCase();
    const hasMarker = markers.has(key);
    const work = rowWork(step, markers.get(key));
    if (work.kind === 'rows-changed') return refused({ code: 'rows-changed', sheet: step.sheet });
    const shift = work.kind === 'shift' ? { sheet: step.sheet, shift: work.shift } : undefined;
    plans.set(place, { step, shift, hasMarker });
    if (shift && step.step === 'insert-rows') markers.set(key, markedBefore(step));
    if (shift) for (const [marker, range] of markers) markers.set(marker, range && rangeAfter(range, shift));
    if (step.step === 'delete-rows') markers.delete(key);
  }
  return ok(new RowPlans(plans));
}

function rangeIn(formula: unknown): RangeAddress | undefined {
  return typeof formula === 'string' ? parseReference(formula) : undefined;
}

function rangeAfter(range: RangeAddress, { sheet, shift }: SheetShift): RangeAddress | undefined {
  if (!sameName(sheet, range.sheet)) return range;
  const area = shifted(range, shift);
  return area && { ...area, sheet: range.sheet };
}

/** What new rows have to know of the row that they look like, once the round trip is over. */
export interface AskedRows {
  readonly heights: ReadonlyMap<RowStep, Excel.RangeFormat>;
  readonly merges: AskedMerges;
  /** What is used of the rows that go. */
  readonly used: readonly { readonly sheet: string; readonly range: Excel.Range }[];
}

function wholeRows(sheet: string, row: number, rows: number): RangeAddress {
  return { sheet, row, column: 0, rows, columns: lastColumnOfASheet + 1 };
}

export const noRows: AskedRows = { heights: new Map(), merges: () => new Map(), used: [] };

/** Asks for the rows that new ones look like, and for those that go. */
export function askForRows(context: Excel.RequestContext, rows: RowPlans): AskedRows {
  const heights = new Map<RowStep, Excel.RangeFormat>();
  const models: RangeAddress[] = [];
  const used: { readonly sheet: string; readonly range: Excel.Range }[] = [];
  for (const { step, shift, place } of rows.all) {
    const before = (range: RangeAddress): readonly RangeAddress[] => whereBefore(range, rows.shiftsBefore(place));
    if (shift.shift.kind === 'delete') {
      const { row, rows: count } = shift.shift.area;
      for (const range of before(wholeRows(step.sheet, row, count))) {
        const found = proxyOf(context, range).getUsedRangeOrNullObject(true);
        used.push({ sheet: step.sheet, range: found.load('rowIndex,columnIndex,rowCount,columnCount') });
      }
      continue;
    }
    const [model] = before(wholeRows(step.sheet, step.like, 1));
    if (!model) continue;
    models.push(model);
    if (!isInherited(step)) heights.set(step, proxyOf(context, model).format.load('rowHeight'));
  }
  return { heights, merges: askForMerges(context, models), used };
}

/** What stands on the rows that go. */
export function usedOfGone({ used }: AskedRows): RangeAddress[] {
  return used.flatMap(({ sheet, range }) => {
    if (range.isNullObject) return [];
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
    return [{ sheet, row, column, rows, columns }];
  });
}

/** What is known of the rows that new ones look like. */
export function modelRowOf({ heights, merges }: AskedRows, step: RowStep, rows: RowPlans): ModelRow {
  const place = rows.all.find((one) => one.step === step)?.place ?? 0;
  const [model] = whereBefore(wholeRows(step.sheet, step.like, 1), rows.shiftsBefore(place));
  const touching = (merges().get(step.sheet) ?? []).filter(
    ({ row, rows: count }) => model !== undefined && row <= model.row && row + count > model.row,
  );
  return { height: heights.get(step)?.rowHeight, merges: touching };
}

/** Excel gives new rows the look of the row above. */
function isInherited({ row, like }: RowStep): boolean {
  return like === row - 1;
}

/** What is known of the row that new ones look like. */
export interface ModelRow {
  readonly height: number | undefined;
  /** Cells merged within the row, and with other rows. */
  readonly merges: readonly MergedArea[];
}

export function changeRows({ step, shift, hasMarker }: RowPlan, model: ModelRow): Action[] {
  if (!shift) return step.step === 'delete-rows' && hasMarker ? [removeMarker(step)] : [];
  const { row, rows } = shift.shift.area;
  if (shift.shift.kind === 'delete') {
    const deleting = calls(2, (context) => proxyOf(context, wholeRows(step.sheet, row, rows)).delete('Up'));
    return hasMarker ? [deleting, removeMarker(step)] : [deleting];
  }
  return [
    calls(5 + rows * model.merges.length, (context) => {
      // The name comes first: it grows by the rows, and so tells that they are there.
      const { names } = context.workbook;
      if (hasMarker) names.getItem(step.marker).delete();
      names.add(step.marker, `=${rangeReference(markedBefore(step))}`, markerComment);
      proxyOf(context, wholeRows(step.sheet, row, rows)).insert('Down');
      if (!isInherited(step)) copyLook(context, step, model);
      for (const { column, columns } of model.merges.filter((merge) => merge.rows === 1)) {
        for (let next = row; next < row + rows; next += 1) {
          proxyOf(context, { sheet: step.sheet, row: next, column, rows: 1, columns }).merge(false);
        }
      }
    }),
  ];
}

function removeMarker({ marker }: RowStep): Action {
  return calls(2, (context) => context.workbook.names.getItem(marker).delete());
}

/** Cells that are merged with those of other rows can't be copied from; where such a one spans the new rows, it looks as it did. */
function copyLook(context: Excel.RequestContext, step: RowStep, { height, merges }: ModelRow): void {
  const { sheet, row, rows, like } = step;
  const model = like >= row ? like + rows : like;
  let from = 0;
  const copy = (end: number): void => {
    if (end <= from) return;
    const source = proxyOf(context, { sheet, row: model, column: from, rows: 1, columns: end - from });
    proxyOf(context, { sheet, row, column: from, rows, columns: end - from }).copyFrom(source, 'Formats');
  };
  const tall = merges.filter((merge) => merge.rows > 1).sort((one, other) => one.column - other.column);
  for (const { column, columns } of tall) {
    copy(column);
    from = column + columns;
  }
  copy(lastColumnOfASheet + 1);
  if (height !== undefined) proxyOf(context, { sheet, row, column: 0, rows, columns: 1 }).format.rowHeight = height;
}

/** The place of a shift before the plan, for what is remembered of cells. */
export function cellBefore(row: number, { kind, area }: Shift): number | undefined {
  if (row < area.row) return row;
  if (kind === 'delete') return row + area.rows;
  return row >= area.row + area.rows ? row - area.rows : undefined;
}
