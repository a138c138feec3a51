import type { Result } from '../../core/result';
import { refused } from '../../core/result';
import type { WorkbookError } from '../../ports/workbook';
import { hostFailureOf, workbookErrorOf } from './errors';

/**
 * Runs `work` in a context of its own; what Excel refuses becomes a refusal. Not `Excel.run`: that keeps a reference to each
 * range and gives them back in one more round trip at the end, and nothing here needs a range beyond the sync after it.
 */
export async function inSession<Value>(
  excel: typeof Excel,
  work: (context: Excel.RequestContext) => Promise<Result<Value, WorkbookError>>,
): Promise<Result<Value, WorkbookError>> {
  try {
    return await work(new excel.RequestContext());
  } catch (error) {
    const failure = hostFailureOf(error);
    if (!failure) throw error;
    return refused(workbookErrorOf(failure));
  }
}
