import type { CellAddress } from '../grid/cell-address';
import type { Project } from '../model/project';
import { deadlinesOf } from './completion-times';

const monthsOfAQuarter = 3;

export interface CompletionQuarter {
  readonly quarter: number;
  readonly text: string;
  readonly at: CellAddress;
}

/**
 * The quarter of the last deadline that the indicators state. Undefined where none has a month, or where they name a year that is not
 * the form's, or more than one year.
 */
export function completionQuarter({ indicators, fiscalYear }: Project): CompletionQuarter | undefined {
  const deadlines = deadlinesOf(indicators);
  const years = new Set(deadlines.flatMap(({ point }) => point.year ?? []));
  if (fiscalYear) years.add(fiscalYear.value);
  if (years.size > 1) return undefined;
  let last: CompletionQuarter | undefined;
  for (const { point, text, at } of deadlines) {
    if (point.month === undefined) continue;
    const quarter = Math.ceil(point.month / monthsOfAQuarter);
    if (!last || quarter > last.quarter) last = { quarter, text, at };
  }
  return last;
}
