import { recognise } from '../../adapters/xlsx/recognise';
import type { Result } from '../../core/result';
import { ok, refused } from '../../core/result';
import type { WorkbookError } from '../../ports/workbook';
import { openXlsx } from '../excel-host/open-xlsx';
import type { WorkbookFile } from '../excel-host/workbook-file';

export type OpenRefusal =
  | Extract<WorkbookError, { readonly code: 'not-a-workbook' | 'encrypted' | 'empty-file' }>
  | { readonly code: 'old-format'; readonly extension: 'xls' | 'xlsb' }
  | { readonly code: 'over-size-limit' };

/** A file as it was picked, and the workbook in it. */
export interface ReadFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly workbook: WorkbookFile;
}

export const megabytesAtMost = 50;

/** Reads a picked file; one that is too big is not even loaded. */
export async function readFile(file: File): Promise<Result<ReadFile, OpenRefusal>> {
  if (file.size > megabytesAtMost * 1024 * 1024) return refused({ code: 'over-size-limit' });
  return readBytes(file.name, new Uint8Array(await file.arrayBuffer()));
}

export function readBytes(name: string, bytes: Uint8Array): Result<ReadFile, OpenRefusal> {
  const kind = recognise(bytes);
  if (!kind.ok) return isOpenRefusal(kind.error) ? refused(kind.error) : refused({ code: 'not-a-workbook' });
  if (kind.value !== 'xlsx') return refused({ code: 'old-format', extension: kind.value });
  try {
    const workbook = openXlsx(bytes);
    const hasSheets = (workbook.data.sheetOrder?.length ?? 0) > 0;
    return hasSheets ? ok({ name, bytes, workbook }) : refused({ code: 'not-a-workbook' });
  } catch {
    return refused({ code: 'not-a-workbook' });
  }
}

function isOpenRefusal(error: WorkbookError): error is Extract<OpenRefusal, WorkbookError> {
  return error.code === 'not-a-workbook' || error.code === 'encrypted' || error.code === 'empty-file';
}
