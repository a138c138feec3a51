import type { MappedWorkbook } from '../core/mapping/map-workbook';
import { sumOf, type Fen } from '../core/model/money';

/** How much the check has read. The budget is undefined unless every project states one: a sum of some would mislead. */
export function whatWasRead({ department }: Pick<MappedWorkbook, 'department'>): {
  readonly projects: number;
  readonly indicators: number;
  readonly budget: Fen | undefined;
} {
  const totals = department.projects.map((project) => project.funding.total);
  const stated = totals.filter((total) => total !== undefined);
  return {
    projects: department.projects.length,
    indicators: department.projects.reduce((sum, project) => sum + project.indicators.length, 0),
    budget: stated.length === totals.length ? sumOf(stated) : undefined,
  };
}
