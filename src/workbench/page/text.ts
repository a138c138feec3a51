import { refusalWords } from '../../app/words/refusal';
import type { OpenRefusal } from './read-file';
import { megabytesAtMost } from './read-file';

export const text = {
  title: '预算绩效助手工作台',
  group: '预算绩效',
  file: '文件',
  open: '打开…',
  save: '保存为 .xlsx',
  openAssistant: '打开助手',
  check: '一键检查',
  summarise: '生成汇总',
  unsaved: '未保存',
  opening: (name: string) => `正在打开“${name}”…`,
  saving: '正在保存…',
  dropHere: '松开鼠标，打开这个文件',
  spreadsheet: '工作簿',
  pane: '预算绩效助手',
  dialog: '预算绩效助手的消息',
  dismiss: '关闭',
  saved: (name: string) => `已保存到下载文件夹：${name}。`,
  notSaved: (things: readonly string[]) => `以下内容未能写入文件：${things.join('；')}。`,
  couldNotSave: (reason: string) => `没有保存：${reason}`,
  chartsUnseen: (charts: number) => `这张表上有 ${charts} 张图表，这里不画出来；保存的文件里有，可用 Excel 查看。`,
  kept: '当前工作簿没有变动。',
  leaveHeading: '当前工作簿有未保存的更改',
  leave: (name: string) => `打开“${name}”会丢失这些更改。如需保留，请先取消，保存后再打开。`,
  leaveAnyway: '不保存，直接打开',
  stay: '取消',
  sampleMissing: '没有读到示例工作簿。请点“打开…”选择一个 .xlsx 文件。',
} as const;

/** Why a file was not opened, in one sentence. */
export function explainOpening(name: string, refusal: OpenRefusal): string {
  return `没有打开“${name}”：${reasonOf(refusal)}${text.kept}`;
}

function reasonOf(refusal: OpenRefusal): string {
  switch (refusal.code) {
    case 'over-size-limit':
      return `文件超过 ${megabytesAtMost} MB。`;
    case 'old-format':
      return `.${refusal.extension} 是旧的或特殊的格式，请用 Excel 另存为 .xlsx 后再打开。`;
    case 'not-a-workbook':
    case 'encrypted':
    case 'empty-file': {
      const { happened, advice } = refusalWords(refusal, 'zh');
      return `${happened}${advice}`;
    }
  }
}
