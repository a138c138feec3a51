import { rangeReference } from '../core/grid/a1';
import { boundsOf, cellAt, type CellAddress, type RangeAddress } from '../core/grid/cell-address';
import type { Snapshot } from '../core/grid/snapshot';
import {
  choicesByPlace,
  choicesIn,
  overlap,
  type Choice,
  type ChosenField,
  type FormChoices,
} from '../core/model/choices';
import { planAddition, planPointing, planRefusal, planTakingBack, type FormToChoose } from '../core/plans/choice-plan';
import { ownSheetsOf } from '../core/plans/own-sheets';
import type { WritePlan } from '../core/plans/write-plan';
import { ok, refused, type Result } from '../core/result';
import type { Receipt, Workbook } from '../ports/workbook';
import { checkWorkbook } from './check-workbook';
import type { Refusal } from './refusal';

/** What the user wants counted before what is recognised. Forms are those on show, by where they stand. */
export type WantedChoice =
  /** The selected cell is the one of the field. */
  | { readonly kind: 'point'; readonly form: RangeAddress; readonly field: ChosenField }
  | { readonly kind: 'refuse'; readonly form: RangeAddress }
  /** The selected range is a form. */
  | { readonly kind: 'add' }
  /** Recognition counts again. */
  | { readonly kind: 'give-back'; readonly choice: Choice };

/** What the workbook keeps of it now. */
export type KeptChoice =
  | { readonly kind: 'pointed'; readonly field: ChosenField; readonly at: CellAddress }
  | { readonly kind: 'refused'; readonly form: RangeAddress }
  | { readonly kind: 'added'; readonly form: RangeAddress }
  | { readonly kind: 'given-back' };

export interface MadeChoice {
  readonly kept: KeptChoice;
  readonly receipt: Receipt;
}

interface PlannedChoice {
  readonly kept: KeptChoice;
  readonly plan: WritePlan;
}

interface FormNow extends FormToChoose {
  readonly all: readonly FormChoices[];
  readonly snapshot: Snapshot;
}

/** The form that stands in the range, and all choices, read afresh: rows may have been put in since it was put on show. */
async function formNow(workbook: Workbook, form: RangeAddress): Promise<Result<FormNow, Refusal>> {
  const checked = await checkWorkbook(workbook);
  if (!checked.ok) return checked;
  const { department, snapshot } = checked.value;
  const forms = department.projects.map((project) => project.form);
  const place = forms.findIndex((one) => rangeReference(one) === rangeReference(form));
  if (place < 0) return refused({ code: 'form-moved', form });
  const all = choicesIn(snapshot.names);
  return ok({ form, all, own: choicesByPlace(all, forms).get(place), snapshot });
}

/** What stands on our sheets is written from the forms: there is nothing to choose on them. */
function onOwnSheet({ sheet }: RangeAddress, snapshot: Snapshot): boolean {
  return [...ownSheetsOf(snapshot).values()].includes(sheet);
}

async function planPoint(
  workbook: Workbook,
  form: RangeAddress,
  field: ChosenField,
): Promise<Result<PlannedChoice, Refusal>> {
  const selection = await workbook.selection();
  if (!selection.ok) return selection;
  const now = await formNow(workbook, form);
  if (!now.ok) return now;
  const { sheet, row, column } = selection.value;
  if (onOwnSheet(selection.value, now.value.snapshot)) return refused({ code: 'own-sheet-selected', sheet });
  const at = cellAt(sheet, row, column);
  return ok({ kept: { kind: 'pointed', field, at }, plan: planPointing(now.value.all, now.value, field, at) });
}

async function planRefuse(workbook: Workbook, form: RangeAddress): Promise<Result<PlannedChoice, Refusal>> {
  const now = await formNow(workbook, form);
  return now.ok ? ok({ kept: { kind: 'refused', form }, plan: planRefusal(now.value.all, now.value) }) : now;
}

/** The part of a range that holds something: whole columns and rows may be selected. */
function filledPart(range: RangeAddress, snapshot: Snapshot): RangeAddress | undefined {
  const sheet = snapshot.sheets.find(({ name }) => name === range.sheet);
  const cells = sheet?.rows.flatMap((row) => row.cells.map(({ column }) => cellAt(range.sheet, row.row, column))) ?? [];
  const used = boundsOf(cells);
  return used && overlap(range, used);
}

async function planAdd(workbook: Workbook): Promise<Result<PlannedChoice, Refusal>> {
  const selection = await workbook.selection();
  if (!selection.ok) return selection;
  const read = await workbook.read();
  if (!read.ok) return read;
  const { sheet } = selection.value;
  if (onOwnSheet(selection.value, read.value)) return refused({ code: 'own-sheet-selected', sheet });
  const form = filledPart(selection.value, read.value);
  if (!form) return refused({ code: 'selection-blank' });
  return ok({ kept: { kind: 'added', form }, plan: planAddition(choicesIn(read.value.names), form) });
}

async function planGiveBack(workbook: Workbook, choice: Choice): Promise<Result<PlannedChoice, Refusal>> {
  const read = await workbook.read();
  if (!read.ok) return read;
  return ok({ kept: { kind: 'given-back' }, plan: planTakingBack(choicesIn(read.value.names), choice) });
}

function planned(workbook: Workbook, wanted: WantedChoice): Promise<Result<PlannedChoice, Refusal>> {
  switch (wanted.kind) {
    case 'point':
      return planPoint(workbook, wanted.form, wanted.field);
    case 'refuse':
      return planRefuse(workbook, wanted.form);
    case 'add':
      return planAdd(workbook);
    case 'give-back':
      return planGiveBack(workbook, wanted.choice);
  }
}

/** Keeps a choice in the workbook, from where it counts in every check to come; nothing but its names is written. */
export async function choose(workbook: Workbook, wanted: WantedChoice): Promise<Result<MadeChoice, Refusal>> {
  const choice = await planned(workbook, wanted);
  if (!choice.ok) return choice;
  const applied = await workbook.apply(choice.value.plan);
  return applied.ok ? ok({ kept: choice.value.kept, receipt: applied.value }) : applied;
}
