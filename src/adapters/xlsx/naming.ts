import { parseReference } from '../../core/grid/a1';
import { namesOf } from './defined-names';
import type { Package } from './package';
import { tableNames } from './tables';

const longestSheetName = 31;
const longestName = 255;
const looksLikeACell = /^[a-z]{1,3}\d+$|^r\d*c\d*$|^[rc]$/i;

/** Whether Excel lets a sheet be called so. */
export function isSheetName(name: string): boolean {
  return (
    name.trim() !== '' &&
    name.length <= longestSheetName &&
    !/[\\/?*[\]:]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'")
  );
}

/** Whether Excel lets a range or a table be called so. */
export function isDefinedName(name: string): boolean {
  return name.length <= longestName && /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && !looksLikeACell.test(name);
}

/** Whether a name can be given to a range: it is free, broken, or is a range already and no table, constant or formula. */
export function isFreeForARange(pack: Package, name: string): boolean {
  if (tableNames(pack).has(name.toLowerCase())) return false;
  const known = workbookName(pack, name);
  return known === undefined || known.includes('#REF!') || parseReference(known) !== undefined;
}

/** Whether a table can be called so, as far as names go. */
export function isFreeForATable(pack: Package, name: string): boolean {
  return workbookName(pack, name) === undefined && !tableNames(pack).has(name.toLowerCase());
}

function workbookName(pack: Package, name: string): string | undefined {
  return namesOf(pack).find((one) => one.scope === undefined && one.name.toLowerCase() === name.toLowerCase())
    ?.refersTo;
}
