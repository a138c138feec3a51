import type { InLanguages } from '../core/language';

interface CommandText {
  readonly marked: string;
  readonly nothingToMark: string;
  readonly marksFailed: string;
  readonly openPane: string;
  readonly nothingToSummarise: string;
  readonly notCarriedOut: string;
  readonly brokenHeading: string;
  readonly broken: string;
  readonly close: string;
  readonly lookedFor: (labels: readonly string[]) => string;
}

export const commandText: InLanguages<CommandText> = {
  zh: {
    marked: '有问题的单元格已经标注。',
    nothingToMark: '没有需要标注的单元格，原有的标注已清除。',
    marksFailed: '检查已完成，但标注没有完成：',
    openPane: '逐条的问题和改法，请点“打开助手”查看。',
    nothingToSummarise: '没有找到项目绩效表，未生成汇总',
    notCarriedOut: '没有完成',
    brokenHeading: '助手出错了',
    broken: '工作簿没有因此受损。请把下面的文字告诉维护人员。',
    close: '关闭',
    lookedFor: (labels) => `查找了${labels.map((label) => `“${label}”`).join('')}等标签。`,
  },
  en: {
    marked: 'The cells with findings are marked.',
    nothingToMark: 'No cell needs a mark; marks of an earlier check were taken off.',
    marksFailed: 'The check was made, but the cells could not be marked:',
    openPane: 'Choose Open assistant for each finding and what to do about it.',
    nothingToSummarise: 'No project form was found, so no summary was written',
    notCarriedOut: 'Not carried out',
    brokenHeading: 'The assistant has failed',
    close: 'Close',
    broken: 'The workbook has not been damaged by this. Give the words below to whoever maintains it.',
    lookedFor: (labels) => `Looked for the labels ${labels.map((label) => `“${label}”`).join(', ')}.`,
  },
};
