import { cellLabel } from '../grid/a1';
import { byPlace, type CellAddress } from '../grid/cell-address';
import { indicatorParts } from '../model/cell-roles';
import type { Department } from '../model/department';
import type { Project } from '../model/project';
import type { PlanStep, WritePlan } from './write-plan';

/** The cells from which the values of a project were read. */
function cellsReadFor(project: Project): readonly (CellAddress | undefined)[] {
  const { name, code, kind, usage, funding, goal, plan, indicators } = project;
  return [
    ...[name, code, kind, usage, funding, goal].map((read) => read?.at),
    ...(plan?.quarters ?? []).map(({ at }) => at),
    ...indicators.flatMap((indicator) => indicatorParts.map((part) => indicator[part]?.at)),
  ];
}

/**
 * Shows on the sheets which cells were read as fields, quarters and indicators, in place of what was shown before. `marked` are cells
 * that carry a finding's mark: they keep it to themselves, since of two looks of a cell Excel shows the one that came last.
 */
export function planShowingRead({ projects }: Department, marked: readonly CellAddress[]): WritePlan {
  const isMarked = new Set(marked.map(cellLabel));
  const bySheet = new Map<string, Map<string, CellAddress>>();
  for (const at of projects.flatMap(cellsReadFor)) {
    if (!at || isMarked.has(cellLabel(at))) continue;
    const cells = bySheet.get(at.sheet) ?? new Map<string, CellAddress>();
    bySheet.set(at.sheet, cells.set(cellLabel(at), at));
  }
  const shown = [...bySheet].map(([sheet, cells]): PlanStep => {
    const inOrder = [...cells.values()].sort(byPlace);
    return { step: 'show-read', sheet, cells: inOrder.map(({ row, column }) => ({ sheet, row, column })) };
  });
  return { steps: [{ step: 'hide-read' }, ...shown] };
}

export function planHidingRead(): WritePlan {
  return { steps: [{ step: 'hide-read' }] };
}
