import type { Located } from '../model/located';
import type { DisbursementPlan, QuarterProgress } from '../model/project';
import { rememberedOf } from '../remembered';
import type { CellEdit } from './repair';
import { percent } from './wording';

/** A quarter with a figure: its number from 1, and its progress as a fraction of the year's budget. */
export interface StatedQuarter {
  readonly quarter: number;
  readonly fraction: number;
  readonly percentSign: boolean;
  /** Where the cell holds a number: what it is to be multiplied by for the fraction. */
  readonly factor: number | undefined;
  readonly at: Located<QuarterProgress>['at'];
}

const statedIn = rememberedOf(({ quarters }: DisbursementPlan): readonly StatedQuarter[] =>
  quarters.flatMap(({ value, at }, index) =>
    value.kind === 'stated'
      ? [{ quarter: index + 1, fraction: value.fraction, percentSign: value.percentSign, factor: value.factor, at }]
      : [],
  ),
);

/** The quarters that state a figure, in order. */
export function statedQuarters(plan: DisbursementPlan | undefined): readonly StatedQuarter[] {
  return plan ? statedIn(plan) : [];
}

/** A year's four figures; undefined where one is missing. */
export function wholeYear(plan: DisbursementPlan | undefined): readonly StatedQuarter[] | undefined {
  const stated = statedQuarters(plan);
  return stated.length === 4 ? stated : undefined;
}

/** How far a last quarter may be from 100 % and still be 100 %: half of a hundredth of a per cent. */
const endTolerance = 0.00005;
/** How far four single quarters may be from 100 % together: a hundredth of a per cent. */
const sumTolerance = 0.0001;
/** Binary fractions of the same figure may differ by this much. */
export const binaryDust = 1e-9;

export function isWhole(fraction: number): boolean {
  return Math.abs(fraction - 1) <= endTolerance + binaryDust;
}

/** Whether the figures are each quarter's own share: together they make the whole, the last alone does not. */
export function looksIncremental(plan: DisbursementPlan | undefined): boolean {
  const year = wholeYear(plan);
  if (!year) return false;
  const sum = year.reduce((total, { fraction }) => total + fraction, 0);
  return !isWhole(year[3]?.fraction ?? 0) && Math.abs(sum - 1) <= sumTolerance + binaryDust;
}

export const quarterName = {
  zh: (quarter: number) => `第${'一二三四'.charAt(quarter - 1)}季度`,
  en: (quarter: number) => `quarter ${quarter}`,
} as const;

/** What the quarter's cell is to hold for another progress, in the way in which it is written. */
export function quarterEdit({ at, factor, percentSign }: StatedQuarter, fraction: number): CellEdit {
  if (factor !== undefined) return { at, value: Number((fraction / factor).toFixed(6)) };
  return { at, value: percentSign ? percent(fraction) : percent(fraction).slice(0, -1) };
}

/** The quarter's cell with a % sign: a number under a % format, or the sign behind the text's figure. */
export function quarterWithSign({ at, factor, fraction }: StatedQuarter): CellEdit {
  if (factor === undefined) return { at, value: percent(fraction) };
  const isWholePercent = Math.abs(fraction * 100 - Math.round(fraction * 100)) < binaryDust;
  return { at, value: Number(fraction.toFixed(8)), numberFormat: isWholePercent ? '0%' : '0.00%' };
}
