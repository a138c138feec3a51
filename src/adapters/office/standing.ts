import type { RangeAddress } from '../../core/grid/cell-address';
import { isDraft } from '../../core/plans/own-sheets';
import { whereBefore, type RowStep } from '../../core/plans/row-steps';
import { storeSteps } from '../../core/plans/stored-parts';
import type { PlanStep } from '../../core/plans/write-plan';
import type { Result } from '../../core/result';
import { ok } from '../../core/result';
import type { WorkbookError } from '../../ports/workbook';
import type { Block, LoadedBlock } from './load-blocks';
import { loadBlocks } from './load-blocks';
import { changesMarks } from './mark-changes';
import { lookForMarks } from './marks';
import type { KnownMark, ListedSheet } from './memory';
import { sameName } from './memory';
import type { SheetFate } from './plan-facts';
import { fatesOf } from './plan-facts';
import { cover } from './ranges';
import type { ModelRow, RowPlans } from './row-steps';
import { askForRows, modelRowOf, noRows, rowPlansOf, usedOfGone } from './row-steps';
import { seriesNames } from './series-names';
import { listedSheets, sheetProperties } from './sheet-list';
import type { StandingPart } from './stored-parts';
import { askForStored, listStored } from './stored-parts';
import type { AskedObjects, Placed, StandingTable } from './sheet-objects';
import type { StandingList } from './validation-lists';
import { askForLists } from './validation-lists';
import { askForObjects, chartsIn, tablesIn, usedRangesIn, wantedObjects, wantsAny } from './sheet-objects';

/** A defined name as Excel keeps it. */
export interface StandingName {
  readonly name: string;
  readonly formula: unknown;
  readonly comment: string;
}

/** What stands in the workbook before a plan is carried out, as far as the plan touches it. */
export interface Standing {
  readonly sheets: readonly ListedSheet[];
  /** Whether no sheet may come or go. */
  readonly isStructureProtected: boolean;
  readonly fates: readonly SheetFate[];
  /** Undefined where nobody looked: they are not known, and the plan leaves them alone. */
  readonly marks: readonly KnownMark[] | undefined;
  readonly names: readonly StandingName[];
  readonly tables: readonly StandingTable[];
  readonly charts: readonly Placed[];
  /** The cells that are overwritten, or that name a series of a chart. */
  readonly cells: readonly LoadedBlock[];
  readonly rows: RowPlans;
  /** What new rows have to know of those that they look like. */
  readonly modelOf: (step: RowStep) => ModelRow;
  /** What checks the cells that get a list to choose from. */
  readonly lists: readonly StandingList[];
  /** Our stored parts; empty where the plan leaves them alone. */
  readonly parts: readonly StandingPart[];
  /** All that stands on rows that go. */
  readonly gone: readonly LoadedBlock[];
  /** All that stands on sheets that are cleared or removed. */
  readonly wiped: readonly LoadedBlock[];
}

const cellProperties = ['values', 'formulas', 'numberFormat', 'valueTypes'] as const;

