import type { CellAddress } from '../grid/cell-address';
import { cellLookup } from '../grid/lookup';
import { isCellError, type MergedArea, type Snapshot } from '../grid/snapshot';
import type { ClassLabel, Level1, Level2 } from '../model/indicator';
import type { IndicatorColumns, Project } from '../model/project';
import { comparable } from '../rules/comparable-text';

/** A row below the heading. `isFree`: nothing of an indicator stands on it, and its cells are its own. */
export interface TableRow {
  readonly row: number;
  readonly isFree: boolean;
}

/** Rows that follow one another under one class. A label is undefined where none is printed, or one that belongs to no class. */
export interface ClassRows {
  readonly level1: ClassLabel<Level1> | undefined;
  readonly level2: ClassLabel<Level2> | undefined;
  readonly rows: readonly TableRow[];
  /** Whether each row prints its class again. */
  readonly isPrintedOnEach: boolean;
  /** `……`, or words that belong to no class: nobody can tell what its rows are for. */
  readonly isUnknown: boolean;
  /** Whether a second level is printed that is no class, `……` say, under a first level of its own. */
  readonly printsOther: boolean;
}

/** The table of a form as rows are put into it. Rows and columns count from zero. */
export interface FormTable {
  readonly sheet: string;
  readonly first: number;
  readonly last: number;
  readonly classes: readonly ClassRows[];
  readonly columns: { readonly [column in keyof IndicatorColumns]: number | undefined };
  readonly merges: readonly MergedArea[];
}

/** What an indicator may fill; weights and scores are somebody else's to give. */
const ownColumns = ['name', 'description', 'operator', 'value', 'unit', 'basis'] as const;

function hasCell({ row, column, rows, columns }: MergedArea, at: { readonly row: number; readonly column: number }) {
  return at.row >= row && at.row < row + rows && at.column >= column && at.column < column + columns;
}

/** The merged area that a cell is part of, or the cell alone. */
export function areaAround(table: Pick<FormTable, 'merges'>, row: number, column: number): MergedArea {
  return table.merges.find((area) => hasCell(area, { row, column })) ?? { row, column, rows: 1, columns: 1 };
}

/** Where the signs stand: the column that shows one, or the one meant for them where it does not say 正向 and 反向. */
function signColumn({ columns, indicators }: Project): number | undefined {
  const shown = indicators.find(({ operator }) => operator)?.operator?.at.column;
  const saysDirection = indicators.some(({ direction }) => direction !== undefined);
  return shown ?? (saysDirection ? undefined : columns?.operator?.column);
}

interface OpenClass {
  level1: ClassLabel<Level1> | undefined;
  level2: ClassLabel<Level2> | undefined;
  rows: TableRow[];
  timesPrinted: number;
  isUnknown: boolean;
  printsOther: boolean;
}

/** The label printed at a row, of those that the mapping found. */
function labelAt<Class extends string>(
  labels: readonly ClassLabel<Class>[],
  row: number,
): ClassLabel<Class> | undefined {
  return labels.find(({ at }) => at.row === row);
}

/**
 * The indicator table of a project's form, row by row with the class that holds for each.
 *
 * - Errors: undefined where the form has no table that rows can be put into: none at all, one without names or values, or one
 *   whose heading stands apart from the project's own rows, as in a list of projects.
 */
export function formTableOf(snapshot: Snapshot, project: Project): FormTable | undefined {
  const { form } = project;
  const name = project.columns?.name;
  const stored = snapshot.sheets.find((one) => one.name === form.sheet);
  const isOwn = name?.sheet === form.sheet && name.row >= form.row && name.row < form.row + form.rows;
  if (!name || !project.columns?.value || !stored || !isOwn) return undefined;
  const merges = stored.merges ?? [];
  const columns = { ...columnNumbers(project.columns), operator: signColumn(project) };
  const first = areaAround({ merges }, name.row, name.column).rows + name.row;
  const classColumns = [columns.level1, columns.level2];
  const stated = form.row + form.rows - 1;
  const last = Math.max(
    stated,
    ...merges
      .filter(({ row, column }) => classColumns.includes(column) && row >= first && row <= stated)
      .map(({ row, rows }) => row + rows - 1),
  );
  const table = { sheet: form.sheet, first, last, columns, merges };
  return last < first ? undefined : { ...table, classes: classesOf(snapshot, project, table) };
}

function columnNumbers(columns: IndicatorColumns): FormTable['columns'] {
  const { level1, level2, name, description, operator, value, basis, unit, weight, score } = columns;
  return {
    level1: level1?.column,
    level2: level2?.column,
    name: name?.column,
    description: description?.column,
    operator: operator?.column,
    value: value?.column,
    basis: basis?.column,
    unit: unit?.column,
    weight: weight?.column,
    score: score?.column,
  };
}

function classesOf(snapshot: Snapshot, project: Project, table: Omit<FormTable, 'classes'>): readonly ClassRows[] {
  const { sheet, first, last, columns, merges } = table;
  const lookup = cellLookup(snapshot);
  const textAt = (row: number, column: number | undefined): string => {
    const value = column === undefined ? undefined : lookup({ sheet, row, column } satisfies CellAddress)?.value;
    return value === undefined || isCellError(value) ? '' : String(value).trim();
  };
  const isOwnCell = (row: number, column: number): boolean => {
    const area = areaAround({ merges }, row, column);
    return area.row === row && area.rows === 1 && area.column === column;
  };
  const isFree = (row: number): boolean =>
    ownColumns.every((kind) => {
      const column = columns[kind];
      return column === undefined || (lookup({ sheet, row, column }) === undefined && isOwnCell(row, column));
    });
  const printed = {
    level1: project.blocks.map(({ level1 }) => level1),
    level2: project.blocks.flatMap(({ level2 }) => level2),
  };
  const found: OpenClass[] = [];
  for (let row = first; row <= last; row += 1) {
    const before = found.at(-1);
    const texts = { level1: textAt(row, columns.level1), level2: textAt(row, columns.level2) };
    const own = { level1: labelAt(printed.level1, row), level2: labelAt(printed.level2, row) };
    const isSame = (level: 'level1' | 'level2'): boolean =>
      texts[level] === '' || comparable(texts[level]) === comparable(before?.[level]?.printed ?? '');
    const goesOn = before && !own.level1 && !own.level2 && isSame('level1') && isSame('level2');
    if (goesOn) {
      before.rows.push({ row, isFree: isFree(row) });
      if (texts.level2 !== '') before.timesPrinted += 1;
      continue;
    }
    const isUnknown = !own.level1 && !own.level2;
    found.push({
      level1: own.level1 ?? before?.level1,
      level2: own.level2 ?? (own.level1 ? undefined : before?.level2),
      rows: [{ row, isFree: isFree(row) }],
      timesPrinted: 1,
      isUnknown,
      printsOther: own.level1 !== undefined && !own.level2 && texts.level2 !== '',
    });
  }
  return found.map(({ level1, level2, rows, timesPrinted, isUnknown, printsOther }) => ({
    level1,
    level2,
    rows,
    isPrintedOnEach: timesPrinted > 1,
    isUnknown,
    printsOther,
  }));
}
