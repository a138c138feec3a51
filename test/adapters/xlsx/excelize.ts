import { readFileSync } from 'node:fs';
import type { init, NewFile } from 'excelize-wasm';

/** Another library's view of a workbook file, so that what our adapter writes is not judged by our own reading of it. */
export type ExcelizeFile = ReturnType<typeof NewFile>;
export type Excelize = Awaited<ReturnType<typeof init>>;

let library: Promise<Excelize> | undefined;

/**
 * In Node the library imports `node:fs` from within a function made of text, which fails in Jest as soon as a second test file of
 * the same worker does it. So it is loaded as in a browser, without `process`, and fetches its program from us.
 */
async function load(): Promise<Excelize> {
  const program = readFileSync(require.resolve('excelize-wasm/excelize.wasm.gz'));
  const fetched = { arrayBuffer: () => Promise.resolve(new Uint8Array(program).buffer) };
  const module: { init?: typeof init } = {};
  const source = readFileSync(require.resolve('excelize-wasm'), 'utf8');
  new Function('exports', 'process', 'fetch', source)(module, undefined, () => Promise.resolve(fetched));
  if (!module.init) throw new Error('excelize-wasm exports no init');
  return module.init('');
}

export function excelize(): Promise<Excelize> {
  library ??= load();
  return library;
}

/** Throws where the library finds fault with the file. */
export async function openInExcelize(bytes: Uint8Array): Promise<ExcelizeFile> {
  const file = (await excelize()).OpenReader(bytes);
  if (file.error) throw new Error(file.error);
  return file;
}

/** The answer of a call, which must have no error. */
export function answered<Answer extends { readonly error: string | null }>(answer: Answer): Answer {
  if (answer.error) throw new Error(answer.error);
  return answer;
}
