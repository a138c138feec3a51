import { whereBefore } from '../../core/plans/row-steps';
import { storeSteps } from '../../core/plans/stored-parts';
import type { PlanStep } from '../../core/plans/write-plan';
import type { Result } from '../../core/result';
import { ok, refused } from '../../core/result';
import type { WorkbookError } from '../../ports/workbook';
import { shared } from './ranges';
import type { Action } from './request-parts';
import { changeRows } from './row-steps';
import { textOfCell } from './series-names';
import type { Standing } from './standing';
import { storeParts } from './stored-parts';
import { TextCells } from './text-cells';
import { setList } from './validation-lists';
import { formatCells, writeCells } from './write-cells';
import { freezePanes, highlightCells, mergeCells, setHeights, setUpPrint, setWidths, styleCells } from './write-layout';
import { Objects } from './write-objects';

/** What a plan asks of Excel, in order, its stored parts last; its marks are left to `mark-changes.ts`. */
export function actionsOf(steps: readonly PlanStep[], standing: Standing): Result<Action[], WorkbookError> {
  const objects = new Objects(standing);
  const textCells = new TextCells(standing.cells);
  const actions: Action[] = [];
  for (const [at, step] of steps.entries()) {
    if (step.step === 'table' && objects.tableElsewhere(step)) return refused({ code: 'name-taken', name: step.name });
    const soFar = { objects, textCells, standing, place: at, earlier: () => steps.slice(0, at) };
    for (const action of actionsOfStep(step, soFar)) actions.push(action);
  }
  return ok([...actions, ...storeParts(standing.parts, storeSteps(steps))]);
}

interface SoFar {
  readonly objects: Objects;
  readonly textCells: TextCells;
  readonly standing: Standing;
  /** Where the step stands in the plan. */
  readonly place: number;
  readonly earlier: () => readonly PlanStep[];
}

function actionsOfStep(step: PlanStep, { objects, textCells, standing, place, earlier }: SoFar): Action[] {
  switch (step.step) {
    case 'add-sheet':
      return objects.addSheet(step);
    case 'remove-sheet':
      textCells.wipe(step.sheet);
      return objects.removeSheet(step);
    case 'clear-sheet':
      textCells.wipe(step.sheet);
      return objects.clearSheet(step);
    case 'insert-rows':
    case 'delete-rows': {
      const plan = standing.rows.at(place);
      if (plan?.shift) textCells.move(plan.shift);
      return plan ? changeRows(plan, standing.modelOf(step)) : [];
    }
    case 'validation-list': {
      const ranges = whereBefore(step.range, standing.rows.shiftsBefore(place));
      const there = standing.lists.filter(({ range }) => ranges.some((one) => shared(one, range)));
      return setList(
        step,
        there.map(({ checked }) => checked),
      );
    }
    case 'cells':
      return writeCells(step, textCells);
    case 'number-format':
      textCells.format(step.range, step.format);
      return formatCells(step.range, step.format);
    case 'style':
      return styleCells(step.range, step.style);
    case 'merge':
      return mergeCells(step.range);
    case 'column-widths':
      return setWidths(step);
    case 'row-heights':
      return setHeights(step);
    case 'freeze':
      return freezePanes(step);
    case 'table':
      return objects.addTable(step);
    case 'chart':
      return objects.addChart(step, (cell) => textOfCell(cell, earlier(), standing.cells));
    case 'print-setup':
      return setUpPrint(step);
    case 'name':
      return objects.setName(step);
    case 'remove-name':
      return objects.removeName(step);
    case 'highlight':
      return highlightCells(step);
    case 'stored-part':
    case 'mark':
    case 'clear-marks':
    case 'show-read':
    case 'hide-read':
      return [];
  }
}
