import { fenFromYuan, type Fen } from '../model/money';
import type { FundingBreakdown, Project } from '../model/project';
import { comparable } from './comparable-text';
import { sameAmount } from './funding-parts';
import { allQuantities, promisedQuantities, sameQuantity, type Quantity } from './quantities';
import { defineRule } from './rule';
import { both, principlesOf101, requirementsOf88 } from './sources';
import { rows } from './well-made-form';
import { listed, quoted } from './wording';

interface Facts {
  /** The figures with their units, as the objective writes them. */
  readonly missing: readonly string[];
}

function isOfTheBudget({ kind, size }: Quantity, { total, fiscal, local, transfer, other }: FundingBreakdown): boolean {
  if (kind !== 'money') return false;
  const amount: Fen = fenFromYuan(size);
  return [total, fiscal, local, transfer, other].some((part) => part !== undefined && sameAmount(part, amount));
}

/** Whether the quantity stands in a text as the objective writes it, not as the end of a longer figure. */
function standsIn(text: string, { text: wanted }: Quantity): boolean {
  const at = text.indexOf(wanted);
  return at !== -1 && !/[\d.,]/u.test(text.charAt(at - 1));
}

/** Looks for quantities in the project's indicators: first as they are written, then by what they come to. */
function searchIn({ indicators }: Project): (wanted: Quantity) => boolean {
  let read: readonly Quantity[] | undefined;
  return (wanted) => {
    const asWritten = indicators.some(
      ({ name, description, value }) =>
        standsIn(value.value, wanted) ||
        standsIn(name.value, wanted) ||
        (description !== undefined && standsIn(description.value, wanted)),
    );
    if (asWritten) return true;
    read ??= indicators
      .flatMap(({ name, description, value }) => [name.value, description?.value ?? '', value.value])
      .flatMap((text) => allQuantities(comparable(text)));
    return read.some((one) => sameQuantity(one, wanted));
  };
}

export const goalQuantityNotInIndicators = defineRule<Facts>({
  id: 'goal-quantity-not-in-indicators',
  scope: 'project',
  severity: 'warning',
  opinion: '指标与项目的相关性不够',
  title: { zh: '目标中的数量未分解为指标', en: 'Objective’s figures not among the indicators' },
  about: {
    zh: '检查绩效目标中带单位的数字是否都能在指标的名称、描述或指标值中找到（数值相同，单位相当，如5公里与5000米）。日期、标准号、序号、区间、现状数，以及与预算相同的金额不算；没有填写指标的不检查。',
    en: 'Checks that each figure with a unit in the objective stands in some indicator’s name, description or value too, with a unit of the same kind (5公里 and 5000米). Dates, numbers of standards, ordinals, ranges, what is already there, and amounts of the budget do not count. Left alone where no indicator is filled in.',
  },
  source: both(requirementsOf88, principlesOf101),

  check(project, report) {
    const { goal, funding, indicators } = project;
    if (!goal || indicators.length === 0) return;
    const promised = promisedQuantities(comparable(goal.value)).filter((one) => !isOfTheBudget(one, funding));
    if (promised.length === 0) return;
    const isThere = searchIn(project);
    const missing = [...new Set(promised.filter((one) => !isThere(one)).map(({ text }) => text))];
    if (missing.length > 0) report({ at: goal.at, facts: { missing } });
  },

  message: {
    zh: ({ missing }) => `绩效目标中的${listed.zh(missing.map(quoted))}没有分解为绩效指标。`,
    en: ({ missing }) =>
      `${listed.en(missing.map(quoted))} ${missing.length > 1 ? 'stand' : 'stands'} in the objective and in no indicator.`,
  },
  advice: {
    zh: () => '请将目标中的数量设为指标及指标值；已设指标的，请核对数值和单位是否一致。',
    en: () =>
      'Make an indicator of each; where there is one already, let its figure and unit agree with the objective.',
  },

  good: [
    { why: 'each figure has its indicator', project: {} },
    {
      why: 'the same length in another unit',
      project: { goal: '新建污水收集管网5公里。', indicators: rows({ pipes: { value: '≥5000米' } }) },
    },
    {
      why: 'a figure in characters',
      project: { goal: '治理行政村12个。', indicators: rows({ villages: { value: '十二个' } }) },
    },
    {
      why: 'the unit stands in the name',
      project: { goal: '培训25人。', indicators: rows({ villages: { name: '培训人数（人）', value: 25 } }) },
    },
    { why: 'no figure', project: { goal: '完成生活污水治理，改善人居环境。' } },
    {
      why: 'dates, codes and ordinals',
      project: { goal: '2023年6月30日前达到《标准》（DB13/2171-2015）一级B标准，完成第3批任务。' },
    },
    { why: 'amounts of the budget', project: { goal: '支出资金75万元，其中本级500000元。' } },
    { why: 'what is already there', project: { goal: '达标率由70%提高到95%，现有管网8公里。' } },
    { why: 'round the clock', project: { goal: '设施24小时运行，全年365天不间断。' } },
    { why: 'no indicators to look in', project: { goal: '新建管网8公里。', indicators: [] } },
  ],
  bad: [
    { why: 'a length that is nowhere', project: { goal: '完成12个行政村治理，新建管网8公里。' }, finds: ['B7'] },
    { why: 'another kind of unit', project: { goal: '新建泵站5座，管网20公里。' }, finds: ['B7'] },
    { why: 'a percentage', project: { goal: '信访案件处理率达到100%。' }, finds: ['B7'] },
    { why: 'an amount that is none of the budget’s', project: { goal: '争取上级资金300万元。' }, finds: ['B7'] },
  ],
});
