import type { WritePlan } from '../../core/plans/write-plan';
import { ok, refused, type Result } from '../../core/result';
import type { Waiting, WorkbookError } from '../../ports/workbook';
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

const millisecondsBetweenPauses = 50;

/** Lets whoever waits have a turn now and then, so that it can be seen how far it is, and be cancelled. */
function pauses(): () => Promise<void> {
  let latest = performance.now();
  return async () => {
    if (performance.now() - latest < millisecondsBetweenPauses) return;
    await new Promise((resolve) => setTimeout(resolve));
    latest = performance.now();
  };
}

/**
 * Carries a plan out on a copy of the parts: all of it, or nothing where a step is refused or it is cancelled.
 * `bytes` gives the file as it stands; only asked where cells share formulas, which the parts don't spell out.
 */
export async function applyPlan(
  pack: Package,
  { steps }: WritePlan,
  bytes: () => Uint8Array,
  { onProgress, isCancelled }: Waiting,
): Promise<Result<AppliedPlan, WorkbookError>> {
  const formulas = rememberedFormulas(bytes);
  const after = new BookEditor(pack.copy(), formulas);
  const placed: PlacedStep[] = [];
  const pause = pauses();
  for (const step of steps) {
    await pause();
    if (isCancelled?.() === true) return refused({ code: 'cancelled' });
    const { shifts } = after;
    const outcome = carryOut(after, step);
    if (!outcome.ok) return outcome;
    placed.push({ step, shifts, own: after.shifts[shifts.length] });
    onProgress?.({ done: placed.length, of: steps.length });
  }
  after.finish();
  if (steps.some(({ step }) => changesValues.has(step))) calculateOnOpening(after.pack);
  await pause();
  if (isCancelled?.() === true) return refused({ code: 'cancelled' });
  const undo = undoOf({ steps: placed, before: new BookEditor(pack.copy(), formulas), after, formulas });
  return ok({ pack: after.pack, undo });
}
