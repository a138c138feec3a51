import type { Waiting } from '../../ports/workbook';
import { isRefusedWhole } from './errors';
import type { MarkChanges } from './mark-changes';
import type { NewMark } from './marks';
import { addMark, removeMark } from './marks';
import type { KnownMark, Memory, Unfinished } from './memory';
import type { Action } from './request-parts';
import { calls, requestParts, send, wireBytes } from './request-parts';
import type { Stages } from './stages';

export interface Application {
  readonly context: Excel.RequestContext;
  readonly memory: Memory;
  readonly waiting: Waiting;
}

/**
 * Sends everything, the marks last, and gives the marks that there are then; undefined where it was cancelled. From the first part until
 * all is done nothing counts as known, and the write as unfinished.
 */
export async function carryOut(
  { context, memory, waiting }: Application,
  whole: Pick<Unfinished, 'steps' | 'undo' | 'charts'>,
  { revocable, final }: Stages,
  marking: MarkChanges,
): Promise<KnownMark[] | undefined> {
  const added: NewMark[] = [];
  const marks = actionsOfMarks(context, marking, (mark) => void added.push(mark));
  const first = requestParts(final ? revocable.actions : [...revocable.actions, ...marks]);
  const last = final ? requestParts([...final.actions, ...marks]) : [];
  const parts = [...first, ...last];
  const isCancelled = (): boolean => waiting.isCancelled?.() === true;
  for (const [at, part] of parts.entries()) {
    if (at <= first.length && isCancelled()) return undefined;
    const isPast = at >= first.length;
    if (at === first.length) waiting.onPastCancelling?.();
    const { undo: takenBackBy } = isPast && final ? final : revocable;
    const before = memory.unfinished;
    memory.lastSeen = undefined;
    memory.unfinished = { ...whole, takenBackBy, isPast, marks: marking.add };
    try {
      await send(context, part);
    } catch (error) {
      if (isRefusedWhole(error)) memory.unfinished = before;
      throw error;
    }
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
