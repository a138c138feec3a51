import { cellA1, cellLabel, cellReference, quotedSheet } from '../../grid/a1';
import type { CellAddress } from '../../grid/cell-address';
import type { CellLookup } from '../../grid/lookup';
import type { Located } from '../../model/located';
import { wanFromFen, type Fen } from '../../model/money';
import type { FundingBreakdown, QuarterProgress } from '../../model/project';
import type { PlanValue } from '../write-plan';

const yuanInWan = 10_000;
const hundred = 100;

/** The text of a cell as a formula that follows it; the text itself where the cell holds more than it, or something else. */
export function linkedText(text: Located<string> | undefined, lookup: CellLookup): PlanValue {
  if (!text) return '';
  const stored = lookup(text.at)?.value;
  if (stored !== undefined && (typeof stored !== 'string' || stored.trim() !== text.value)) return text.value;
  return { formula: `=${cellReference(text.at)}&""`, shows: stored ?? '' };
}

/** A target value: a number stays one, so that its own number format can show it. */
export function linkedValue(value: Located<string>, lookup: CellLookup): PlanValue {
  const stored = lookup(value.at)?.value;
  if (typeof stored !== 'number') return linkedText(value, lookup);
  return { formula: `=${cellReference(value.at)}`, shows: stored };
}

/** The budget in 万元: a formula where a cell of its own holds the number, the amount read from the prose otherwise. */
export function linkedBudget({ total, at }: FundingBreakdown, lookup: CellLookup): PlanValue {
  if (total === undefined) return '';
  const wan = wanFromFen(total);
  const stored = lookup(at)?.value;
  if (stored === wan) return { formula: `=${cellReference(at)}`, shows: wan };
  if (stored === wan * yuanInWan) return { formula: `=${cellReference(at)}/${yuanInWan}`, shows: wan };
  return wan;
}

/** A part of the funding in 万元; blank where it is not stated. */
export function amountInWan(amount: Fen | undefined): PlanValue {
  return amount === undefined ? '' : wanFromFen(amount);
}

/** A quarter's cumulative progress as a fraction: a formula where its cell holds a number. */
export function linkedProgress({ value, at }: Located<QuarterProgress>): PlanValue {
  switch (value.kind) {
    case 'blank':
      return '';
    case 'unreadable':
      return value.text;
    case 'stated':
      if (value.factor === undefined) return value.fraction;
      return { formula: `=${cellReference(at)}${value.factor === 1 ? '' : `/${hundred}`}`, shows: value.fraction };
  }
}

function inQuotes(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A link that shows `项目1!E11` and goes there. */
export function linkTo(at: CellAddress): PlanValue {
  const label = cellLabel(at);
  const target = `#${quotedSheet(at.sheet)}!${cellA1(at)}`;
  return { formula: `=HYPERLINK(${inQuotes(target)},${inQuotes(label)})`, shows: label };
}
