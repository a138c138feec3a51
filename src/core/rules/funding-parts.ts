import { sumOf, type Fen } from '../model/money';
import type { FundingBreakdown } from '../model/project';

/** 0.005万元, the difference that rounding may leave. */
const tolerance = 5000;

export function sameAmount(one: Fen, other: Fen): boolean {
  return Math.abs(one - other) <= tolerance;
}

/** 财政资金 as stated, or the sum of its two parts where only those are. */
export function fiscalOf({ fiscal, local, transfer }: FundingBreakdown): Fen | undefined {
  if (fiscal !== undefined) return fiscal;
  return local !== undefined && transfer !== undefined ? sumOf([local, transfer]) : undefined;
}
