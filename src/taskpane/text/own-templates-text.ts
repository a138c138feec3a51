import type { InLanguages } from '../../core/language';
import type { LibraryValue } from '../../core/library/library-indicator';
import { countIn } from '../../app/words/numbers';

/** Where a template is kept. */
export type KeptIn = 'workbook' | 'computer';

/** What the pane says of the user's own templates. */
export interface OwnTemplatesText {
  readonly heading: string;
  readonly how: string;
  readonly list: string;
  readonly none: string;
  readonly indicatorsIn: (count: number, place: KeptIn) => string;
  /** On the buttons of one template. */
  readonly use: string;
  readonly change: string;
  readonly exportFile: string;
  readonly remove: string;
  /** What a screen reader says of such a button. */
  readonly actionOn: (action: string, name: string) => string;
  readonly exported: (file: string) => string;
  readonly removeAsk: (name: string) => string;
  readonly removeConfirm: string;
  readonly keepIt: string;
  /** Over the ways to get a further one. */
  readonly newTemplate: string;
  readonly fromProject: string;
  readonly name: string;
  readonly nameTaken: string;
  readonly nameWanted: string;
  readonly save: (count: number) => string;
  readonly leftOut: (count: number) => string;
  readonly keptIn: string;
  readonly places: { readonly [place in KeptIn]: string };
  readonly importFile: string;
  readonly importHow: string;
  readonly importFaults: (file: string) => string;
  readonly importTooLarge: string;
  readonly added: (name: string) => string;
  readonly changed: (name: string) => string;
  readonly deleted: (name: string) => string;
  readonly takenBack: string;
  readonly failed: string;
  readonly unreadOnComputer: (count: number) => string;
  readonly computerRefuses: string;
  readonly indicator: (number: number, name: string) => string;
  readonly class: string;
  readonly indicatorName: string;
  readonly kindOfValue: string;
  readonly kindsOfValue: { readonly [kind in LibraryValue['kind']]: string };
  readonly sign: string;
  readonly noSign: string;
  readonly figure: string;
  readonly figureHow: string;
  readonly unit: string;
  readonly textOfValue: string;
  readonly description: string;
  readonly basis: string;
  readonly dataSource: string;
  readonly addIndicator: string;
  readonly removeIndicator: (number: number) => string;
  readonly saveChanges: string;
  readonly cancel: string;
}

const zhKeptIn = { workbook: '工作簿', computer: '本机' } as const;
const enKeptIn = { workbook: 'this workbook', computer: 'this computer' } as const;

function zhCount(number: number): string {
  return countIn('zh', number);
}

function enCount(number: number, one: string, many: string): string {
  return `${countIn('en', number)} ${number === 1 ? one : many}`;
}

