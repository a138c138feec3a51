import { parseReference } from '../../core/grid/a1';
import type { DefinedName, Snapshot } from '../../core/grid/snapshot';
import type { Result } from '../../core/result';
import { ok, refused } from '../../core/result';
import type { ReadRequest, WorkbookError } from '../../ports/workbook';
import { withDetails } from './details';
import type { ListedFormats, MarkCandidate } from './marks';
import { hasCandidates, listFormats, loadCandidates, marksAmong } from './marks';
import type { ListedSheet, Memory } from './memory';
import { sameName } from './memory';
import { valuesPerPart } from './load-blocks';
import { areaOf } from './ranges';
import { listedSheets, sheetProperties } from './sheet-list';
import { snapshotOf } from './snapshot-of';
import { askForStored, listStored } from './stored-parts';
import type { ValueBlock } from './used-values';
import { valuesAtOnce, valuesInParts } from './used-values';

/**
 * Reads the workbook in three round trips, or two where no details are wanted and no conditional format has a formula:
 * the lists of sheets and names; the values of all used ranges, with the lists of conditional formats; the details, with what
 * tells our marks from the user's formats. A workbook that is too large for that is read in parts.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  memory: Memory,
  request: ReadRequest,
): Promise<Result<Snapshot, WorkbookError>> {
  const isCancelled = (): boolean => request.isCancelled?.() ?? false;
  if (isCancelled()) return refused({ code: 'cancelled' });
  const { sheets, names, parts } = await listed(context);
  if (isCancelled()) return refused({ code: 'cancelled' });
  const stored = askForStored(parts);

  const values = await usedValues(context, memory, sheets, request);
  if (!values.ok) return values;
  const { blocks, formats } = values.value;

  const storedParts = stored().map(({ content }) => content);
  const snapshot = { ...snapshotOf(sheets, names, blocks), storedParts };
  let candidates: MarkCandidate[] = [];
  const askForMarks = (): void => {
    candidates = loadCandidates(context, formats);
  };
  const details = await withDetails(context, snapshot, request, hasCandidates(formats) ? askForMarks : undefined);
  if (!details.ok) return details;
  if (isCancelled()) return refused({ code: 'cancelled' });

  memory.cells = blocks.reduce((sum, { range }) => sum + areaOf(range), 0);
  memory.lastSeen = { sheets, marks: marksAmong(candidates) };
  return ok(details.value);
}

interface Listed {
  readonly sheets: ListedSheet[];
  readonly names: DefinedName[];
  readonly parts: ReturnType<typeof listStored>;
}

async function listed(context: Excel.RequestContext): Promise<Listed> {
  const worksheets = context.workbook.worksheets.load(sheetProperties);
  const names = context.workbook.names.load('items/name,items/formula');
  const parts = listStored(context);
  await context.sync();
  const sheets = listedSheets(worksheets);
  return { sheets, names: names.items.map(({ name, formula }) => definedName(name, formula, sheets)), parts };
}

/** What a broken name refers to looks like a sheet of the name `#REF`; so only ranges of sheets that exist count. */
export function definedName(name: string, formula: unknown, sheets: readonly ListedSheet[]): DefinedName {
  const range = typeof formula === 'string' ? parseReference(formula) : undefined;
  const sheet = range && sheets.find((one) => sameName(one.name, range.sheet));
  return range && sheet ? { name, refersTo: { ...range, sheet: sheet.name } } : { name };
}

interface UsedValues {
  readonly blocks: readonly ValueBlock[];
  readonly formats: readonly ListedFormats[];
}

async function usedValues(
  context: Excel.RequestContext,
  memory: Memory,
  sheets: readonly ListedSheet[],
  { onProgress, isCancelled }: ReadRequest,
): Promise<Result<UsedValues, WorkbookError>> {
  const names = sheets.map(({ name }) => name);
  const wasLarge = memory.cells > valuesPerPart;
  const atOnce = wasLarge ? undefined : await withFormats(context, names, () => valuesAtOnce(context, names));
  if (atOnce?.blocks) {
    if (isCancelled?.()) return refused({ code: 'cancelled' });
    onProgress?.({ done: names.length, of: names.length });
    return ok({ blocks: atOnce.blocks, formats: atOnce.formats });
  }

  let of = 0;
  let done = 0;
  const inParts = await withFormats(context, names, () =>
    valuesInParts(context, names, {
      begins: (cells) => {
        of = cells;
      },
      goesOn: (cells) => {
        done += cells;
        onProgress?.({ done, of });
        return !isCancelled?.();
      },
    }),
  );
  return inParts.blocks.ok ? ok({ blocks: inParts.blocks.value, formats: inParts.formats }) : inParts.blocks;
}

/** Asks for the lists of conditional formats in the first round trip that `load` makes. */
async function withFormats<Blocks>(
  context: Excel.RequestContext,
  sheets: readonly string[],
  load: () => Promise<Blocks>,
): Promise<{ readonly blocks: Blocks; readonly formats: readonly ListedFormats[] }> {
  const formats = sheets.map((sheet) => listFormats(context, sheet));
  return { blocks: await load(), formats };
}
