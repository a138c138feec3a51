import type { Area } from '../../../core/grid/area';
import { around, cellArea } from '../../../core/grid/area';

/** The smallest area that holds all cells of a matrix by row and column, as Univer's changes carry it. */
export function boundsOfPatches(cellValue: unknown): Area | undefined {
  if (typeof cellValue !== 'object' || cellValue === null) return undefined;
  let bounds: Area | undefined;
  for (const [row, cells] of Object.entries(cellValue)) {
    if (typeof cells !== 'object' || cells === null) continue;
    const columns = Object.keys(cells).map(Number);
    if (columns.length === 0) continue;
    const left = Math.min(...columns);
    const line = { ...cellArea(Number(row), left), columns: Math.max(...columns) - left + 1 };
    bounds = bounds ? around(bounds, line) : line;
  }
  return bounds;
}
