import { cellAt, rangeOfCell } from '../grid/cell-address';
import type { SheetSnapshot, Snapshot } from '../grid/snapshot';
import { ownNamePrefix } from '../model/own-names';
import type { PlanStep } from './write-plan';

/** The sheets that the product writes, by their key, with the title each gets where it is free. */
export const ownSheetTitles = {
  department: '部门总览',
  overview: '项目总览',
  'cash-plan': '资金计划',
  indicators: '指标汇总',
  findings: '问题清单',
  report: '问题及说明',
} as const;
export type OwnSheet = keyof typeof ownSheetTitles;
export const ownSheets = Object.keys(ownSheetTitles) as readonly OwnSheet[];

/** Those that are written together, over all projects. */
export const summarySheets = ['department', 'overview', 'cash-plan', 'indicators', 'findings'] as const;
export type SummarySheet = (typeof summarySheets)[number];

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

/** The title, or the title with a number where a sheet bears it already. Excel compares titles without case. */
function freeTitle(title: string, taken: ReadonlySet<string>): string {
  let candidate = title;
  for (let number = 2; taken.has(candidate.toLowerCase()); number += 1) candidate = `${title}（${number}）`;
  return candidate;
}

/** The title that a sheet of ours bears in the workbook, or gets there: a user's sheet of that title is left alone. */
export function ownSheetTitle(sheet: OwnSheet, snapshot: Snapshot): string {
  const taken = new Set(snapshot.sheets.map(({ name }) => name.toLowerCase()));
  return ownSheetsOf(snapshot).get(sheet) ?? freeTitle(ownSheetTitles[sheet], taken);
}

/** A sheet of ours that is there is emptied and written again in place; else it is added and given its name. */
export function preparedSheet(sheet: OwnSheet, snapshot: Snapshot): readonly PlanStep[] {
  const title = ownSheetTitle(sheet, snapshot);
  if (ownSheetsOf(snapshot).has(sheet)) return [{ step: 'clear-sheet', sheet: title }];
  return [
    { step: 'add-sheet', sheet: title },
    {
      step: 'name',
      name: ownSheetName(sheet),
      refersTo: rangeOfCell(cellAt(title, 0, 0)),
      comment: '预算绩效助手据此找到自己生成的工作表，请勿删除',
    },
  ];
}

const draftTitle = '预算绩效助手写入中';

/**
 * Whether a sheet is a draft of ours: very hidden, there only while sheets of ours are written again. One that is there at another time was
 * left by a write that was broken off.
 */
export function isDraft({ name, visibility }: Pick<SheetSnapshot, 'name' | 'visibility'>): boolean {
  return visibility === 'very-hidden' && name.startsWith(draftTitle);
}

/** Free titles for so many drafts. */
export function draftTitles(count: number, sheets: readonly string[]): readonly string[] {
  const taken = new Set(sheets.map((name) => name.toLowerCase()));
  return Array.from({ length: count }, () => {
    const title = freeTitle(draftTitle, taken);
    taken.add(title.toLowerCase());
    return title;
  });
}
