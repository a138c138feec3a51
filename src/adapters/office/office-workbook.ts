import type { Snapshot } from '../../core/grid/snapshot';
import type { Result } from '../../core/result';
import type { ReadRequest, Workbook, WorkbookError } from '../../ports/workbook';
import { applyPlan } from './apply';
import { Edits } from './edits';
import { mayBeStale } from './errors';
import type { Memory } from './memory';
import { freshMemory } from './memory';
import { readWorkbook } from './read';
import { selectCell, selectedRange } from './select';
import { inSession } from './session';

/** The workbook that is open in Excel. `excel` is the global `Excel` once Office is ready. */
export function officeWorkbook(excel: typeof Excel): Workbook {
  const memory = freshMemory();
  const edits = new Edits(excel, memory);

  return {
    async read(request = {}) {
      const result = await readAfresh(excel, memory, request);
      await edits.ensureRegistered();
      return result;
    },
    async apply(plan) {
      memory.writing += 1;
      try {
        return await applyPlan(excel, memory, plan);
      } finally {
        memory.writing -= 1;
      }
    },
    onEdit: (listener) => edits.subscribe(listener),
    select: (at) => inSession(excel, (context) => selectCell(context, at)),
    selection: () => selectedRange(excel),
  };
}

/** Reads, once more where a sheet or a format was deleted while it was being read. */
async function readAfresh(
  excel: typeof Excel,
  memory: Memory,
  request: ReadRequest,
): Promise<Result<Snapshot, WorkbookError>> {
  const first = await inSession(excel, (context) => readWorkbook(context, memory, request));
  if (first.ok || !mayBeStale(first.error)) return first;
  return inSession(excel, (context) => readWorkbook(context, memory, request));
}
