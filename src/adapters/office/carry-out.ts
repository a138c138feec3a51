import type { WritePlan } from '../../core/plans/write-plan';
import type { Waiting } from '../../ports/workbook';
import type { MarkChanges } from './mark-changes';
import type { NewMark } from './marks';
import { addMark, removeMark } from './marks';
import type { KnownMark, Memory, Unfinished } from './memory';
import type { Action } from './request-parts';
import { calls, requestParts, send, wireBytes } from './request-parts';

export interface Application {
  readonly context: Excel.RequestContext;
  readonly memory: Memory;
  readonly waiting: Waiting;
}

export interface Stages {
  /** Can be given up at any part, and after the last one too where there is nothing `final`. */
  readonly revocable: readonly Action[];
  /** Goes on to its end once it has begun; undefined where everything can be given up. */
  readonly final: readonly Action[] | undefined;
  /** Done last. */
  readonly marking: MarkChanges;
  /** Takes back what is revocable; where it is `undo` itself, more was sent by an attempt before, and nothing can be given up. */
  readonly undoSoFar: WritePlan;
}

/**
 * Sends everything, the marks last, and gives the marks that there are then; undefined where it was cancelled. From the first part until
 * all is done nothing counts as known, and the write as unfinished.
 */
export async function carryOut(
  { context, memory, waiting }: Application,
  { steps, undo }: Pick<Unfinished, 'steps' | 'undo'>,
  { revocable, final, marking, undoSoFar }: Stages,
): Promise<KnownMark[] | undefined> {
  const added: NewMark[] = [];
  const marks = actionsOfMarks(context, marking, (mark) => void added.push(mark));
  const isPast = final !== undefined && undoSoFar === undo;
  const first = isPast ? [] : requestParts(final ? revocable : [...revocable, ...marks]);
  const last = final ? requestParts([...(isPast ? revocable : []), ...final, ...marks]) : [];
  const parts = [...first, ...last];
  const isCancelled = (): boolean => waiting.isCancelled?.() === true;
  for (const [at, part] of parts.entries()) {
    if (at <= first.length && isCancelled()) return undefined;
    const isFinal = at >= first.length;
    if (at === first.length) waiting.onPastCancelling?.();
    memory.lastSeen = undefined;
    memory.unfinished = { steps, undo, undoSoFar: isFinal ? undo : undoSoFar, marks: marking.add, parts: at };
    await send(context, part);
    waiting.onProgress?.({ done: at + 1, of: parts.length });
  }
  // A request can't be broken off: what was cancelled during the last one is taken back like what was sent before.
  if (last.length === 0 && isCancelled()) return undefined;
  memory.unfinished = undefined;
  return [...marking.stay, ...added.map(({ sheet, kind, ranges, format }) => ({ sheet, kind, ranges, id: format.id }))];
}

function actionsOfMarks(
  context: Excel.RequestContext,
  { remove, add }: MarkChanges,
  onAdded: (mark: NewMark) => void,
): Action[] {
  return [
    ...remove.map((mark) => calls(4, () => removeMark(context, mark))),
    ...add.map((mark) => ({
      bytes: calls(12, () => undefined).bytes + wireBytes(mark.ranges),
      queue: () => onAdded(addMark(context, mark)),
    })),
  ];
}
