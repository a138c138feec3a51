import type { RangeAddress } from '../../core/grid/cell-address';
import type { Result } from '../../core/result';
import { ok, refused } from '../../core/result';
import type { WorkbookError } from '../../ports/workbook';
import { hostFailureOf, workbookErrorOf } from './errors';
import { areaOf, proxyOf } from './ranges';

/** Excel on the web refuses answers over 5 MB; so many usual values are about 4 MB. */
export const valuesPerPart = 200_000;

export type BlockProperty = 'values' | 'formulas' | 'numberFormat' | 'valueTypes';

/** A range, and what is wanted of it. */
export interface Block {
  readonly range: RangeAddress;
  readonly properties: readonly BlockProperty[];
}

export type Matrix = readonly (readonly unknown[])[];

/** A block with what was wanted of it, row by row. */
export interface LoadedBlock {
  readonly range: RangeAddress;
  readonly loaded: { readonly [property in BlockProperty]?: Matrix };
}

export interface Pace {
  /** Whatever else is to be asked in the first round trip; called again where that has to be repeated. */
  readonly alongside?: () => void;
  /** Told after each part; `false` stops. */
  readonly goesOn?: (cellsLoaded: number) => boolean;
}

/** Loads blocks in as few parts as their size allows, in none where there is nothing to ask; a part that is too large after all is asked for by halves. */
export async function loadBlocks(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  { alongside, goesOn }: Pace = {},
): Promise<Result<LoadedBlock[], WorkbookError>> {
  const done: LoadedBlock[] = [];
  const waiting = packed(blocks.flatMap((block) => bands(block, valuesPerPart)));
  let askAlongside = alongside;
  if (waiting.length === 0 && alongside) {
    alongside();
    await context.sync();
  }
  for (let part = waiting.shift(); part; part = waiting.shift()) {
    askAlongside?.();
    const loaded = await loadPart(context, part);
    if (loaded) {
      askAlongside = undefined;
      for (const block of loaded) done.push(block);
      if (goesOn?.(part.reduce((sum, { range }) => sum + areaOf(range), 0)) === false)
        return refused({ code: 'cancelled' });
    } else {
      const smaller = halves(part);
      if (!smaller) return refused({ code: 'too-large' });
      waiting.unshift(...smaller);
    }
  }
  return ok(done);
}

/** One round trip; undefined where the answer is too large. Excel gives up in silence, too: then there is no matrix. */
async function loadPart(context: Excel.RequestContext, part: readonly Block[]): Promise<LoadedBlock[] | undefined> {
  const asked = part.map((block) => ({ block, range: proxyOf(context, block.range).load(block.properties.join(',')) }));
  if (!(await syncsWithinLimits(context))) return undefined;
  const blocks: LoadedBlock[] = [];
  for (const { block, range } of asked) {
    const loaded: { [property in BlockProperty]?: Matrix } = {};
    for (const property of block.properties) {
      const matrix: unknown = range[property];
      if (!Array.isArray(matrix)) return undefined;
      loaded[property] = matrix;
    }
    blocks.push({ range: block.range, loaded });
  }
  return blocks;
}

/** Whether the answer came; false where it was too large for Excel to give. */
export async function syncsWithinLimits(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    const failure = hostFailureOf(error);
    if (failure && workbookErrorOf(failure).code === 'too-large') return false;
    throw error;
  }
}

function weightOf({ range, properties }: Block): number {
  return areaOf(range) * properties.length;
}

/** The block in bands of whole rows, none heavier than `values` if it can be helped. */
function bands({ range, properties }: Block, values: number): Block[] {
  const rows = Math.max(1, Math.floor(values / (range.columns * properties.length)));
  return Array.from({ length: Math.ceil(range.rows / rows) }, (_, n) => ({
    range: { ...range, row: range.row + n * rows, rows: Math.min(rows, range.rows - n * rows) },
    properties,
  }));
}

function packed(blocks: readonly Block[]): Block[][] {
  const parts: Block[][] = [];
  let room = 0;
  for (const block of blocks) {
    const last = parts.at(-1);
    if (last && weightOf(block) <= room) last.push(block);
    else {
      parts.push([block]);
      room = valuesPerPart;
    }
    room -= weightOf(block);
  }
  return parts;
}

/** A part as two smaller ones; undefined where it is a single row. */
function halves(part: readonly Block[]): Block[][] | undefined {
  const [only] = part;
  if (part.length > 1) {
    const middle = Math.floor(part.length / 2);
    return [part.slice(0, middle), part.slice(middle)];
  }
  if (!only || only.range.rows === 1) return undefined;
  return bands(only, Math.ceil(only.range.rows / 2) * only.range.columns * only.properties.length).map((band) => [
    band,
  ]);
}
