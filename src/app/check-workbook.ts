import { ownSheetsOf } from '../core/plans/own-sheets';
import { mapWorkbook, rangesWantingDetails, type MappedWorkbook } from '../core/mapping/map-workbook';
import type { HiddenSheets } from '../core/mapping/sheet-notes';
import { ok, type Result } from '../core/result';
import { checkDepartment } from '../core/rules/check';
import type { Finding } from '../core/rules/finding';
import { defaultRules } from '../core/rules/index';
import type { Snapshot } from '../core/grid/snapshot';
import type { Progress, Workbook, WorkbookError } from '../ports/workbook';

export interface CheckedWorkbook extends MappedWorkbook {
  /** As it was read, sheets of ours included. */
  readonly snapshot: Snapshot;
  readonly hiddenSheets: HiddenSheets;
  readonly findings: readonly Finding[];
}

export interface CheckRequest {
  /** Read, where nothing else is asked for. */
  readonly hiddenSheets?: HiddenSheets;
  readonly onProgress?: (progress: Progress) => void;
  readonly isCancelled?: () => boolean;
}

/** The workbook without the sheets that we wrote ourselves: those are no forms. */
function withoutOwnSheets(snapshot: Snapshot): Snapshot {
  const own = new Set(ownSheetsOf(snapshot).values());
  return { ...snapshot, sheets: snapshot.sheets.filter((sheet) => !own.has(sheet.name)) };
}

/** Maps the forms of a workbook that was read, and checks them by all rules but those that are off by default. */
export function judged(snapshot: Snapshot, hiddenSheets: HiddenSheets): CheckedWorkbook {
  const mapped = mapWorkbook(withoutOwnSheets(snapshot), hiddenSheets);
  return { ...mapped, snapshot, hiddenSheets, findings: checkDepartment(mapped.department, defaultRules) };
}

/** Reads the workbook afresh, maps its forms and checks them by all rules but those that are off by default. */
export async function checkWorkbook(
  workbook: Workbook,
  { hiddenSheets = 'read', ...request }: CheckRequest = {},
): Promise<Result<CheckedWorkbook, WorkbookError>> {
  const read = await workbook.read({
    ...request,
    details: (values) => rangesWantingDetails(withoutOwnSheets(values), hiddenSheets),
  });
  return read.ok ? ok(judged(read.value, hiddenSheets)) : read;
}
