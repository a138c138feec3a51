import { sameCell, type CellAddress, type PlaceOnSheet } from '../grid/cell-address';
import type { StoredCell } from '../grid/snapshot';
import { isCellError } from '../grid/snapshot';
import { located, type Located } from '../model/located';
import type { DisbursementPlan, QuarterProgress } from '../model/project';
import { writtenNumber } from '../written-number';
import { nothingTold, type ToldOfForm } from './chosen-cells';
import { addressIn, cellIn, rowAt, shownText, storedRows, type FormArea } from './form-area';
import { quartersFound } from './found-labels';
import { quarterKinds, quarterWordings, type QuarterKind } from './labels';
import { halfWidth, trimmed } from './normalise';
import type { Complaint } from './read-fields';

const hundred = 100;

/** What is written in a quarter's cell, before it is known whether bare numbers are percentages or fractions. */
type Written =
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number; readonly percentSign: boolean; readonly isNumberCell: boolean };

const typedNumber = /^约?\s*(-?\d[\d,]*(?:\.\d+)?)\s*(%?)$/u;

function writtenIn(cell: StoredCell | undefined): Written {
  if (cell && typeof cell.value === 'number') {
    const percentSign = cell.numberFormat?.includes('%') ?? false;
    return { kind: 'number', number: percentSign ? cell.value * hundred : cell.value, percentSign, isNumberCell: true };
  }
  const text = trimmed(shownText(cell));
  if (text === '') return { kind: 'blank' };
  const [, figure, sign] = typedNumber.exec(halfWidth(text)) ?? [];
  if (figure === undefined) return { kind: 'unreadable', text };
  return { kind: 'number', number: writtenNumber(figure), percentSign: sign === '%', isNumberCell: false };
}

/** Bare numbers are percentages; but where none exceeds 1 and the year ends with exactly 1, they are fractions. */
function areFractions(written: readonly Written[]): boolean {
  const bare = written.filter((one) => one.kind === 'number' && !one.percentSign);
  const last = written.at(-1);
  return (
    last?.kind === 'number' &&
    !last.percentSign &&
    last.number === 1 &&
    bare.every((one) => one.kind === 'number' && one.number <= 1)
  );
}

function progressOf(written: Written, fractions: boolean): QuarterProgress {
  if (written.kind !== 'number') return written;
  const { number, percentSign, isNumberCell } = written;
  const fraction = fractions && !percentSign ? number : number / hundred;
  const factor = percentSign || fractions ? 1 : 1 / hundred;
  return { kind: 'stated', fraction, percentSign, factor: isNumberCell ? factor : undefined };
}

/** The row of the figures: the first below the quarters' labels with anything in their columns, else the next one. */
function figuresRow(area: FormArea, labels: readonly PlaceOnSheet[]): number {
  let labelRow = 0;
  for (const { row } of labels) labelRow = Math.max(labelRow, row);
  let end = area.heading && area.heading.row > labelRow ? area.heading.row : area.bottom;
  for (const { row } of area.labels) if (row > labelRow) end = Math.min(end, row);
  for (const row of storedRows(area, labelRow + 1, end)) {
    for (const { column } of labels) if (cellIn(row, column)) return row.row;
  }
  return labelRow + 1;
}

/** A quarter's cell, with the label that goes with it. */
interface QuarterCell {
  readonly at: CellAddress;
  readonly stored: StoredCell | undefined;
  readonly label: string;
}
type QuarterCells = { [kind in QuarterKind]?: QuarterCell };
export type QuartersOfForm = Readonly<QuarterCells>;
type FourQuarters = readonly [QuarterCell, QuarterCell, QuarterCell, QuarterCell];

