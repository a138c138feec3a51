import type { RangeAddress } from '../../core/grid/cell-address';
import type { Result } from '../../core/result';
import { ok } from '../../core/result';
import type { WorkbookError } from '../../ports/workbook';
import type { Matrix } from './load-blocks';
import { loadBlocks, syncsWithinLimits, valuesPerPart } from './load-blocks';
import { areaOf, proxyOf } from './ranges';

/** The values of a part of a sheet, row by row. */
export interface ValueBlock {
  readonly range: RangeAddress;
  readonly values: Matrix;
}

/**
 * The values of all used ranges in one round trip, and in it whatever else was asked of `context` before. Undefined where that is
 * more than Excel gives at once.
 */
export async function valuesAtOnce(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<ValueBlock[] | undefined> {
  const asked = sheets.map((sheet) => ({
    sheet,
    used: context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true).load('values,rowIndex,columnIndex'),
  }));
  if (!(await syncsWithinLimits(context))) return undefined;
  const blocks: ValueBlock[] = [];
  for (const { sheet, used } of asked) {
    if (used.isNullObject) continue;
    const { values, rowIndex, columnIndex } = used;
    if (!Array.isArray(values)) return undefined;
    blocks.push({
      range: { sheet, row: rowIndex, column: columnIndex, rows: values.length, columns: values[0]?.length ?? 0 },
      values,
    });
  }
  return blocks;
}

/** Told how many cells there are in all, then after each part how many it had; `false` stops. */
export interface LargeRead {
  readonly begins: (cells: number) => void;
  readonly goesOn: (cells: number) => boolean;
}

/** The values of all used ranges, part by part. */
export async function valuesInParts(
  context: Excel.RequestContext,
  sheets: readonly string[],
  { begins, goesOn }: LargeRead,
): Promise<Result<ValueBlock[], WorkbookError>> {
  let ranges = await usedRanges(
    context,
    sheets.map((sheet) => ({ sheet, used: usedOf(context, sheet) })),
  );
  while (ranges.some(isTooSparse)) ranges = await tightened(context, ranges);
  begins(ranges.reduce((sum, range) => sum + areaOf(range), 0));
  const blocks = ranges.map((range) => ({ range, properties: ['values'] as const }));
  const loaded = await loadBlocks(context, blocks, { goesOn });
  return loaded.ok
    ? ok(loaded.value.map((block) => ({ range: block.range, values: block.loaded.values ?? [] })))
    : loaded;
}

function usedOf(context: Excel.RequestContext, sheet: string): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true).load(placeProperties);
}

const placeProperties = 'rowIndex,columnIndex,rowCount,columnCount';

async function usedRanges(
  context: Excel.RequestContext,
  asked: readonly { readonly sheet: string; readonly used: Excel.Range }[],
): Promise<RangeAddress[]> {
  await context.sync();
  return asked
    .filter(({ used }) => !used.isNullObject)
    .map(({ sheet, used }) => ({
      sheet,
      row: used.rowIndex,
      column: used.columnIndex,
      rows: used.rowCount,
      columns: used.columnCount,
    }));
}

/** One value in the last cell of a sheet makes its used range 17 thousand million cells: such a block is looked at by halves. */
function isTooSparse(block: RangeAddress): boolean {
  return areaOf(block) > 10 * valuesPerPart && block.rows > 1;
}

/** Each block that is too large, as what is used of its upper and of its lower half; empty halves fall away. */
async function tightened(context: Excel.RequestContext, blocks: readonly RangeAddress[]): Promise<RangeAddress[]> {
  const fine = blocks.filter((block) => !isTooSparse(block));
  const split = blocks.filter(isTooSparse).flatMap((block) => {
    const upper = Math.ceil(block.rows / 2);
    return [
      { ...block, rows: upper },
      { ...block, row: block.row + upper, rows: block.rows - upper },
    ];
  });
  const asked = split.map((half) => ({
    sheet: half.sheet,
    used: proxyOf(context, half).getUsedRangeOrNullObject(true).load(placeProperties),
  }));
  return [...fine, ...(await usedRanges(context, asked))];
}
