import { CFB } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { ok, refused, type Result } from '../../core/result';
import type { WorkbookError } from '../../ports/workbook';

/** Only an .xlsx can also be written. */
export type FileKind = 'xlsx' | 'xlsb' | 'xls';

/** Where the list of files of a zip begins to be described, at the zip's end; and the container that .xls and encrypted files are. */
const zipSignature = [0x50, 0x4b];
const compoundSignature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const workbookPart = /(^|\/)workbook[^/]*\.xml$/i;
const binaryWorkbookPart = /(^|\/)workbook[^/]*\.bin$/i;

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/** The paths of a zip, nothing unpacked; undefined where it is damaged. */
function pathsOf(bytes: Uint8Array): readonly string[] | undefined {
  const paths: string[] = [];
  try {
    unzipSync(bytes, { filter: ({ name }) => paths.push(name) < 0 });
  } catch {
    return undefined;
  }
  return paths;
}

/** The records of a workbook stream, each a number and a length of two bytes, up to the end of its first part. */
function isEncryptedStream(content: readonly number[] | Uint8Array): boolean {
  const filePass = 0x2f;
  const endOfPart = 0x0a;
  const word = (at: number): number => (content[at] ?? 0) + (content[at + 1] ?? 0) * 256;
  for (let at = 0; at + 4 <= content.length; at += 4 + word(at + 2)) {
    if (word(at) === filePass) return true;
    if (word(at) === endOfPart) return false;
  }
  return false;
}

/** Undefined where the container is damaged. */
function openCompound(bytes: Uint8Array): ReturnType<typeof CFB.read> | undefined {
  try {
    return CFB.read(bytes, { type: 'array' });
  } catch {
    return undefined;
  }
}

function recogniseCompound(bytes: Uint8Array): Result<FileKind, WorkbookError> {
  const container = openCompound(bytes);
  if (!container) return refused({ code: 'not-a-workbook' });
  if (CFB.find(container, '/EncryptedPackage')) return refused({ code: 'encrypted' });
  const workbook = CFB.find(container, '/Workbook') ?? CFB.find(container, '/Book');
  if (!workbook) return refused({ code: 'not-a-workbook' });
  return isEncryptedStream(workbook.content) ? refused({ code: 'encrypted' }) : ok('xls');
}

/**
 * Tells from the bytes alone whether they are a workbook. The reading library also takes text, HTML and much else
 * for one, so nothing gets to it that is not a zip with a workbook part or a compound file with a workbook stream.
 */
export function recognise(bytes: Uint8Array): Result<FileKind, WorkbookError> {
  if (bytes.length === 0) return refused({ code: 'empty-file' });
  if (startsWith(bytes, compoundSignature)) return recogniseCompound(bytes);
  const paths = startsWith(bytes, zipSignature) ? pathsOf(bytes) : undefined;
  if (paths?.some((path) => workbookPart.test(path))) return ok('xlsx');
  return paths?.some((path) => binaryWorkbookPart.test(path)) ? ok('xlsb') : refused({ code: 'not-a-workbook' });
}
