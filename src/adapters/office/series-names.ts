import type { CellAddress, RangeAddress } from '../../core/grid/cell-address';
import { contains, rangeOfCell } from '../../core/grid/cell-address';
import type { PlanStep, PlanValue } from '../../core/plans/write-plan';
import type { LoadedBlock } from './load-blocks';

/** The cells that name the series of a plan's charts. */
export function seriesNames(steps: readonly PlanStep[]): RangeAddress[] {
  return steps.flatMap((step) => (step.step === 'chart' ? step.series.map(({ name }) => rangeOfCell(name)) : []));
}

/**
 * The text of a cell that names a series: what the plan has written there so far, or else what stood there. A series takes its
 * name as text only; Excel's JavaScript interface documents no way to link it to the cell.
 */
export function textOfCell(cell: CellAddress, earlier: readonly PlanStep[], before: readonly LoadedBlock[]): string {
  for (const step of [...earlier].reverse()) {
    if (step.step === 'clear-sheet' && step.sheet === cell.sheet) return '';
    if (step.step !== 'cells' || step.at.sheet !== cell.sheet) continue;
    const value = step.values[cell.row - step.at.row]?.[cell.column - step.at.column];
    if (value !== undefined) return textOfValue(value);
  }
  const block = before.find(({ range }) => contains(range, cell));
  return String(block?.loaded.values?.[cell.row - block.range.row]?.[cell.column - block.range.column] ?? '');
}

function textOfValue(value: PlanValue): string {
  if (value === null) return '';
  return String(typeof value === 'object' ? value.shows : value);
}
