import { Package } from '../../../adapters/xlsx/package';
import { tabsOf } from '../../../adapters/xlsx/workbook-part';
import { openXlsx } from '../../excel-host/open-xlsx';
import type { LoggedShift } from '../shift-log';
import { keepMerges } from './finish-sheets';
import type { GridSheet } from './grid-state';
import { gridOf } from './grid-state';
import { renameSheets } from './rename-sheets';
import { shiftSheet } from '../../../adapters/xlsx/shift-sheet';

/** The opened file with its sheets renamed, its rows and columns moved, and undone merges undone: what a plan can't say. */
export function arrangedParts(
  bytes: Uint8Array,
  shifts: readonly LoggedShift[],
  after: readonly GridSheet[],
): Uint8Array {
  const original = gridOf(openXlsx(bytes).data);
  const nowById = new Map(after.map((sheet) => [sheet.id, sheet]));
  const kept = original.filter(({ id }) => nowById.has(id));
  const names = new Map(
    kept.flatMap(({ id, name }): readonly (readonly [string, string])[] => {
      const now = nowById.get(id)?.name ?? name;
      return now === name ? [] : [[name, now]];
    }),
  );
  const mergesOf = (sheet: GridSheet | undefined): string => JSON.stringify(sheet?.merges);
  const merged = kept.filter((sheet) => mergesOf(sheet) !== mergesOf(nowById.get(sheet.id)));
  const shiftsOfFile = shifts.filter(({ sheetId }) => kept.some(({ id }) => id === sheetId));
  if (names.size === 0 && merged.length === 0 && shiftsOfFile.length === 0) return bytes;
  const pack = Package.unzip(bytes);
  const deleted = original.filter(({ id }) => !nowById.has(id)).map(({ name }) => name);
  renameSheets(pack, new Map([...names, ...outOfTheWay(pack, names, deleted)]));
  const nameOf = (id: string): string => nowById.get(id)?.name ?? '';
  const pathOf = (id: string): string => tabsOf(pack).find(({ name }) => name === nameOf(id))?.path ?? '';
  for (const { sheetId, shift } of shiftsOfFile) {
    shiftSheet(pack, { name: nameOf(sheetId), path: pathOf(sheetId) }, shift);
  }
  for (const { id } of merged) keepMerges(pack, pathOf(id), nowById.get(id)?.merges ?? []);
  return pack.zip();
}

/** A sheet that is about to be deleted gives up its name to one that was renamed to it. */
function outOfTheWay(
  pack: Package,
  names: ReadonlyMap<string, string>,
  deleted: readonly string[],
): ReadonlyMap<string, string> {
  const taken = new Set([...tabsOf(pack).map(({ name }) => name), ...names.values()]);
  const wanted = new Set(names.values());
  return new Map(
    deleted
      .filter((name) => wanted.has(name))
      .map((name, index) => {
        let free = `_${index}`;
        while (taken.has(free)) free += '_';
        return [name, free] as const;
      }),
  );
}
