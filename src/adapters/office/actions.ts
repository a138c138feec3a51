import { whereBefore } from '../../core/plans/row-steps';
import { storeSteps } from '../../core/plans/stored-parts';
import type { PlanStep } from '../../core/plans/write-plan';
import type { Result } from '../../core/result';
import { ok, refused } from '../../core/result';
import type { WorkbookError } from '../../ports/workbook';
import { Drafts, leftDrafts } from './drafts';
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

/** What a plan asks of Excel, its marks left out, which `mark-changes.ts` does. */
export interface PlannedActions {
  /** What is done on sheets that come by it, drafts among them, before any that was there is touched. */
  readonly ahead: readonly Action[];
  /** All else in order, the stored parts last. */
  readonly rest: readonly Action[];
  /** The titles of the drafts, which come ahead and go with the rest. */
  readonly drafts: readonly string[];
}

/** `copies`: whether Excel copies from sheet to sheet, without which there are no drafts. */
export function actionsOf(
  steps: readonly PlanStep[],
  standing: Standing,
  copies: boolean,
): Result<PlannedActions, WorkbookError> {
  const objects = new Objects(standing);
  const textCells = new TextCells(standing.cells);
  const drafts = new Drafts(steps, standing, copies);
  const remove = (titles: readonly string[]): Action[] => titles.flatMap((sheet) => objects.removeSheet({ sheet }));
  const removal = remove(leftDrafts(standing));
  const ahead: Action[] = drafts.titles.flatMap((title) => objects.addHiddenSheet(title));
  const rest: Action[] = [];
  for (const [at, step] of steps.entries()) {
    if (step.step === 'table' && objects.tableElsewhere(step)) return refused({ code: 'name-taken', name: step.name });
    const soFar = { objects, textCells, standing, place: at, earlier: () => steps.slice(0, at) };
    const actions = drafts.isAhead(step) ? ahead : rest;
    for (const action of actionsOfStep(drafts.onDraft(step), soFar)) actions.push(action);
    if (step.step === 'clear-sheet') rest.push(...drafts.copyTo(step.sheet));
  }
  rest.push(...remove(drafts.titles), ...storeParts(standing.parts, storeSteps(steps)));
  (ahead.length > 0 ? ahead : rest).unshift(...removal);
  return ok({ ahead, rest, drafts: drafts.titles });
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
