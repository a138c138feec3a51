import type { Snapshot } from '../grid/snapshot';
import { ownNamePrefix } from '../model/own-names';

/** The sheets that the product writes, by their key, with the title each gets where it is free. */
export const ownSheetTitles = {
  department: '部门总览',
  overview: '项目总览',
  'cash-plan': '资金计划',
  indicators: '指标汇总',
  findings: '问题清单',
} as const;
export type OwnSheet = keyof typeof ownSheetTitles;
export const ownSheets = Object.keys(ownSheetTitles) as readonly OwnSheet[];

/**
 * The defined name that tells a sheet of ours from a user's sheet of the same title: it refers to the sheet's first cell,
 * so it follows the sheet when that is renamed or moved.
 */
export function ownSheetName(sheet: OwnSheet): string {
  return `${ownNamePrefix}${sheet.replace('-', '_')}`;
}

/** Which of our sheets the workbook has, with the title each bears now. */
export function ownSheetsOf(snapshot: Snapshot): ReadonlyMap<OwnSheet, string> {
  const present = new Set(snapshot.sheets.map((sheet) => sheet.name));
  const targets = new Map(snapshot.names.map(({ name, refersTo }) => [name.toLowerCase(), refersTo?.sheet]));
  const found = new Map<OwnSheet, string>();
  for (const sheet of ownSheets) {
    const title = targets.get(ownSheetName(sheet));
    if (title !== undefined && present.has(title)) found.set(sheet, title);
  }
  return found;
}
