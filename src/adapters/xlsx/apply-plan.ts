import type { WritePlan } from '../../core/plans/write-plan';
import { ok, type Result } from '../../core/result';
import type { WorkbookError } from '../../ports/workbook';
import { BookEditor } from './book-editor';
import { carryOut } from './carry-out';
import type { Package } from './package';
import { formulasOf, type FormulaLookup } from './shared-formulas';
import { undoOf, type PlacedStep } from './undo';
import { calculateOnOpening } from './workbook-part';

export interface AppliedPlan {
  readonly pack: Package;
  readonly undo: WritePlan;
}

function rememberedFormulas(bytes: () => Uint8Array): (sheet: string) => FormulaLookup {
  const known = new Map<string, FormulaLookup>();
  return (sheet) => {
    const lookup = known.get(sheet) ?? formulasOf(bytes(), sheet);
    known.set(sheet, lookup);
    return lookup;
  };
}

/** Steps after which formulas may show something else. */
const changesValues: ReadonlySet<WritePlan['steps'][number]['step']> = new Set([
  'cells',
  'clear-sheet',
  'remove-sheet',
  'table',
  'merge',
  'insert-rows',
  'delete-rows',
]);

/**
 * Carries a plan out on a copy of the parts: all of it, or nothing where a step is refused.
 * `bytes` gives the file as it stands; only asked where cells share formulas, which the parts don't spell out.
 */
export function applyPlan(pack: Package, plan: WritePlan, bytes: () => Uint8Array): Result<AppliedPlan, WorkbookError> {
  const formulas = rememberedFormulas(bytes);
  const after = new BookEditor(pack.copy(), formulas);
  const placed: PlacedStep[] = [];
  for (const step of plan.steps) {
    const { shifts } = after;
    const outcome = carryOut(after, step);
    if (!outcome.ok) return outcome;
    placed.push({ step, shifts, own: after.shifts[shifts.length] });
  }
  after.finish();
  if (plan.steps.some(({ step }) => changesValues.has(step))) calculateOnOpening(after.pack);
  const undo = undoOf({ steps: placed, before: new BookEditor(pack.copy(), formulas), after, formulas });
  return ok({ pack: after.pack, undo });
}
