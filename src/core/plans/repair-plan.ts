import type { CellChange, CellContent } from '../fixes/cell-changes';
import type { CellAddress } from '../grid/cell-address';
import type { PlanStep, WritePlan } from './write-plan';

function contentSteps(at: CellAddress, { value, numberFormat }: CellContent, from: CellContent): readonly PlanStep[] {
  const format: readonly PlanStep[] =
    numberFormat !== undefined && numberFormat !== from.numberFormat
      ? [{ step: 'number-format', range: { ...at, rows: 1, columns: 1 }, format: numberFormat }]
      : [];
  return [...format, { step: 'cells', at, values: [[value === '' ? null : value]] }];
}

/** Gives each cell its new content, and the number format that belongs to it. */
export function planRepairs(changes: readonly CellChange[]): WritePlan {
  return { steps: changes.flatMap(({ at, before, after }) => contentSteps(at, after, before)) };
}
