import { refused, type Result } from '../../core/result';
import type { WorkbookError } from '../../ports/workbook';

/** What a step of a plan comes to: done, or why not. */
export type Outcome = Result<void, WorkbookError>;

/** Excel would not do this either; `hostCode` is what it answers. */
export function denied(hostCode: string, statement: string): { readonly ok: false; readonly error: WorkbookError } {
  return refused({ code: 'host-refused', hostCode, statement });
}
