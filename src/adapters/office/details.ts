import type { RangeAddress } from '../../core/grid/cell-address';
import { boundsOn } from '../../core/grid/cell-address';
import type { MergedArea, SheetSnapshot, Snapshot, StoredCell, StoredRow } from '../../core/grid/snapshot';
import { isCellError } from '../../core/grid/snapshot';
import type { Result } from '../../core/result';
import { ok } from '../../core/result';
import type { ReadRequest, WorkbookError } from '../../ports/workbook';
import { formulaOf } from './cell-values';
import type { Block, LoadedBlock } from './load-blocks';
import { loadBlocks } from './load-blocks';
import type { AskedMerges } from './merges';
import { askForMerges } from './merges';
import { cover, shared } from './ranges';

/**
 * The snapshot with number format and formula where `request` wants them, and with texts that only look like errors set right.
 * One round trip, unless that is too much for one; none where nothing is wanted. `alongside` asks for more in the same one.
 */
export async function withDetails(
  context: Excel.RequestContext,
  snapshot: Snapshot,
  request: ReadRequest,
  alongside: (() => void) | undefined,
): Promise<Result<Snapshot, WorkbookError>> {
  const used = usedPlaces(snapshot);
  const wanted = withinUse(request.details?.(snapshot) ?? [], used);
  const detailedSheets = new Set(wanted.map(({ sheet }) => sheet));
  const withMerges = [...used.values()].filter(({ sheet }) => detailedSheets.has(sheet));
  const blocks: Block[] = [
    ...cover(wanted).map((range) => ({ range, properties: ['formulas', 'numberFormat'] as const })),
    ...cover(errorsIn(snapshot)).map((range) => ({ range, properties: ['valueTypes'] as const })),
  ];
  const goesOn = (): boolean => !(request.isCancelled?.() ?? false);
  let merges: AskedMerges | undefined;
  const askForMore = (): void => {
    alongside?.();
    merges = withMerges.length > 0 ? askForMerges(context, withMerges) : undefined;
  };
  const asksMore = alongside !== undefined || withMerges.length > 0;
  const loaded = await loadBlocks(context, blocks, asksMore ? { alongside: askForMore, goesOn } : { goesOn });
  return loaded.ok ? ok(detailed(snapshot, loaded.value, merges?.() ?? new Map())) : loaded;
}

/** Where each sheet holds anything. */
function usedPlaces(snapshot: Snapshot): ReadonlyMap<string, RangeAddress> {
  return new Map(
    snapshot.sheets.flatMap((sheet) => {
      const bounds = boundsOn(sheet.name, cellPlaces(sheet));
      return bounds ? [[sheet.name, bounds] as const] : [];
    }),
  );
}

/** The ranges, cut down to where their sheets hold anything. */
function withinUse(ranges: readonly RangeAddress[], used: ReadonlyMap<string, RangeAddress>): RangeAddress[] {
  return ranges.flatMap((range) => {
    const bounds = used.get(range.sheet);
    const within = bounds && shared(bounds, range);
    return within ? [within] : [];
  });
}

/** The corners of the stored cells of each row: enough to know the sheet's bounds. */
function* cellPlaces({ name, rows }: SheetSnapshot): Generator<RangeAddress> {
  for (const { row, cells } of rows) {
    for (const cell of [cells[0], cells.at(-1)]) {
      if (cell) yield { sheet: name, row, column: cell.column, rows: 1, columns: 1 };
    }
  }
}

function* errorsIn(snapshot: Snapshot): Generator<RangeAddress> {
  for (const { name, rows } of snapshot.sheets) {
    for (const { row, cells } of rows) {
      for (const { column, value } of cells) {
        if (isCellError(value)) yield { sheet: name, row, column, rows: 1, columns: 1 };
      }
    }
  }
}

function detailed(
  snapshot: Snapshot,
  blocks: readonly LoadedBlock[],
  merges: ReadonlyMap<string, readonly MergedArea[]>,
): Snapshot {
  const bySheet = new Map<string, LoadedBlock[]>();
  for (const block of blocks) {
    const known = bySheet.get(block.range.sheet);
    if (known) known.push(block);
    else bySheet.set(block.range.sheet, [block]);
  }
  const sheets = snapshot.sheets.map((sheet) => {
    const merged = merges.get(sheet.name);
    const known = detailedSheet(sheet, bySheet.get(sheet.name) ?? []);
    return merged ? { ...known, merges: merged } : known;
  });
  return { ...snapshot, sheets };
}

function detailedSheet(sheet: SheetSnapshot, blocks: readonly LoadedBlock[]): SheetSnapshot {
  if (blocks.length === 0) return sheet;
  const rows = sheet.rows.map((stored): StoredRow => {
    const across = blocks.filter(({ range }) => stored.row >= range.row && stored.row < range.row + range.rows);
    if (across.length === 0) return stored;
    return {
      row: stored.row,
      cells: stored.cells.map((cell) => across.reduce((now, block) => detailedCell(now, stored.row, block), cell)),
    };
  });
  return { ...sheet, rows };
}

function detailedCell(cell: StoredCell, row: number, { range, loaded }: LoadedBlock): StoredCell {
  const [down, along] = [row - range.row, cell.column - range.column];
  if (along < 0 || along >= range.columns) return cell;
  const isText = loaded.valueTypes?.[down]?.[along] === 'String';
  const value = isText && isCellError(cell.value) ? cell.value.error : cell.value;
  const numberFormat = loaded.numberFormat?.[down]?.[along];
  const shown = isCellError(value) ? value.error : value;
  const formula = formulaOf(loaded.formulas?.[down]?.[along], shown);
  return {
    ...cell,
    value,
    ...(typeof numberFormat === 'string' ? { numberFormat } : {}),
    ...(formula === undefined ? {} : { formula }),
  };
}
