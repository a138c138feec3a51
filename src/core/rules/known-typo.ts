import { typosIn, withoutTypos } from './lexicon/known-typos';
import { textsOf } from './project-texts';
import { rewording } from './repair';
import { defineRule } from './rule';
import { typography } from './sources';
import { rows } from './well-made-form';
import { listed, quoted } from './wording';

interface Facts {
  readonly typos: readonly { readonly wrong: string; readonly right: string }[];
  readonly text: string;
  readonly corrected: string;
}

export const knownTypo = defineRule<Facts>({
  id: 'known-typo',
  scope: 'project',
  severity: 'warning',
  opinion: '其他',
  title: { zh: '疑似错别字', en: 'Likely slip of the pen' },
  about: {
    zh: '按词表检查项目名称、资金用途、绩效目标和指标文字中的常见错别字，如“布署”（部署）、“按装”（安装）、“截止目前”（截至目前）。“公布署名”“按装机容量”等不提示；二级指标名称由另一条规则检查。',
    en: 'Checks the form’s texts for slips that are on a list, such as 布署 for 部署 or 按装 for 安装. Left alone where the same characters are right (公布署名, 按装机容量); the classes’ labels are another check’s affair.',
  },
  source: typography,

  check(project, report) {
    for (const { value, at } of textsOf(project)) {
      const found = typosIn(value);
      if (found.length === 0) continue;
      const typos = found.map(({ wrong, right }) => ({ wrong, right }));
      report({ at, facts: { typos, text: value, corrected: withoutTypos(value) } });
    }
  },

  message: {
    zh: ({ typos }) => `${typos.map(({ wrong }) => quoted(wrong)).join('、')}疑为错别字。`,
    en: ({ typos }) => `${listed.en(typos.map(({ wrong }) => quoted(wrong)))} may be a slip of the pen.`,
  },
  advice: {
    zh: ({ typos }) =>
      `请核对，如属笔误，请将${typos.map(({ wrong, right }) => `${quoted(wrong)}改为${quoted(right)}`).join('、')}。`,
    en: ({ typos }) =>
      `If so, write ${listed.en(typos.map(({ wrong, right }) => `${quoted(right)} for ${quoted(wrong)}`))}.`,
  },

  repair: {
    title: { zh: '改正错别字', en: 'Correct the slip of the pen' },
    propose: ({ text, corrected }, at) => rewording('confirm', at, text, corrected),
  },

  good: [
    { why: 'written as it should be', project: { goal: '治理12个村，并实现与上级系统同步升级。' } },
    { why: 'the characters are a word of their own', project: { goal: '治理12个村，提供应用程序试下载。' } },
    {
      why: 'the characters belong to two words',
      project: { goal: '按装机容量补助12个村，公布署名名单，既使群众受益，又减少污染。' },
    },
    { why: 'a class’s label', project: { indicators: rows({ timeliness: { level2: '实效指标' } }) } },
  ],
  bad: [
    { why: 'a word that is no word', project: { goal: '治理12个村，并试下与上级系统同步升级。' }, finds: ['B7'] },
    { why: 'two in one text', project: { usage: '预算数75万元，用于布署和按装设备。' }, finds: ['B4'] },
    {
      why: 'in an indicator’s texts',
      project: {
        indicators: rows({ quality: { name: '按装合格率', description: '截止目前合格的占比', basis: '凭估报告' } }),
      },
      finds: ['C11', 'D11', 'F11'],
    },
  ],
});
