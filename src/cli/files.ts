import { rmSync } from 'node:fs';
import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { ok, refused, type Result } from '../core/result';

export type FileError =
  | { readonly code: 'file-not-found'; readonly file: string }
  | { readonly code: 'is-a-directory'; readonly file: string }
  | { readonly code: 'file-not-readable'; readonly file: string }
  | { readonly code: 'file-exists'; readonly file: string }
  | { readonly code: 'same-as-input'; readonly file: string }
  | { readonly code: 'file-not-writable'; readonly file: string };

function codeOf(thrown: unknown): string {
  return thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
}

/** The bytes of a file; a refusal that says why there are none. */
export async function readInput(file: string): Promise<Result<Uint8Array, FileError>> {
  try {
    return ok(await readFile(file));
  } catch (thrown) {
    switch (codeOf(thrown)) {
      case 'ENOENT':
        return refused({ code: 'file-not-found', file });
      case 'EISDIR':
        return refused({ code: 'is-a-directory', file });
      default:
        return refused({ code: 'file-not-readable', file });
    }
  }
}

async function isThere(file: string): Promise<boolean> {
  try {
    await stat(file);
    return true;
  } catch {
    return false;
  }
}

async function isSameFile(one: string, other: string): Promise<boolean> {
  if (resolve(one) === resolve(other)) return true;
  try {
    const [left, right] = [await stat(one), await stat(other)];
    return left.ino === right.ino && left.dev === right.dev;
  } catch {
    return false;
  }
}

/** Whether `file` may be written: never one of the inputs, and an existing one only with `force`. */
export async function mayWrite(
  file: string,
  inputs: readonly string[],
  force: boolean,
): Promise<Result<void, FileError>> {
  for (const input of inputs) if (await isSameFile(file, input)) return refused({ code: 'same-as-input', file });
  if (!force && (await isThere(file))) return refused({ code: 'file-exists', file });
  return ok(undefined);
}

/** Those of Ctrl+C and of a system that shuts down. */
const endingSignals = ['SIGINT', 'SIGTERM'] as const;

/** Writes the whole file beside its place and then renames it, so that nobody ever finds half of it, also where the program is ended meanwhile. */
export async function writeOutput(file: string, bytes: Uint8Array): Promise<Result<void, FileError>> {
  const beside = join(dirname(file), `.${basename(file)}.${process.pid}.part`);
  const abandon = (signal: NodeJS.Signals): void => {
    rmSync(beside, { force: true });
    process.kill(process.pid, signal);
  };
  for (const signal of endingSignals) process.once(signal, abandon);
  try {
    const handle = await open(beside, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
    return ok(undefined);
  } catch {
    await rm(beside, { force: true });
    return refused({ code: 'file-not-writable', file });
  } finally {
    for (const signal of endingSignals) process.off(signal, abandon);
  }
}
