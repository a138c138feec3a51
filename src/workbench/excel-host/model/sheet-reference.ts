import { absoluteRangeA1, sheetPrefix } from '../../../core/grid/a1';
import type { Area } from '../../../core/grid/area';
import { areaA1, isUnbounded, parseArea } from '../../../core/grid/area';

/** `项目1!A1:B2`, `'My Sheet'!A1`: as `range.address` gives it. */
export function addressOf(sheetName: string, area: Area): string {
  return `${sheetPrefix(sheetName)}!${areaA1(area)}`;
}

/** `项目1!$A$1:$B$2`: as a name's formula gives it. */
export function fixedAddressOf(sheetName: string, area: Area): string {
  const cells = isUnbounded(area) ? areaA1(area).replace(/[A-Z]+|\d+/g, '$$$&') : absoluteRangeA1(area);
  return `${sheetPrefix(sheetName)}!${cells}`;
}

export interface SheetReference {
  /** Missing where the text names no sheet. */
  readonly sheet: string | undefined;
  readonly area: Area;
}

/** Reads `A1`, `Sheet1!A1:B2`, `='It''s'!$A$1`; undefined for anything else. */
export function parseSheetReference(text: string): SheetReference | undefined {
  const body = text.startsWith('=') ? text.slice(1) : text;
  const mark = body.lastIndexOf('!');
  const area = parseArea(body.slice(mark + 1).trim());
  if (!area || mark === 0) return undefined;
  if (mark < 0) return { sheet: undefined, area };
  const written = body.slice(0, mark).trim();
  const quoted = written.length > 2 && written.startsWith("'") && written.endsWith("'");
  return { sheet: quoted ? written.slice(1, -1).replaceAll("''", "'") : written, area };
}

/** Splits `A1,'a,b'!B3` at the commas (or semicolons) that stand outside quotes. */
export function splitAddresses(text: string): readonly string[] {
  const parts: string[] = [];
  let part = '';
  let quoted = false;
  for (const letter of text) {
    if (letter === "'") quoted = !quoted;
    if (!quoted && (letter === ',' || letter === ';')) {
      parts.push(part.trim());
      part = '';
    } else part += letter;
  }
  return [...parts, part.trim()];
}

const longestName = 31;
const forbidden = /[\\/?*[\]:]/;

/** Whether Excel takes `name` for a sheet. */
export function isSheetName(name: string): boolean {
  return (
    name.length > 0 &&
    name.length <= longestName &&
    !forbidden.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== 'history'
  );
}
