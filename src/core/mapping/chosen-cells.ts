import { rangeOfCell, sameCell, type CellAddress, type RangeAddress } from '../grid/cell-address';
import type { CellLookup } from '../grid/lookup';
import { isCellError } from '../grid/snapshot';
import { columnFields, columnOfField, type ChosenField, type ChosenPlace } from '../model/choices';
import type { Unread } from '../model/department';
import { located, type Located } from '../model/located';
import type { FundingBreakdown } from '../model/project';
import { isLevel1, isLevel2 } from './classes';
import type { LabelReader } from './find-forms';
import { rowAt, shownText, type FormArea, type TableHeading } from './form-area';
import { noColumns } from './found-labels';
import { columnKinds, columnWordings, fieldWordings, quarterWordings, type ColumnKind } from './labels';
import { insideBrackets, trimmed } from './normalise';
import { yearInText } from './read-fiscal-year';
import type { Complaint, FieldCell } from './read-fields';
import { amountInProse, statedAmount, unitIn } from './read-funding';

/** A cell that the user has pointed at. Of a budget, `label` is the text beside it that names its unit, where one does. */
export interface ChosenCell extends FieldCell {
  readonly label: string;
}

/** What the user has said of one form. */
export interface ToldOfForm {
  /** The range that is to be read as a form, whatever stands there; undefined where recognition is to tell. */
  readonly added: RangeAddress | undefined;
  readonly cells: ReadonlyMap<ChosenField, ChosenCell>;
}

export const nothingTold: ToldOfForm = { added: undefined, cells: new Map() };

const officialLabels: { readonly [field in ChosenField]: string } = {
  code: fieldWordings.code[0],
  name: fieldWordings.name[0],
  kind: fieldWordings.title[0],
  year: '预算年度',
  usage: fieldWordings.usage[0],
  budget: fieldWordings.amount[0],
  goal: fieldWordings.goal[0],
  quarter1: quarterWordings.quarter1[0],
  quarter2: quarterWordings.quarter2[0],
  quarter3: quarterWordings.quarter3[0],
  quarter4: quarterWordings.quarter4[0],
  column_level1: columnWordings.level1[0],
  column_level2: columnWordings.level2[0],
  column_name: columnWordings.name[0],
  column_description: columnWordings.description[0],
  column_operator: columnWordings.operator[0],
  column_value: columnWordings.value[0],
  column_unit: columnWordings.unit[0],
  column_weight: columnWordings.weight[0],
  column_basis: columnWordings.basis[0],
};

const cellsAround = 8;

/** The text to the left of an amount or above it that names a unit of money. */
function labelWithUnit(at: CellAddress, lookup: CellLookup): string | undefined {
  for (const [down, right] of [
    [0, -1],
    [-1, 0],
  ] as const) {
    for (let step = 1; step <= cellsAround; step += 1) {
      const value = lookup({ ...at, row: at.row + down * step, column: at.column + right * step })?.value;
      if (typeof value === 'string' && unitIn(value) !== undefined) return value;
    }
  }
  return undefined;
}

/** The cells behind the user's pointing. In a cell with its label and a colon before it, the value is what stands behind. */
export function chosenCells(
  places: readonly ChosenPlace[],
  lookup: CellLookup,
  reader: LabelReader,
): ReadonlyMap<ChosenField, ChosenCell> {
  const cells = new Map<ChosenField, ChosenCell>();
  for (const { field, at } of places) {
    if (!at) continue;
    const stored = lookup(at);
    const written = stored && isCellError(stored.value) ? '' : trimmed(shownText(stored));
    const read = reader(written);
    const text = read?.of === 'field' && read.inline !== undefined ? read.inline : written;
    const label = (field === 'budget' ? labelWithUnit(at, lookup) : undefined) ?? officialLabels[field];
    cells.set(field, { at, text, stored, label });
  }
  return cells;
}

/**
 * What counts of a field: the cell that the user has pointed at, else the recognised one. Where that is the same cell, it is read
 * as it was recognised; of a cell that is not read nothing is complained.
 */
export function preferred<Read extends { readonly at: CellAddress }>(
  chosen: ChosenCell | undefined,
  recognise: (complain: Complaint) => Read | undefined,
  otherwise: (chosen: ChosenCell) => Read,
  complain: Complaint,
): { readonly read: Read | undefined; readonly recognised: Read | undefined } {
  if (!chosen) {
    const read = recognise(complain);
    return { read, recognised: read };
  }
  const complaints: Unread[] = [];
  const recognised = recognise((at, reason) => complaints.push({ range: rangeOfCell(at), reason }));
  if (!recognised || !sameCell(recognised.at, chosen.at)) {
    complainOfError(chosen, complain);
    return { read: otherwise(chosen), recognised };
  }
  for (const { range, reason } of complaints) complain(range, reason);
  return { read: recognised, recognised };
}