/** Looks at what `steps` are going to change: the lists in one round trip, the cells with the sheets' objects in a second. */
export async function lookBefore(
  context: Excel.RequestContext,
  steps: readonly PlanStep[],
): Promise<Result<Standing, WorkbookError>> {
  const worksheets = context.workbook.worksheets.load(sheetProperties);
  const protection = context.workbook.protection.load('protected');
  const definedNames = context.workbook.names.load('items/name,items/formula,items/comment');
  const tables = context.workbook.tables.load('items/name,items/worksheet/name');
  const stored = storeSteps(steps).length > 0 ? listStored(context) : undefined;
  await context.sync();
  const sheets = listedSheets(worksheets);
  const fates = fatesOf(steps, sheets, protection.protected);
  if (!fates.ok) return fates;
  const standingNames = definedNames.items.map(({ name, formula, comment }) => ({ name, formula, comment }));
  const rows = rowPlansOf(steps, standingNames);
  if (!rows.ok) return rows;

  const names = sheets.map(({ name }) => name);
  // What a draft holds is never brought back.
  const drafts = sheets.filter(isDraft).map(({ name }) => name);
  const wiped = fates.value
    .filter(({ name, wasThere, isWiped }) => wasThere && isWiped && !drafts.includes(name))
    .map(({ name }) => name);
  const needsMarks = changesMarks(steps) || wiped.length > 0;
  const marks = needsMarks ? await lookForMarks(context, names) : undefined;
  const concerned = [...rangesWritten(steps, rows.value), ...seriesNames(steps)].filter(({ sheet }) =>
    isKept(sheet, fates.value),
  );

  const placed = tables.items.map(({ name, worksheet }) => ({ name, sheet: worksheet.name }));
  const wanted = wantedObjects(steps, names, wiped, placed);
  let objects: AskedObjects = { charts: new Map(), used: new Map(), tables: placed };
  const parts = stored && stored.items.length > 0 ? await contentsOf(context, stored) : [];
  const listed = rangesWithLists(steps, rows.value).filter(({ sheet }) => isKept(sheet, fates.value));
  let lists: () => readonly StandingList[] = () => [];
  let asked = noRows;
  const alongside = (): void => {
    objects = askForObjects(context, wanted);
    lists = askForLists(context, listed);
    asked = askForRows(context, rows.value);
  };
  const needsMore = wantsAny(wanted) || listed.length > 0 || rows.value.all.length > 0;
  const cells = await loadBlocks(context, cover(concerned).map(inFull), needsMore ? { alongside } : {});
  if (!cells.ok) return cells;
  const wipedCells = await loadBlocks(context, usedRangesIn(objects).map(inFull));
  if (!wipedCells.ok) return wipedCells;
  const gone = await loadBlocks(context, usedOfGone(asked).map(inFull));
  if (!gone.ok) return gone;

  return ok({
    sheets,
    isStructureProtected: protection.protected,
    fates: fates.value,
    marks,
    names: standingNames,
    rows: rows.value,
    modelOf: (step) => modelRowOf(asked, step, rows.value),
    lists: lists(),
    gone: gone.value,
    tables: tablesIn(objects),
    charts: chartsIn(objects),
    cells: cells.value,
    parts,
    wiped: wipedCells.value,
  });
}

async function contentsOf(
  context: Excel.RequestContext,
  listed: ReturnType<typeof listStored>,
): Promise<readonly StandingPart[]> {
  const contents = askForStored(listed);
  await context.sync();
  return contents();
}

function inFull(range: RangeAddress): Block {
  return { range, properties: cellProperties };
}

/** Whether the sheet was there before and keeps what the plan does not overwrite. */
function isKept(sheet: string, fates: readonly SheetFate[]): boolean {
  const fate = fates.find(({ name }) => sameName(name, sheet));
  return fate !== undefined && fate.wasThere && !fate.isWiped;
}

/** The ranges whose values or number formats a plan changes, where they stand before it. */
function rangesWritten(steps: readonly PlanStep[], rows: RowPlans): RangeAddress[] {
  return steps.flatMap((step, place) => {
    const range = rangeWritten(step);
    return range ? [...whereBefore(range, rows.shiftsBefore(place))] : [];
  });
}

function rangeWritten(step: PlanStep): RangeAddress | undefined {
  if (step.step === 'number-format') return step.range;
  return step.step === 'cells' ? rangeOfValues(step) : undefined;
}

function rangesWithLists(steps: readonly PlanStep[], rows: RowPlans): RangeAddress[] {
  return steps.flatMap((step, place) =>
    step.step === 'validation-list' ? [...whereBefore(step.range, rows.shiftsBefore(place))] : [],
  );
}

/** Where the block of a `cells` step stands; undefined for an empty one. */
export function rangeOfValues(step: Extract<PlanStep, { readonly step: 'cells' }>): RangeAddress | undefined {
  const columns = step.values[0]?.length ?? 0;
  return columns === 0 ? undefined : { ...step.at, rows: step.values.length, columns };
}