export const ownTemplatesText: InLanguages<OwnTemplatesText> = {
  zh: {
    heading: '我的模板',
    how: '把一个项目的指标存成模板，再填入其他项目；预算金额和日期不存入，由各项目填写。',
    list: '已保存的模板',
    none: '还没有模板。可从下面的项目保存，或导入模板文件。',
    indicatorsIn: (number, place) => `${zhCount(number)} 项指标 · ${zhKeptIn[place]}`,
    use: '使用',
    change: '修改',
    exportFile: '导出',
    remove: '删除',
    actionOn: (action, name) => `${action}：${name}`,
    exported: (file) => `已交给下载：${file}`,
    removeAsk: (name) => `确定删除模板“${name}”？删除后可以撤销。`,
    removeConfirm: '确认删除',
    keepIt: '不删除',
    newTemplate: '新模板',
    fromProject: '取自项目',
    name: '模板名称',
    nameTaken: '已有同名的模板，请换一个名称。',
    nameWanted: '请写模板名称。',
    save: (number) => `保存模板（${zhCount(number)} 项指标）`,
    leftOut: (number) => `${zhCount(number)} 项指标没有名称或类别无法识别，不存入模板。`,
    keptIn: '保存在',
    places: {
      workbook: '这个工作簿：随文件走，谁打开都能用。',
      computer: '这台电脑：在本机打开任何工作簿都能用；清除浏览数据时会一并清除，请导出备份。',
    },
    importFile: '导入模板文件…',
    importHow: '模板文件（.json）由“导出”生成。其中以等号开头的内容按文字处理，不会成为公式。',
    importFaults: (file) => `“${file}”没有导入：`,
    importTooLarge: '文件超过 1 MB，不是本助手导出的模板。请选择“导出”生成的文件。',
    added: (name) => `已保存模板“${name}”`,
    changed: (name) => `已修改模板“${name}”`,
    deleted: (name) => `已删除模板“${name}”`,
    takenBack: '已撤销，这台电脑上的模板恢复到改动之前。',
    failed: '模板没有保存',
    unreadOnComputer: (number) =>
      `这台电脑上的模板有 ${zhCount(number)} 个已损坏，或由更新的程序写成，读不出来；仍原样留在这台电脑上。请重新保存这些模板，或升级本程序。`,
    computerRefuses: '这台电脑的浏览器组件不允许保存，或已没有空间。请改为保存在工作簿里，或导出为文件。',
    indicator: (number, name) => `第 ${zhCount(number)} 项${name.trim() === '' ? '' : `：${name}`}`,
    class: '类别',
    indicatorName: '指标名称',
    kindOfValue: '指标值',
    kindsOfValue: { figure: '数值', budget: '不超过预算金额', date: '年内某日前', text: '文字' },
    sign: '符号',
    noSign: '（无）',
    figure: '数值',
    figureHow: '数值留空的，由各项目填写。',
    unit: '单位',
    textOfValue: '文字内容',
    description: '指标描述',
    basis: '确定依据',
    dataSource: '数据来源',
    addIndicator: '增加一项指标',
    removeIndicator: (number) => `去掉第 ${zhCount(number)} 项`,
    saveChanges: '保存修改',
    cancel: '不修改',
  },
  en: {
    heading: 'My templates',
    how: 'Save a project’s indicators as a template and put them into other projects. Budget amounts and dates are left for each project to fill in.',
    list: 'Saved templates',
    none: 'There is no template yet. Save one from a project below, or import a file.',
    indicatorsIn: (number, place) => `${enCount(number, 'indicator', 'indicators')} · ${enKeptIn[place]}`,
    use: 'Use',
    change: 'Edit',
    exportFile: 'Export',
    remove: 'Delete',
    actionOn: (action, name) => `${action}: ${name}`,
    exported: (file) => `Handed to your downloads: ${file}`,
    removeAsk: (name) => `Delete the template “${name}”? It can be undone.`,
    removeConfirm: 'Delete it',
    keepIt: 'Keep it',
    newTemplate: 'New template',
    fromProject: 'From the project',
    name: 'Name of the template',
    nameTaken: 'There is a template of this name. Choose another one.',
    nameWanted: 'Give the template a name.',
    save: (number) => `Save template (${enCount(number, 'indicator', 'indicators')})`,
    leftOut: (number) =>
      `${enCount(number, 'indicator has', 'indicators have')} no name or no known class and will not be in the template.`,
    keptIn: 'Keep it in',
    places: {
      workbook: 'This workbook: it goes with the file, for whoever opens it.',
      computer:
        'This computer: for every workbook opened here. Clearing browsing data clears it too, so export a copy.',
    },
    importFile: 'Import a template file…',
    importHow: 'A .json file made by Export. What begins with an equals sign stays text and never becomes a formula.',
    importFaults: (file) => `“${file}” was not imported:`,
    importTooLarge: 'The file is over 1 MB and no template of this add-in. Choose a file that Export made.',
    added: (name) => `Saved the template “${name}”`,
    changed: (name) => `Changed the template “${name}”`,
    deleted: (name) => `Deleted the template “${name}”`,
    takenBack: 'Undone. The templates on this computer are as they were.',
    failed: 'The template was not saved',
    unreadOnComputer: (number) =>
      `Of the templates on this computer ${countIn('en', number)} could not be read: damaged, or from a newer program. They stay as they are. Save them anew, or update this program.`,
    computerRefuses:
      'The browser component on this computer does not allow it, or has no room left. Keep the template in the workbook, or export it.',
    indicator: (number, name) => `Indicator ${countIn('en', number)}${name.trim() === '' ? '' : `: ${name}`}`,
    class: 'Class',
    indicatorName: 'Name',
    kindOfValue: 'Target value',
    kindsOfValue: { figure: 'A figure', budget: 'Within the budget', date: 'By a day of the year', text: 'Words' },
    sign: 'Sign',
    noSign: '(none)',
    figure: 'Figure',
    figureHow: 'A figure that is left blank is for each project to fill in.',
    unit: 'Unit',
    textOfValue: 'Words',
    description: 'Description',
    basis: 'Basis',
    dataSource: 'Source of data',
    addIndicator: 'Add an indicator',
    removeIndicator: (number) => `Take out indicator ${countIn('en', number)}`,
    saveChanges: 'Save changes',
    cancel: 'Do not change',
  },
};
