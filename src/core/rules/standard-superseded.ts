import { comparable } from './comparable-text';
import { namedAsHistory, supersededStandards } from './lexicon/superseded-standards';
import { textsOf } from './project-texts';
import { defineRule } from './rule';
import { reviewPractice } from './sources';
import { rows } from './well-made-form';
import { quoted } from './wording';
import { hasAnyOf } from './words-in-text';

type Superseded = (typeof supersededStandards)[number];

interface Facts extends Superseded {
  readonly written: string;
  readonly fiscalYear: number;
}

const standardCode = /(?<![A-Za-z])(?:GB|HJ|DB\d{2}|CJJ?|NY)[/T_]{0,3}\d{1,6}(?:\.\d{1,3})?[-—–]\d{4}(?!\d)/giu;

/** GB/T 3095-1996, gb3095—1996 and GB 3095-1996 are one. */
function codeKey(code: string): string {
  return comparable(code)
    .toUpperCase()
    .replace(/(?<=[A-Z\d])\/?T(?=\d)/u, '')
    .replace(/[/_]/gu, '')
    .replace(/[—–]/gu, '-');
}

const byCode: ReadonlyMap<string, Superseded> = new Map(supersededStandards.map((one) => [codeKey(one.code), one]));

const tellsOfHistory = hasAnyOf(namedAsHistory);

/** The superseded standards that a text cites as being in force: without their successor, and not as history. */
function* citedIn(text: string): Iterable<{ readonly written: string; readonly superseded: Superseded }> {
  if (tellsOfHistory(text)) return;
  const codes = comparable(text).match(standardCode) ?? [];
  const keys = new Set(codes.map(codeKey));
  for (const written of codes) {
    const superseded = byCode.get(codeKey(written));
    if (superseded && !keys.has(codeKey(superseded.by))) yield { written, superseded };
  }
}

export const standardSuperseded = defineRule<Facts>({
  id: 'standard-superseded',
  scope: 'project',
  severity: 'info',
  opinion: '其他',
  title: { zh: '引用的标准已被替代', en: 'A standard that another has replaced' },
  about: {
    zh: '已知预算年度时，检查引用的标准是否已被新标准替代。替代关系列在可修改的小表中，只含少数常见标准；预算年度早于新标准实施的，以及作为历史依据引用的，不提示。',
    en: 'Where the budget year is known, checks whether a cited standard has been replaced. The table of a few common standards can be edited; budget years before the new one took effect, and standards cited as history, are left alone.',
  },
  source: reviewPractice({ zh: '引用的标准应现行有效', en: 'standards that are cited are to be in force' }),

  check(project, report) {
    const fiscalYear = project.fiscalYear?.value;
    if (fiscalYear === undefined) return;
    for (const { value, at } of textsOf(project)) {
      for (const { written, superseded } of citedIn(value)) {
        if (fiscalYear >= superseded.from.year) report({ at, facts: { ...superseded, written, fiscalYear } });
      }
    }
  },

  message: {
    zh: ({ written, by, from }) => `${quoted(written)}自${from.year}年${from.month}月起已由“${by}”替代。`,
    en: ({ written, by, from }) => `${quoted(written)} was replaced by “${by}” in ${from.year}/${from.month}.`,
  },
  advice: {
    zh: ({ by }) => `请核对现行标准，如适用，请改引“${by}”，并核对相应的等级和限值。`,
    en: ({ by }) => `Check which one is in force; where it applies, cite “${by}” with its own grades and limits.`,
  },

  good: [
    { why: 'the new one', project: { goal: '出水达到DB13/2171-2020一级标准。' } },
    {
      why: 'a budget year before the new one',
      project: { title: '2020年预算项目绩效表', goal: '出水达到DB13/2171-2015一级B标准。' },
    },
    {
      why: 'the budget year is not known',
      project: { title: '预算项目绩效表', goal: '出水达到DB13/2171-2015一级B标准。' },
    },
    {
      why: 'a basis that is history',
      project: { indicators: rows({ quality: { basis: '历史标准（DB13/2171-2015）' } }) },
    },
    { why: 'old and new side by side', project: { goal: '由DB13/2171-2015提高到DB13/2171-2020标准。' } },
    { why: 'another standard of that year', project: { goal: '出水达到DB13/2795-2015标准。' } },
  ],
  bad: [
    { why: 'in the objective', project: { goal: '出水达到（DB13/2171-2015）一级B标准。' }, finds: ['B7'] },
    {
      why: 'as a basis, with blanks and another dash',
      project: { indicators: rows({ quality: { basis: '《生活饮用水卫生标准》GB 5749—2006' } }) },
      finds: ['F11'],
    },
    {
      why: 'in the year in which it was replaced',
      project: { title: '2021年预算项目绩效表', goal: '出水达到DB13/2171-2015一级B标准。' },
      finds: ['B7'],
    },
  ],
});
