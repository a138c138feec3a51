import { read as parseXlsx } from '@e965/xlsx';
import { openXlsx } from '../../src/adapters/xlsx/open-xlsx';
import { median, nothing } from './measure';

export function opened(bytes: Uint8Array) {
  const workbook = openXlsx(bytes);
  if (!workbook.ok) throw new Error(`the bench's own workbook cannot be opened: ${workbook.error.code}`);
  return workbook.value;
}

export async function snapshotOf(bytes: Uint8Array) {
  const snapshot = await opened(bytes).read({ details: () => [] });
  if (!snapshot.ok) throw new Error(`the bench's own workbook cannot be read: ${snapshot.error.code}`);
  return snapshot.value;
}

/** How long SheetJS alone takes for the file. */
export function parsed(bytes: Uint8Array): Promise<number> {
  return median(nothing, () => parseXlsx(bytes, { dense: true, cellNF: true }));
}
