import type { InLanguages } from '../../core/language';

/** What the pane says of 问题及说明. */
export interface ReportText {
  readonly heading: string;
  readonly how: string;
  readonly write: string;
  readonly savePage: string;
  readonly writing: string;
  readonly written: (sheet: string) => string;
  readonly failed: string;
  /** What is to be done with the file. */
  readonly pageSaved: (file: string) => string;
  readonly pageHow: string;
}

export const reportText: InLanguages<ReportText> = {
  zh: {
    heading: '问题及说明',
    how: '列出尚未处理的问题和已说明情况的问题及其理由，留有盖章和日期处，可随表报送。',
    write: '写成工作表',
    savePage: '保存打印页',
    writing: '正在写入问题及说明…',
    written: (sheet) => `已写入工作表“${sheet}”`,
    failed: '问题及说明没有写入',
    pageSaved: (file) => `已交给下载：${file}。请用浏览器打开该文件，按 Ctrl+P 打印。`,
    pageHow: '打印页是一个网页文件，保存后用浏览器打开打印（A4 横向）；不改动工作簿。',
  },
  en: {
    heading: 'Report (问题及说明)',
    how: 'Lists what is still open, and what was explained and why, with room for the seal and the date.',
    write: 'Write as a sheet',
    savePage: 'Save page to print',
    writing: 'Writing the report…',
    written: (sheet) => `Wrote the sheet “${sheet}”`,
    failed: 'The report was not written',
    pageSaved: (file) => `Handed to your downloads: ${file}. Open the file in a browser and press Ctrl+P to print it.`,
    pageHow:
      'The page is a file of its own: open it in a browser to print it (A4, landscape). The workbook is not changed.',
  },
};
