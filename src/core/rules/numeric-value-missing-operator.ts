import type { Comparison, Indicator, Target } from '../model/indicator';
import type { Project } from '../model/project';
import { rememberedOf } from '../remembered';
import { isDateOrYear } from './date-serials';
import { isCost } from './indicator-classes';
import { senseOf } from './indicator-sense';
import { isCountUnit } from './lexicon/units';
import { defineRule } from './rule';
import { fillingInOf101 } from './sources';
import { plainFigure, unitOf } from './target-words';
import { rows } from './well-made-form';
import { quoted } from './wording';

interface Facts {
  readonly value: string;
  readonly name: string;
  /** The sign that suits what the indicator names. */
  readonly sign: Comparison;
}

type Figure = Extract<Target, { kind: 'number' }>;

interface Figured {
  readonly indicator: Indicator;
  readonly figure: Figure;
}

/** From so many figures on, a department that nearly always leaves the sign out does so by habit. */
const figuresOfAHabit = 5;
const shareOfAHabit = 0.8;

function figuresOf({ indicators }: Project): readonly Figured[] {
  return indicators.flatMap((indicator) => {
    const figure = plainFigure(indicator);
    return figure && !isDateOrYear(indicator) ? [{ indicator, figure }] : [];
  });
}

/** 12个, 12个月, none at all: what is to be met exactly needs no sign. */
function isExactCount({ indicator, figure }: Figured): boolean {
  const unit = unitOf(indicator) ?? '';
  return figure.number === 0 || (Number.isInteger(figure.number) && (isCountUnit(unit) || unit === '个月'));
}

/** A limit from above for costs and what is bad, else one from below; no share is more than all. */
function suitingSign({ indicator, figure }: Figured): Comparison {
  if (figure.number === 100 && unitOf(indicator) === '%') return '=';
  return isCost(indicator) || senseOf(indicator)?.better === 'less' ? '≤' : '≥';
}

/** What a project's figures come to: how many there are, how many have no sign, and which of them need one. */
const countsOf = rememberedOf((project: Project) => {
  const figures = figuresOf(project);
  const without = figures.filter(({ figure }) => figure.comparison === undefined);
  return { all: figures.length, without: without.length, wanting: without.filter((one) => !isExactCount(one)) };
});

function isHouseStyle(projects: readonly Project[]): boolean {
  let [all, without] = [0, 0];
  for (const project of projects) {
    const counts = countsOf(project);
    all += counts.all;
    without += counts.without;
  }
  return all >= figuresOfAHabit && without >= all * shareOfAHabit;
}

const noSigns = {
  pipes: { value: '5公里' },
  villages: { value: '12' },
  quality: { value: '95%' },
  cost: { value: '75万元' },
  social: { value: '850户' },
  ecological: { value: '20个' },
  sustainability: { value: '15年' },
  satisfaction: { value: '90%' },
} as const;

export const numericValueMissingOperator = defineRule<Facts>({
  id: 'numeric-value-missing-operator',
  scope: 'department',
  severity: 'info',
  opinion: '指标不够细化、量化',
  title: { zh: '数值缺比较符', en: 'Figure without a sign' },
  about: {
    zh: '检查指标值为数字时是否写明“≥”“≤”“=”等比较符，写在单独的比较符栏也可。须准确完成的件数（如“12个”）、日期和年份不提示；全部门有五个及以上数值且八成以上都不写的，视为统一写法，不提示。',
    en: 'Checks that a target value that is a figure has a sign such as ≥, ≤ or =, in its own cell or in a column of signs. Exact counts (12个), dates and years are left alone, and so is a department with five or more figures of which at least four fifths have none.',
  },
  source: fillingInOf101,

  check({ projects }, report) {
    if (isHouseStyle(projects)) return;
    for (const [project, own] of projects.entries()) {
      for (const one of countsOf(own).wanting) {
        const { name, value } = one.indicator;
        report({ at: value.at, project, facts: { value: value.value, name: name.value, sign: suitingSign(one) } });
      }
    }
  },

  message: {
    zh: ({ value, name }) => `${name ? `${quoted(name)}的` : ''}指标值为${quoted(value)}，没有比较符。`,
    en: ({ value, name }) =>
      `The target value ${name ? `of ${quoted(name)} ` : ''}is ${quoted(value)}, without a sign.`,
  },
  advice: {
    zh: ({ value }) => `请写明比较符，如${quoted(`≥${value}`)}${quoted(`=${value}`)}或${quoted(`≤${value}`)}。`,
    en: ({ value }) =>
      `Write a sign before the figure: ${quoted(`≥${value}`)}, ${quoted(`=${value}`)} or ${quoted(`≤${value}`)}.`,
  },

  repair: {
    title: { zh: '补上比较符', en: 'Add a sign' },
    propose: ({ value, sign }, at) => ({ kind: 'confirm', edits: [{ at, value: `${sign}${value}` }] }),
  },

  good: [
    { why: 'figures with signs', department: [{}] },
    { why: 'the sign is written in words', department: [{ indicators: rows({ quality: { value: '95%以上' } }) }] },
    { why: 'an exact count', department: [{ indicators: rows({ villages: { value: '12个' } }) }] },
    {
      why: 'an exact count whose unit stands in the name',
      department: [{ indicators: rows({ villages: { name: '聘用人数（人）', value: 25 } }) }],
    },
    { why: 'a term', department: [{ indicators: rows({ timeliness: { name: '服务期', value: '12个月' } }) }] },
    { why: 'none at all', department: [{ indicators: rows({ quality: { name: '差错率', value: '0%' } }) }] },
    { why: 'a range', department: [{ indicators: rows({ quality: { value: '90%-95%' } }) }] },
    { why: 'a date as the sheet counts it', department: [{ indicators: rows({ timeliness: { value: 45280 } }) }] },
    { why: 'a year', department: [{ indicators: rows({ timeliness: { value: 2023 } }) }] },
    { why: 'the department never writes signs', department: [{ indicators: rows(noSigns) }] },
    {
      why: 'one sign in a department that else writes none',
      department: [{ indicators: rows({ ...noSigns, satisfaction: { value: '≥90%' } }) }],
    },
  ],
  bad: [
    {
      why: 'a share without a sign',
      department: [{ indicators: rows({ quality: { value: '100%' } }) }],
      finds: ['项目1!E11'],
    },
    {
      why: 'a bare figure',
      department: [{}, { indicators: rows({ villages: { name: '派遣人员数量', value: 25 } }) }],
      finds: ['项目2!E10'],
    },
    {
      why: 'an amount without a sign',
      department: [{ indicators: rows({ cost: { value: '75万元' } }) }],
      finds: ['项目1!E13'],
    },
    {
      why: 'four figures without signs are no habit yet',
      department: [
        {
          indicators: rows({
            ...noSigns,
            timeliness: 'blank',
            social: 'blank',
            ecological: 'blank',
            sustainability: 'blank',
            satisfaction: 'blank',
          }),
        },
      ],
      finds: ['项目1!E9', '项目1!E10', '项目1!E11', '项目1!E13'],
    },
  ],
});
