import type { FormExample } from '../../../src/core/rules/example';
import { rows, unusedForm } from '../../../src/core/rules/well-made-form';
import { findingsOn } from '../../support/rule-examples';

function idsOn(...forms: readonly FormExample[]): readonly string[] {
  return findingsOn(forms).map(({ rule }) => rule);
}

/** What the catalogue's NOT column says must not be found, rule by rule, in words of our own. */
const mustNotFire: readonly (readonly [id: string, why: string, forms: readonly FormExample[]])[] = [
  ['project-name-missing', 'an unused copy beside a form that is filled in', [{}, unusedForm]],
  ['project-code-missing', 'no field for a code', [{ without: ['code'] }]],
  ['budget-amount-missing', 'the amount is stated as 0', [{ usage: '预算数0万元，其中：财政资金0万元，其他资金0万元。' }]],
  ['plan-missing', 'no plan on the form', [{ plan: 'no plan block' }]],
  ['plan-missing', '0 is filled in', [{ plan: [0, 0, 0, 1] }]],
  ['quantity-indicator-missing', 'the one quantity stands behind two empty rows', [
    {
      indicators: [
        ['产出指标', '数量指标', '', '', '', ''],
        ['产出指标', '数量指标', '', '', '', ''],
        ['产出指标', '数量指标', '跟踪评价报告数量', '通过评审的报告', '2份', '合同'],
        ['效果指标', '社会效益指标', '成果采用情况', '采用成果的园区', '≥1个', '批复'],
      ],
    },
  ]],
  ['quantity-indicator-missing', 'no second level', [{ without: ['level2'] }]],
  ['indicator-incomplete', 'an empty row and a …… row', [{ indicators: rows({ social: 'blank' }) }]],
  ['indicator-incomplete', 'a name column that the form calls by another name', [{ without: ['description'] }]],
  ['indicator-basis-missing', 'no column for the basis', [{ without: ['basis'] }]],
  ['level1-label-nonstandard', 'a weight behind an official name', [
    { indicators: [['产出指标（50分）', '数量指标', '巡查次数', '按月巡查', '≥12次', '方案']] },
  ]],
  ['level1-label-nonstandard', '一级B in a value is no label', [{ indicators: rows({ quality: { value: '一级B' } }) }]],
  ['level2-label-nonstandard', '…… for more rows', [{}]],
  ['level2-label-nonstandard', 'the older official name', [
    { indicators: rows({ satisfaction: { level2: '社会公众或服务对象满意度指标' } }) },
  ]],
  ['level2-under-wrong-level1', 'a first level that belongs to no class', [{ indicators: rows({ cost: { level1: '管理效率' } }) }]],
  ['level2-under-wrong-level1', 'cost among the outputs', [{}]],
  ['level2-under-wrong-level1', 'cost on its own first level', [{ indicators: rows({ cost: { level1: '成本指标' } }) }]],
  ['value-binary-unresolved', 'one answer is chosen', [{ indicators: rows({ quality: { value: '是' } }) }]],
  ['value-binary-unresolved', 'a slash in a unit', [{ indicators: rows({ cost: { value: '≤300元/户' } }) }]],
  ['no-quantified-indicator', 'one bare figure among words', [
    {
      indicators: [
        ['产出指标', '数量指标', '调动积极性', '', '是/否', '方案'],
        ['产出指标', '质量指标', '规范管理', '', '是/否', '方案'],
        ['产出指标', '时效指标', '发放人员', '', 25, '方案'],
      ],
    },
  ]],
  ['satisfaction-value-not-percent', 'a score on a scale', [{ indicators: rows({ satisfaction: { value: '95分' } }) }]],
  ['numeric-value-missing-unit', 'a unit in the name', [{ indicators: rows({ villages: { name: '聘用人数(人)', value: 25 } }) }]],
  ['numeric-value-missing-unit', 'a percentage in the name', [{ indicators: rows({ quality: { name: '合格率（%）', value: 95 } }) }]],
  ['numeric-value-missing-unit', 'a date', [{ indicators: rows({ timeliness: { value: '2023.12' } }) }]],
  ['numeric-value-missing-unit', 'a date with its day', [{ indicators: rows({ timeliness: { value: '2023-12-20' } }) }]],
  ['numeric-value-missing-unit', 'a year', [{ indicators: rows({ sustainability: { name: '建成年份', value: 2023 } }) }]],
  ['cost-value-not-monetary', 'a social cost', [
    { indicators: rows({ cost: { level1: '成本指标', level2: '社会成本', value: '无' } }) },
  ]],
  ['cost-value-not-monetary', 'an ecological cost', [
    { indicators: rows({ cost: { level1: '成本指标', level2: '生态成本', value: '无' } }) },
  ]],
  ['plan-out-of-range', 'fractions that end with 1', [{ plan: [0.1, 0.2, 0.9, 1], planFormat: 'general' }]],
  ['plan-not-monotone', 'equal quarters', [{ plan: [0, 100, 100, 100], planFormat: 'general' }]],
  ['plan-not-ending-100', 'single quarters: that is another check', [{ plan: [10, 20, 30, 40], planFormat: 'general' }]],
  ['plan-unit-inconsistent', 'a 0 beside 25% in one row', [{ plan: [0, '25%', '50%', '100%'], planFormat: 'general' }]],
  ['plan-late-start', 'all is paid in the second quarter', [{ plan: [0, 100, 100, 100], planFormat: 'general' }]],
  ['plan-late-start', 'work begins in the second half', [{ plan: [0, 0, 0.5, 1], goal: '自7月起开展巡查，年底前完成全部点位检查。' }]],
  ['funding-total-mismatch', 'no source is stated', [{ usage: '预算数150万元，主要用于环境影响跟踪评价。' }]],
  ['funding-total-mismatch', 'blanks before a part that is 0', [
    { usage: '预算数229万元，其中：财政资金229万元（本级资金229万元，上级转移支付资金   0万元），其他资金 0万元。主要用于运维。' },
  ]],
  ['fiscal-split-mismatch', 'a part that is really 0', [
    { usage: '预算数229万元，其中：财政资金229万元（本级资金229万元，上级转移支付资金   0万元），其他资金 0万元。主要用于运维。' },
  ]],
  ['funding-breakdown-missing', 'the whole pattern', [
    { usage: '预算数229万元，其中：财政资金229万元（本级资金229万元，上级转移支付资金0万元），其他资金0万元。主要用于运维。' },
  ]],
  ['fiscal-split-mismatch', 'no split', [{ usage: '预算数229万元，其中：财政资金229万元，其他资金0万元。' }]],
  ['bracket-mismatch', 'list numbers', [{ goal: '1）完成管网建设；2）完成泵站建设。' }]],
  ['bracket-mismatch', 'a half-open range', [{ goal: '差错率控制在[0,1)%以内。' }]],
  ['bracket-mismatch', 'straight quotes', [{ goal: '落实"三同时"制度，保证"应治尽治。' }]],
  ['name-equals-description', 'no column for the description', [{ without: ['description'] }]],
  ['amount-text-cell-mismatch', 'no amount in the text', [{ amount: 80, usage: '主要用于管网施工。' }]],
  ['amount-text-cell-mismatch', 'nothing in the cell', [{ amount: 'blank' }]],
  ['itemised-sum-mismatch', 'prices', [{ goal: '总成本90万元，其中：管网300元/亩，泵站5万元/座。' }]],
  ['itemised-sum-mismatch', '等', [{ goal: '总成本90万元，其中：管网30万元、泵站30万元等。' }]],
  ['itemised-sum-mismatch', 'parts that are really 0, and blanks before them', [
    { usage: '预算数229万元，其中：财政资金229万元（本级资金229万元，上级转移支付资金   0万元），其他资金 0万元。主要用于运维。' },
  ]],
  ['amount-format', 'the unit stands in the name', [
    { indicators: rows({ cost: { name: '总成本（万元）', value: '≤75万' } }) },
  ]],
  ['doubled-character', 'words of the sample, while their shorter forms stand elsewhere', [
    { goal: '对饮用水水源地保护区进行排查，严格审批施工工地夜间施工许可，累进进度100%。' },
    { goal: '饮用水源地保护区、对饮用水源地保护；审批施工地夜间许可；累进度100%。' },
  ]],
  ['known-typo', '试下 in another word', [{ goal: '提供12个应用试下载服务。' }]],
  ['known-typo', 'a class’s label', [{ indicators: rows({ timeliness: { level2: '实效指标' } }) }]],
  ['usage-restates-name', 'items that the name does not have', [
    { name: '劳务派遣绩效工资、新劳务派遣绩效工资', usage: '预算数100.83万元，主要用于劳务派遣工资、绩效工资、保险等费用' },
  ]],
  ['usage-restates-name', 'a system that the name does not have', [
    { name: '大气网格化精准管控运维费用', usage: '预算数229万元。主要用于高新区大气网格化精准管控系统的运维。' },
  ]],
  ['whitespace-in-text', 'Latin words', [{ goal: '安装 LED 路灯12个，建设 5G 基站。' }]],
  ['whitespace-in-text', 'a seal’s date', [{ goal: '完成12个村治理。   年   月   日' }]],
  ['vague-wording', 'the department’s own objectives and safeguards', [
    { linesBelow: ['一、部门总体绩效目标', '进一步改善空气质量。', '二、保障措施', '切实加强管理，尽快整改。'] },
  ]],
  ['redundant-phrase', 'a parallel list', [{ goal: '完成建成区规划评价，完成拓展区规划评价。' }]],
  ['redundant-phrase', 'kinds of pay', [{ usage: '预算数100.83万元，主要用于劳务派遣工资、绩效工资、保险等费用' }]],
  ['duplicate-indicator-in-project', 'two sites', [
    { indicators: rows({ pipes: { name: '管网', description: '东区' }, villages: { name: '管网', description: '西区' } }) },
  ]],
  ['duplicate-project', 'blank codes', [{ code: '', name: '甲' }, { code: '', name: '乙' }]],
  ['project-code-format', 'two codes', [{ code: '13012326P00412310008X' }, { code: '5.1E+20' }]],
  ['copied-goal', 'one project in successive years', [{ name: '2023年河道保洁' }, { name: '2024年河道保洁' }]],
  ['department-total-mismatch', 'no total is stated', [{}, { usage: '预算数100万元，用于管网。' }]],
  ['repeated-basis', 'two of five', [
    { indicators: [...['甲', '乙'].map((name) => ['产出指标', '数量指标', name, '', '1个', '调查报告'] as const),
      ...['丙', '丁', '戊'].map((name) => ['产出指标', '质量指标', name, '', '1个', `${name}报告`] as const)] },
  ]],
  ['goal-not-measurable', 'a grade of a standard', [{ goal: '治理后达到《农村生活污水排放标准》（DB13/2171-2015)中的一级B标准' }]],
  ['goal-quantity-not-in-indicators', 'a standard’s number and a grade', [
    { goal: '治理后达到《农村生活污水排放标准》（DB13/2171-2015)中的一级B标准' },
  ]],
  ['goal-quantity-not-in-indicators', 'the budget', [{ goal: '支出治理资金75万元。' }]],
  ['boilerplate-indicator', 'values that differ', [
    { indicators: rows({ satisfaction: { value: '≥85%' } }) },
    { indicators: rows({ satisfaction: { value: '≥90%' } }) },
  ]],
]; // prettier-ignore

