import type { StoredCell } from '../grid/snapshot';
import { isCellError } from '../grid/snapshot';
import { located, type Located } from '../model/located';
import type { DisbursementPlan, QuarterProgress } from '../model/project';
import { addressIn, cellIn, shownText, storedRows, type FormArea, type LabelHit } from './form-area';
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
  return { kind: 'number', number: Number(figure.replaceAll(',', '')), percentSign: sign === '%', isNumberCell: false };
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
function figuresRow(area: FormArea, labelRow: number, columns: readonly number[]): number {
  let end = area.heading && area.heading.row > labelRow ? area.heading.row : area.bottom;
  for (const { row } of area.fields.values()) if (row > labelRow) end = Math.min(end, row);
  for (const row of storedRows(area, labelRow + 1, end)) {
    if (columns.some((column) => cellIn(row, column))) return row.row;
  }
  return labelRow + 1;
}

/**
 * Reads the quarterly disbursement plan of one form.
 *
 * - Shape: four quarters in order, each with the cell it stands in or should stand in; undefined where the form has no plan block.
 * - Unit: fractions of the year's budget. `25%`, `25` under a % heading, 0.25 in a % cell and `２５％` are all 0.25.
 * - Errors: what is no number stays in the plan as `unreadable`; a block without all four quarters is complained of.
 */
export function readDisbursementPlan(area: FormArea, complain: Complaint): DisbursementPlan | undefined {
  const hits = quarterKinds.map((kind) => area.quarters.get(kind));
  const [first, second, third, fourth] = hits;
  const label = area.fields.get('plan');
  if (!first || !second || !third || !fourth) {
    const heading = label ?? hits.find((hit) => hit !== undefined);
    if (heading)
      complain(addressIn(area, heading.row, heading.column), {
        code: 'quarters-missing',
        missing: missingQuarters(area),
      });
    return undefined;
  }
  const quarters = [first, second, third, fourth] as const;
  const row = figuresRow(
    area,
    Math.max(...quarters.map((hit) => hit.row)),
    quarters.map((hit) => hit.column),
  );
  const cells = [...storedRows(area, row, row + 1)][0];
  const written = quarters.map((hit) => writtenIn(cellIn(cells, hit.column)));
  const fractions = areFractions(written);
  const quarterAt = (hit: LabelHit<QuarterKind>): Located<QuarterProgress> => {
    const cell = cellIn(cells, hit.column);
    const at = addressIn(area, row, hit.column);
    if (cell && isCellError(cell.value))
      complain(at, { code: 'cell-error', label: trimmed(hit.text), error: cell.value.error });
    return located(progressOf(writtenIn(cell), fractions), at);
  };
  return {
    quarters: [quarterAt(first), quarterAt(second), quarterAt(third), quarterAt(fourth)],
    percentInHeading: /[%％]/u.test(label?.text ?? ''),
  };
}

function missingQuarters(area: FormArea): readonly string[] {
  return quarterKinds.filter((kind) => !area.quarters.has(kind)).map((kind) => quarterWordings[kind][0]);
}
