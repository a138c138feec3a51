import type { Snapshot } from '../../core/grid/snapshot';
import type { Marked } from '../../core/plans/marks';
import type { Result } from '../../core/result';
import { ok } from '../../core/result';
import type { ReadRequest, Workbook, WorkbookError } from '../../ports/workbook';
import { Edits } from './edits';
import { mayBeStale } from './errors';
import { lookForMarks } from './marks';
import type { KnownMark, Memory } from './memory';
import { freshMemory } from './memory';
import { cellsOf } from './ranges';
import { readWorkbook } from './read';
import { selectCell, selectedRange } from './select';
import { inSession } from './session';
import { applyPlan } from './whole-or-nothing';

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
    async apply(plan, waiting = {}) {
      memory.writing += 1;
      try {
        return await applyPlan(excel, memory, plan, waiting);
      } finally {
        memory.writing -= 1;
      }
    },
    marks: () => marksAsKnown(excel, memory),
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

/** The last read looked at the conditional formats anyway; a write of ours keeps up with them. */
async function marksAsKnown(excel: typeof Excel, memory: Memory): Promise<Result<readonly Marked[], WorkbookError>> {
  const known = memory.lastSeen?.marks;
  if (known) return ok(known.map(marked));
  return inSession(excel, async (context) => {
    const worksheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const marks = await lookForMarks(
      context,
      worksheets.items.map(({ name }) => name),
    );
    return ok(marks.map(marked));
  });
}

function marked({ sheet, kind, ranges }: KnownMark): Marked {
  return { sheet, kind, cells: ranges.flatMap(cellsOf) };
}
