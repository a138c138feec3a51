import type { CellAddress } from '../grid/cell-address';
import type { Snapshot } from '../grid/snapshot';
import { fillIndicator, type FilledIndicator } from '../library/fill-indicator';
import type { LibraryIndicator } from '../library/library-indicator';
import { libraryClasses } from '../library/library-indicator';
import { printedClasses, type FormLayout } from '../library/printed-classes';
import type { Project } from '../model/project';
import { comparable } from '../rules/comparable-text';
import { formTableOf, type FormTable } from './indicator-table';
import { placeIndicators } from './place-indicators';
import { stepsOf } from './indicator-steps';
import type { PlanStep, WritePlan } from './write-plan';

/**
 * Why an indicator is left out. `already-there`: the form has one of the name; `beside-another-form`: its class has no free row, and a new
 * one would go through the form beside; `no-table`: the form has no table that rows can be put into.
 */
export type LeftOutCode = 'already-there' | 'beside-another-form' | 'no-table';

export interface LeftOut {
  readonly indicator: LibraryIndicator;
  readonly why: LeftOutCode;
}

export interface Placement {
  readonly indicator: LibraryIndicator;
  /** The cell of its name once the plan is carried out. */
  readonly at: CellAddress;
  readonly isNewRow: boolean;
}

export interface Insertion {
  readonly plan: WritePlan;
  /** In the order in which the indicators were asked for. */
  readonly placements: readonly Placement[];
  readonly leftOut: readonly LeftOut[];
}

/** The workbook as it was read, the project whose form is to get indicators, and all projects of the workbook. */
export interface InsertInto {
  readonly snapshot: Snapshot;
  readonly project: Project;
  readonly projects: readonly Project[];
}

/** The forms of 2021 print 成本指标 as a first level of its own, or tell costs of several kinds apart. */
export function formLayoutOf({ blocks }: Project): FormLayout {
  const isOf2021 = blocks.some(
    ({ level1, level2 }) =>
      level1.class === '成本指标' ||
      level2.some((label) => label.class?.endsWith('成本指标') && label.class !== '成本指标'),
  );
  return isOf2021 ? '2021' : 'legacy';
}

/** Whether another form, filled in or not, shares rows with this one. */
function isBesideAnother({ snapshot, project, projects }: InsertInto, table: FormTable): boolean {
  const { form, columns } = project;
  const shares = projects.some(
    ({ form: other }) =>
      other.sheet === form.sheet &&
      (other.row !== form.row || other.column !== form.column) &&
      other.row <= table.last &&
      form.row < other.row + other.rows,
  );
  const name = columns?.name;
  const stored = snapshot.sheets.find((one) => one.name === form.sheet);
  const heading = stored?.rows.find(({ row }) => row === name?.row)?.cells ?? [];
  const label = heading.find(({ column }) => column === name?.column)?.value;
  const isOutside = (column: number): boolean => column < form.column || column >= form.column + form.columns;
  return shares || heading.some(({ column, value }) => isOutside(column) && value === label);
}

/** Those that the form has not, each name once. */
function withoutKnown(indicators: readonly LibraryIndicator[], { project }: InsertInto) {
  const names = new Set(project.indicators.map(({ name }) => comparable(name.value)));
  const wanted: LibraryIndicator[] = [];
  const leftOut: LeftOut[] = [];
  for (const indicator of indicators) {
    const name = comparable(indicator.name);
    if (names.has(name)) leftOut.push({ indicator, why: 'already-there' });
    else wanted.push(indicator);
    names.add(name);
  }
  return { wanted, leftOut };
}

function filled(indicator: LibraryIndicator, { funding, fiscalYear }: Project, layout: FormLayout): FilledIndicator {
  return fillIndicator(indicator, { budget: funding.total, fiscalYear: fiscalYear?.value, layout });
}

const listColumns = ['level1', 'level2'] as const;

/** Lets the classes be chosen where the form prints them. `added` rows are new. */
function listSteps({ sheet, first, last, columns }: FormTable, layout: FormLayout, added: number): readonly PlanStep[] {
  return listColumns.flatMap((level): readonly PlanStep[] => {
    const column = columns[level];
    if (column === undefined) return [];
    const values = [...new Set(libraryClasses.map((name) => printedClasses(name, layout)[level]))];
    const range = { sheet, row: first, column, rows: last - first + 1 + added, columns: 1 };
    return [{ step: 'validation-list', range, values }];
  });
}

/**
 * Puts indicators of the library into a project's form: each into its class, on rows of it that are free, else on new ones within
 * the form.
 *
 * - Shape: figures that the project has to fill in stay as marked blanks. Weights stay blank.
 * - Errors: none. What can't be put in is in `leftOut`. Nothing that is filled in is overwritten.
 */
export function planInsertion(into: InsertInto, indicators: readonly LibraryIndicator[]): Insertion {
  const { snapshot, project } = into;
  const table = formTableOf(snapshot, project);
  const { wanted, leftOut } = withoutKnown(indicators, into);
  const none = { plan: { steps: [] }, placements: [] };
  if (!table) return { ...none, leftOut: [...leftOut, ...wanted.map((indicator) => noTable(indicator))] };
  const layout = formLayoutOf(project);
  const texts = wanted.map((indicator) => filled(indicator, project, layout));
  const placed = placeIndicators(table, texts);
  const isBeside = placed.newRows.length > 0 && isBesideAnother(into, table);
  const newRows = isBeside ? [] : placed.newRows;
  const { steps, rowOf } = stepsOf(table, texts, { ...placed, newRows }, snapshot.names);
  const placements = wanted.flatMap((indicator, item): readonly Placement[] => {
    const row = rowOf.get(item);
    const isNewRow = newRows.some(({ items }) => items.includes(item));
    const column = table.columns.name ?? 0;
    return row === undefined ? [] : [{ indicator, at: { sheet: table.sheet, row, column }, isNewRow }];
  });
  const lacking = wanted.flatMap((indicator, item): readonly LeftOut[] => {
    if (rowOf.has(item)) return [];
    const isHindered = placed.newRows.some(({ items }) => items.includes(item));
    return [isHindered ? { indicator, why: 'beside-another-form' } : noTable(indicator)];
  });
  const added = newRows.reduce((sum, { items }) => sum + items.length, 0);
  const lists = placements.length === 0 ? [] : listSteps(table, layout, added);
  return { plan: { steps: [...steps, ...lists] }, placements, leftOut: [...leftOut, ...lacking] };
}

function noTable(indicator: LibraryIndicator): LeftOut {
  return { indicator, why: 'no-table' };
}
