import { refused, type Result } from '../../core/result';
import type { Refusal } from '../../app/refusal';
import { goesOnByItself } from './check-state';

const millisecondsBetweenAttempts = 1000;

interface WhileEditing {
  readonly onWaiting: (error: Refusal) => void;
  readonly isCancelled: () => boolean;
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, millisecondsBetweenAttempts);
  });
}

/** Repeats an attempt for as long as it is refused because a cell is being edited: a click in the pane does not end that. */
export async function onceCellIsLeft<Value>(
  attempt: () => Promise<Result<Value, Refusal>>,
  { onWaiting, isCancelled }: WhileEditing,
): Promise<Result<Value, Refusal>> {
  for (;;) {
    const result = await attempt();
    if (result.ok || !goesOnByItself(result.error)) return result;
    onWaiting(result.error);
    await pause();
    if (isCancelled()) return refused({ code: 'cancelled' });
  }
}
