import type { InLanguages, Language } from '../../core/language';
import type { SheetNote } from '../../core/mapping/sheet-notes';
import { countIn } from './numbers';

const sheetsNamed = 12;

/** `“封面”“项目1”等 14 张` */
function namesZh(sheets: readonly string[]): string {
  const names = sheets.slice(0, sheetsNamed).map((sheet) => `“${sheet}”`);
  return names.join('') + (sheets.length > sheetsNamed ? `等 ${countIn('zh', sheets.length)} 张` : '');
}

/** `“Cover”, “Project 1” and 12 more` */
function namesEn(sheets: readonly string[]): string {
  const names = sheets.slice(0, sheetsNamed).map((sheet) => `“${sheet}”`);
  const more = sheets.length - names.length;
  return names.join(', ') + (more > 0 ? ` and ${countIn('en', more)} more` : '');
}

/** No `default`: a new code does not compile until it is worded. */
function inLanguages({ code, sheets }: SheetNote): InLanguages<string> {
  const [zh, en] = [namesZh(sheets), namesEn(sheets)];
  const isOne = sheets.length === 1;
  switch (code) {
    case 'hidden-read':
      return {
        zh: `工作表${zh}是隐藏的，其中的内容也已读取和检查。`,
        en: isOne
          ? `The sheet ${en} is hidden; it was read and checked with the others.`
          : `The sheets ${en} are hidden; they were read and checked with the others.`,
      };
    case 'hidden-left-out':
      return {
        zh: `隐藏的工作表${zh}已按要求略过，没有读取。`,
        en: isOne
          ? `The hidden sheet ${en} was left out, as asked.`
          : `The hidden sheets ${en} were left out, as asked.`,
      };
    case 'very-hidden-skipped':
      return {
        zh: `工作表${zh}为深度隐藏，只能由程序取消隐藏，没有读取。`,
        en: isOne
          ? `The sheet ${en} is very hidden, so that only a program can show it, and was not read.`
          : `The sheets ${en} are very hidden, so that only a program can show them, and were not read.`,
      };
    case 'chart-sheets-skipped':
      return {
        zh: `${zh}是图表工作表，没有单元格可读，已略过。`,
        en: isOne
          ? `${en} is a chart sheet, which has no cells to read, and was skipped.`
          : `${en} are chart sheets, which have no cells to read, and were skipped.`,
      };
  }
}

/** One sentence on hidden sheets that were read, or on sheets that were not. */
export function saySheetNote(note: SheetNote, language: Language): string {
  return inLanguages(note)[language];
}