/** The cells in which the quarters' figures stand or should stand; none for those without a label. */
export function recognisedQuarters(area: FormArea): QuartersOfForm {
  const quarters: QuarterCells = {};
  const hits = quartersFound(area.quarters);
  if (hits.length === 0) return quarters;
  const row = figuresRow(area, hits);
  const cells = rowAt(area, row);
  for (const { kind, column, text } of hits) {
    quarters[kind] = { at: addressIn(area, row, column), stored: cellIn(cells, column), label: trimmed(text) };
  }
  return quarters;
}

function allFour({ quarter1, quarter2, quarter3, quarter4 }: QuartersOfForm): FourQuarters | undefined {
  return quarter1 && quarter2 && quarter3 && quarter4 ? [quarter1, quarter2, quarter3, quarter4] : undefined;
}

/** Where the form itself has its four quarters; none where it has not all of them. */
export function quarterPlaces(quarters: QuartersOfForm): readonly CellAddress[] {
  return allFour(quarters)?.map(({ at }) => at) ?? [];
}

function quartersIn(cells: FourQuarters, complain: Complaint): DisbursementPlan['quarters'] {
  const [first, second, third, fourth] = cells;
  const written = [
    writtenIn(first.stored),
    writtenIn(second.stored),
    writtenIn(third.stored),
    writtenIn(fourth.stored),
  ] as const;
  const fractions = areFractions(written);
  const read = (place: 0 | 1 | 2 | 3): Located<QuarterProgress> => {
    const { at, stored, label } = cells[place];
    if (stored && isCellError(stored.value)) complain(at, { code: 'cell-error', label, error: stored.value.error });
    return located(progressOf(written[place], fractions), at);
  };
  return [read(0), read(1), read(2), read(3)];
}

function withChosenQuarters(quarters: QuartersOfForm, chosen: ToldOfForm['cells']): QuartersOfForm {
  const cells: QuarterCells = { ...quarters };
  for (const kind of quarterKinds) {
    const [cell, own] = [chosen.get(kind), cells[kind]];
    if (cell && !(own && sameCell(own.at, cell.at))) cells[kind] = cell;
  }
  return cells;
}

/**
 * Reads the quarterly disbursement plan of one form.
 *
 * - `quarters`: the form's own, from `recognisedQuarters`.
 * - Shape: four quarters in order, each with the cell it stands in or should stand in; undefined where the form has no plan block.
 *   A cell of `chosen` counts before the one that the form has for its quarter.
 * - Unit: fractions of the year's budget. `25%`, `25` under a % heading, 0.25 in a % cell and `２５％` are all 0.25.
 * - Errors: what is no number stays in the plan as `unreadable`; a block without all four quarters is complained of.
 */
export function readDisbursementPlan(
  area: FormArea,
  quarters: QuartersOfForm,
  complain: Complaint,
  chosen: ToldOfForm['cells'] = nothingTold.cells,
): DisbursementPlan | undefined {
  const cells = chosen.size === 0 ? quarters : withChosenQuarters(quarters, chosen);
  const label = area.fields.plan;
  const four = allFour(cells);
  if (!four) {
    const hit = label ?? quartersFound(area.quarters)[0];
    const at = hit
      ? addressIn(area, hit.row, hit.column)
      : quarterKinds.map((kind) => cells[kind]).find((one) => one !== undefined)?.at;
    if (at) complain(at, { code: 'quarters-missing', missing: missingQuarters(cells) });
    return undefined;
  }
  return { quarters: quartersIn(four, complain), percentInHeading: /[%％]/u.test(label?.text ?? '') };
}

/** The plan whose four quarters the user has pointed at, in a place without a plan of its own; undefined for fewer. */
export function planPointedAt(chosen: ToldOfForm['cells'], complain: Complaint): DisbursementPlan | undefined {
  const four = allFour(withChosenQuarters({}, chosen));
  return four && { quarters: quartersIn(four, complain), percentInHeading: false };
}

function missingQuarters(cells: QuartersOfForm): readonly string[] {
  return quarterKinds.filter((kind) => !cells[kind]).map((kind) => quarterWordings[kind][0]);
}
