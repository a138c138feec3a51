import { rangeOfCell, type CellAddress, type RangeAddress } from '../grid/cell-address';
import {
  choiceName,
  isWithin,
  sharedCells,
  type Choice,
  type ChosenField,
  type FormChoices,
  type FormStanding,
} from '../model/choices';
import type { PlanStep, WritePlan } from './write-plan';

/** A form as it was read, and the choices that are about it already. */
export interface FormToChoose {
  readonly form: RangeAddress;
  readonly own: FormChoices | undefined;
}

const comment = '预算绩效助手据此记住您的指定，请勿删除';

function nameStep(number: number, what: FormStanding | ChosenField, refersTo: RangeAddress): PlanStep {
  return { step: 'name', name: choiceName(number, what), refersTo, comment };
}

function removal(number: number, what: FormStanding | ChosenField): PlanStep {
  return { step: 'remove-name', name: choiceName(number, what) };
}

function removalsOf({ number, standing, fields }: FormChoices): readonly PlanStep[] {
  return [removal(number, standing), ...fields.map(({ field }) => removal(number, field))];
}

/** No number is used again while a name bears it, broken or not. */
function nextNumber(all: readonly FormChoices[]): number {
  return Math.max(0, ...all.map(({ number }) => number)) + 1;
}

/** Has a field of the form read from the cell from now on. `all` are the workbook's choices. */
export function planPointing(
  all: readonly FormChoices[],
  { form, own }: FormToChoose,
  field: ChosenField,
  at: CellAddress,
): WritePlan {
  const number = own?.number ?? nextNumber(all);
  const { sheet, row, column } = at;
  const pointing = nameStep(number, field, rangeOfCell({ sheet, row, column }));
  return { steps: own ? [pointing] : [nameStep(number, 'form', form), pointing] };
}

/** Has the form counted as none from now on; what was chosen of it goes. */
export function planRefusal(all: readonly FormChoices[], { form, own }: FormToChoose): WritePlan {
  const number = own?.number ?? nextNumber(all);
  return { steps: [...(own ? removalsOf(own) : []), nameStep(number, 'none', form)] };
}

/** Whether a new addition stands in place of what was chosen before. */
function isReplacedBy(range: RangeAddress, choice: FormChoices): boolean {
  if (!choice.range) return false;
  return choice.standing === 'form' ? isWithin(choice.range, range) : sharedCells(choice.range, range) > 0;
}

/**
 * Has the range read as a form from now on. What was declared no form there is one again, and an earlier addition that shares cells
 * with it gives way; the cells pointed at in it stay.
 */
export function planAddition(all: readonly FormChoices[], range: RangeAddress): WritePlan {
  const replaced = all.filter((choice) => isReplacedBy(range, choice));
  const kept = replaced.find(({ standing }) => standing !== 'none');
  const gone = replaced.filter((choice) => choice !== kept).flatMap(removalsOf);
  if (!kept) return { steps: [...gone, nameStep(nextNumber(all), 'added', range)] };
  const moved = kept.standing === 'form' ? [removal(kept.number, 'form')] : [];
  return { steps: [...gone, ...moved, nameStep(kept.number, 'added', range)] };
}

/** Takes one choice back: recognition counts again. With an addition go the cells pointed at in it. */
export function planTakingBack(all: readonly FormChoices[], { number, what }: Choice): WritePlan {
  const form = all.find((one) => one.number === number);
  if (!form) return { steps: [] };
  const field = form.fields.find((one) => one.field === what);
  if (!field) return { steps: removalsOf(form) };
  const isLast = form.standing === 'form' && form.fields.length === 1;
  return { steps: isLast ? removalsOf(form) : [removal(number, field.field)] };
}
