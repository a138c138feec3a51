import type { Result } from '../../../core/result';
import { ok } from '../../../core/result';
import type { OpenBook } from '../open-book';

export interface SavedFile {
  readonly bytes: Uint8Array;
  /** What could not be written, in words. */
  readonly losses: readonly string[];
}

export async function savedFile(book: OpenBook): Promise<Result<SavedFile, string>> {
  return ok({ bytes: book.file.bytes, losses: [] });
}
