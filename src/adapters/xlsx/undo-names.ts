import { parseReference } from '../../core/grid/a1';
import type { RangeAddress } from '../../core/grid/cell-address';
import { isRowStep } from '../../core/plans/row-steps';
import type { PlanStep } from '../../core/plans/write-plan';
import type { BookEditor } from './book-editor';
import { namesOf } from './defined-names';
import { withCellsShifted } from './references';
import type { Change } from './undo';

interface RangeName {
  readonly name: string;
  readonly refersTo: RangeAddress | undefined;
  readonly text: string;
  readonly comment: string;
}

function namesIn(book: BookEditor): ReadonlyMap<string, RangeName> {
  const names = namesOf(book.pack).filter(({ scope }) => scope === undefined);
  return new Map(
    names.map(({ name, refersTo, comment }) => [
      name.toLowerCase(),
      { name, refersTo: parseReference(refersTo), text: refersTo, comment },
    ]),
  );
}

/** Names that are new. Those of rows that came go with them. */
export function goneNames({ steps, before, after }: Change): readonly PlanStep[] {
  const was = namesIn(before);
  const markers = new Set(steps.flatMap(({ step }) => (isRowStep(step) ? [step.marker.toLowerCase()] : [])));
  return [...namesIn(after)]
    .filter(([key]) => !was.has(key) && !markers.has(key))
    .map(([, { name }]) => ({ step: 'remove-name', name }));
}

/** Names as they were; those that only moved with rows come back by themselves. */
export function formerNames({ steps, before, after }: Change): readonly PlanStep[] {
  const is = namesIn(after);
  const markers = new Set(steps.flatMap(({ step }) => (isRowStep(step) ? [step.marker.toLowerCase()] : [])));
  return [...namesIn(before)].flatMap(([key, { name, refersTo, text, comment }]): readonly PlanStep[] => {
    const now = is.get(key);
    const moved = after.shifts.reduce((now, { sheet, shift }) => withCellsShifted(now, shift, sheet, undefined), text);
    const isSame = now !== undefined && [text, moved].includes(now.text) && now.comment === comment;
    if (!refersTo || isSame || markers.has(key)) return [];
    return [{ step: 'name', name, refersTo, comment }];
  });
}