function complainOfError({ at, stored, label }: ChosenCell, complain: Complaint): void {
  if (stored && isCellError(stored.value)) complain(at, { code: 'cell-error', label, error: stored.value.error });
}

/** The kind of a project as a cell states it: in brackets or without. */
export function kindIn({ text, at }: FieldCell): Located<string> {
  return located(insideBrackets(text) ?? text, at);
}

/** The budget as the cell states it that the user has pointed at: a figure, or prose that names it. */
export function withChosenBudget(
  recognised: FundingBreakdown,
  chosen: ChosenCell | undefined,
  withAmount: (chosen: ChosenCell) => FundingBreakdown,
): FundingBreakdown {
  if (!chosen || sameCell(recognised.at, chosen.at)) return recognised;
  const stated = withAmount(chosen);
  const total = sameCell(stated.at, chosen.at) ? stated.total : undefined;
  return {
    ...stated,
    total: total ?? statedAmount({ cell: chosen, label: chosen.label }) ?? amountInProse(chosen.text),
    at: chosen.at,
  };
}

/** The budget year as the cell states it that the user has pointed at: alone, or in a heading; undefined where it states none. */
export function yearIn({ text, at }: FieldCell): Located<number> | undefined {
  const year = yearInText(text);
  return year === undefined ? undefined : located(year, at);
}

/** A column of indicators that the user has pointed at, by one of its cells. */
export interface ColumnPointedAt {
  readonly kind: ColumnKind;
  readonly at: CellAddress;
}

/**
 * A heading with the columns that the user has pointed at; a column that is pointed at is no other one any more. Where no heading was
 * recognised, it is in the row `otherwise`.
 */
function withColumns(
  heading: TableHeading | undefined,
  chosen: readonly ColumnPointedAt[],
  otherwise: number,
): TableHeading {
  const columns = { ...(heading?.columns ?? noColumns()) };
  for (const kind of columnKinds) if (chosen.some(({ at }) => at.column === columns[kind])) columns[kind] = undefined;
  for (const { kind, at } of chosen) columns[kind] = at.column;
  return { row: heading?.row ?? otherwise, columns, aside: undefined };
}

/** The row of a heading that is not known by its words: that of the highest cell pointed at, or the one above where a class stands in it. */
function rowOfHeading(area: FormArea, chosen: readonly ColumnPointedAt[]): number {
  const row = Math.min(...chosen.map(({ at }) => at.row));
  const own = rowAt(area, row)?.cells.filter(({ column }) => column >= area.left && column < area.right) ?? [];
  const isOfAnIndicator = own.map(shownText).some((text) => isLevel1(text) || isLevel2(text));
  return isOfAnIndicator ? row - 1 : row;
}

/**
 * The heading of a form's indicators with the columns that the user has pointed at, by a cell of the heading or of an indicator where
 * none was recognised. Cells outside the form's columns count for nothing.
 */
export function withChosenColumns(
  area: FormArea,
  heading: TableHeading | undefined,
  cells: ToldOfForm['cells'],
): TableHeading | undefined {
  if (cells.size === 0) return heading;
  const { sheet, left, right } = area;
  const chosen = columnFields.flatMap((field) => {
    const at = cells.get(field)?.at;
    const isInForm = at?.sheet === sheet.name && at.column >= left && at.column < right;
    return isInForm ? [{ kind: columnOfField[field], at }] : [];
  });
  if (chosen.length === 0) return heading;
  return withColumns(heading, chosen, rowOfHeading(area, chosen));
}

/**
 * A table of projects, or of their indicators, with the columns that the user has pointed at in it: for whichever of its projects that
 * was, all of them share its columns.
 */
export function withColumnsOfRegister(area: FormArea, pointedAt: readonly ColumnPointedAt[]): FormArea {
  const { sheet, top, bottom, left, right } = area;
  const chosen = pointedAt.filter(
    ({ at }) => at.sheet === sheet.name && at.row >= top && at.row < bottom && at.column >= left && at.column < right,
  );
  const row = area.fields.name?.row ?? top;
  return chosen.length === 0 ? area : { ...area, heading: withColumns(area.heading, chosen, row) };
}
