import type { InLanguages, Language } from '../../core/language';
import { mostIndicators, type TemplateFault } from '../../core/library/own-template';
import { libraryClasses } from '../../core/library/library-indicator';
import { comparisons } from '../../core/model/indicator';

const members: Readonly<Record<string, InLanguages<string>>> = {
  version: { zh: '版本（version）', en: 'version' },
  name: { zh: '名称（name）', en: 'name' },
  indicators: { zh: '指标列表（indicators）', en: 'list of indicators' },
  class: { zh: '类别（class）', en: 'class' },
  description: { zh: '描述（description）', en: 'description' },
  basis: { zh: '依据（basis）', en: 'basis' },
  source: { zh: '数据来源（source）', en: 'source' },
  value: { zh: '指标值（value）', en: 'value' },
  'value.kind': { zh: '指标值的类型（value.kind）', en: 'kind of value (value.kind)' },
  'value.sign': { zh: '指标值的符号（value.sign）', en: 'sign of the value (value.sign)' },
  'value.figure': { zh: '指标值的数值（value.figure）', en: 'figure of the value (value.figure)' },
  'value.unit': { zh: '指标值的单位（value.unit）', en: 'unit of the value (value.unit)' },
  'value.text': { zh: '指标值的文字（value.text）', en: 'text of the value (value.text)' },
};

/** Where it stands, as a person counts: from 1. */
function placeOf(path: string): InLanguages<string> {
  if (path === '') return { zh: '全文', en: 'the whole text' };
  const { index, within } = /^indicators\[(?<index>\d+)\](?:\.(?<within>.+))?$/u.exec(path)?.groups ?? {};
  const member = members[within ?? path];
  if (index === undefined) return { zh: `模板的${member?.zh ?? path}`, en: `the template’s ${member?.en ?? path}` };
  const number = Number(index) + 1;
  if (within === undefined) return { zh: `第 ${number} 项指标`, en: `indicator ${number}` };
  return { zh: `第 ${number} 项指标的${member?.zh ?? within}`, en: `indicator ${number}, ${member?.en ?? within}` };
}

const types: Readonly<
  Record<Extract<TemplateFault, { readonly code: 'wrong-type' }>['expected'], InLanguages<string>>
> = {
  object: { zh: '一个对象 { … }', en: 'an object { … }' },
  list: { zh: '一个列表 [ … ]', en: 'a list [ … ]' },
  text: { zh: '带引号的文字', en: 'a text in quotes' },
  number: { zh: '数字', en: 'a number' },
};

/** What can't be used is shown so far and no further. */
const longestShown = 30;

function shown(found: string): string {
  return found.length > longestShown ? `${found.slice(0, longestShown)}…` : found;
}

/** No `default`: a new code does not compile until it is worded. */
function inLanguages(fault: TemplateFault): InLanguages<string> {
  if (fault.code === 'not-json') {
    return {
      zh: `第 ${fault.line} 行不是正确的 JSON。请检查此处的引号、逗号和括号。`,
      en: `Line ${fault.line} is not valid JSON. Look for a missing quote, comma or bracket there.`,
    };
  }
  const { zh, en } = placeOf(fault.path);
  switch (fault.code) {
    case 'wrong-type':
      return {
        zh: `${zh}：应为${types[fault.expected].zh}，请改正。`,
        en: `At ${en}: write ${types[fault.expected].en} there.`,
      };
    case 'missing':
      return { zh: `${zh}：没有填写，请补上。`, en: `At ${en}: nothing is written there. Add it.` };
    case 'newer-version':
      return {
        zh: `${zh}是 ${fault.found}，由更新的程序写成。请升级本程序后再用。`,
        en: `At ${en}: ${fault.found} is of a newer program. Update this one to use it.`,
      };
    case 'unknown-version':
      return {
        zh: `${zh}是 ${fault.found}，没有这个版本。请写 1。`,
        en: `At ${en}: there is no ${fault.found}. Write 1.`,
      };
    case 'unknown-class':
      return {
        zh: `${zh}：没有“${shown(fault.found)}”这一类。请写${libraryClasses.join('、')}之一。`,
        en: `At ${en}: there is no class “${shown(fault.found)}”. Use one of ${libraryClasses.join(', ')}.`,
      };
    case 'unknown-sign':
      return {
        zh: `${zh}：“${shown(fault.found)}”不能用作符号。请写 ${comparisons.join(' ')} 之一，或不写。`,
        en: `At ${en}: “${shown(fault.found)}” is no sign. Use one of ${comparisons.join(' ')}, or leave it out.`,
      };
    case 'unknown-value':
      return {
        zh: `${zh}：没有“${shown(fault.found)}”这种。请写 figure（数值）、budget（不超过预算）、date（日期）或 text（文字）。`,
        en: `At ${en}: there is no “${shown(fault.found)}”. Use figure, budget, date or text.`,
      };
    case 'too-many-indicators':
      return {
        zh: `${zh}：共有 ${fault.found} 项，一个模板最多 ${mostIndicators} 项。请删去多出的，或分成几个模板。`,
        en: `At ${en}: there are ${fault.found}, and a template has at most ${mostIndicators}. Delete some, or make several templates.`,
      };
    case 'too-long':
      return {
        zh: `${zh}：有 ${fault.found} 个字符，单元格里放不下。请改短。`,
        en: `At ${en}: its ${fault.found} characters do not fit into a cell. Shorten it.`,
      };
  }
}

/** What is wrong with a template, with its place, and what to do. */
export function explainTemplateFault(fault: TemplateFault, language: Language): string {
  return inLanguages(fault)[language];
}
