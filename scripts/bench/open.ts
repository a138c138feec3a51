import { read as parseXlsx } from '@e965/xlsx';
import { openXlsx } from '../../src/adapters/xlsx/open-xlsx';

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

/** What SheetJS alone does with the file. */
export function parsing(bytes: Uint8Array): () => unknown {
  return () => parseXlsx(bytes, { dense: true, cellNF: true });
}