describe('a check is silent', () => {
  it.each(mustNotFire)('%s: %s', (id, _why, forms) => {
    expect(idsOn(...forms)).not.toContain(id);
  });
});

describe('no check remarks', () => {
  it.each<readonly [string, FormExample]>([
    [
      'on doubled characters that are words',
      { goal: '2023年12月20日前完成12个饮用水水源地和施工工地的检查，达标率不低于95%。' },
    ],
    [
      'on a standard with its number',
      { goal: '2023年12月20日前治理12个村，出水达到《农村生活污水排放标准》（DB13/2171-2020）一级标准。' },
    ],
    [
      'on a ministry in an indicator of quality',
      { indicators: rows({ quality: { name: '通过生态环境部审查的报告占比', value: '≥95%' } }) },
    ],
    [
      'on a cost on its own first level',
      { indicators: rows({ cost: { level1: '成本指标', level2: '经济成本指标' } }) },
    ],
    ['on a form without a code', { without: ['code'] }],
    ['on a form without descriptions', { without: ['description'] }],
    ['on a form without bases', { without: ['basis'] }],
    ['on a form without a plan', { plan: 'no plan block' }],
    ['on an unused copy of the form', unusedForm],
  ])('%s', (_why, form) => {
    expect(idsOn(form)).toEqual([]);
  });

  it('on a department whose forms are all well made, but for what they share', () => {
    expect([...new Set(idsOn({}, {}))]).toEqual(['duplicate-project']);
    expect([...new Set(idsOn({}, {}, {}))]).toEqual(['boilerplate-indicator', 'duplicate-project']);
  });
});
