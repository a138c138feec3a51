import { cellLabel } from '../grid/a1';
import type { CellAddress } from '../grid/cell-address';
import type { ClassLabel, Indicator } from './indicator';
import type { IndicatorColumns, Project } from './project';

/** The single fields of a form. */
export type FormField = 'code' | 'name' | 'kind' | 'fiscalYear' | 'usage' | 'budget' | 'goal';
export type IndicatorPart = 'name' | 'description' | 'value' | 'unit' | 'basis';

/**
 * What a cell of a form is there for. `printed` is a class as the form prints it; `under` is the class of the indicator's row, and
 * `row` what the row is known by: the indicator's name, or what stands there in its place.
 */
export type CellRole =
  | { readonly kind: 'field'; readonly field: FormField }
  | { readonly kind: 'quarter'; readonly quarter: number }
  | { readonly kind: 'class'; readonly printed: string }
  | { readonly kind: 'column'; readonly column: keyof IndicatorColumns }
  | { readonly kind: 'indicator'; readonly part: IndicatorPart; readonly under: string; readonly row: string };

export const indicatorParts: readonly IndicatorPart[] = ['name', 'description', 'value', 'unit', 'basis'];

type Place = readonly [at: CellAddress | undefined, role: CellRole];

function fieldPlaces(project: Project): readonly Place[] {
  const field = (name: FormField, at: CellAddress | undefined): Place => [at, { kind: 'field', field: name }];
  return [
    field('code', project.code?.at),
    field('name', project.name.at),
    field('usage', project.usage?.at),
    field('budget', project.funding.at),
    field('goal', project.goal?.at),
    ...(project.plan?.quarters ?? []).map(({ at }, index): Place => [at, { kind: 'quarter', quarter: index + 1 }]),
  ];
}

/** The class by which an indicator's row goes: the second level's where the form has one. */
export function classOfRow({ level1, level2 }: Indicator): string {
  return level2?.printed || level1.printed;
}

function indicatorPlaces(indicator: Indicator): readonly Place[] {
  const under = classOfRow(indicator);
  const row = indicator.name.value || indicator.description?.value || indicator.value.value;
  return indicatorParts.map((part) => [indicator[part]?.at, { kind: 'indicator', part, under, row }]);
}

function classPlace({ at, printed }: ClassLabel<string>): Place {
  return [at, { kind: 'class', printed }];
}

const columns: readonly (keyof IndicatorColumns)[] = ['level1', 'level2', ...indicatorParts, 'weight', 'score'];

function* placesOf(project: Project): Iterable<Place> {
  yield* fieldPlaces(project);
  for (const indicator of project.indicators) yield* indicatorPlaces(indicator);
  for (const { level1, level2 } of project.blocks) yield* [...level2, level1].map(classPlace);
  for (const column of columns) yield [project.columns?.[column], { kind: 'column', column }];
}

/** What each cell of a form is there for, by `cellLabel`. Where a cell serves several ends, the first in reading order counts. */
export function rolesOf(project: Project): ReadonlyMap<string, CellRole> {
  const roles = new Map<string, CellRole>();
  for (const [at, role] of placesOf(project)) {
    if (at && !roles.has(cellLabel(at))) roles.set(cellLabel(at), role);
  }
  return roles;
}
