import { fillIndicator, type FilledIndicator } from '../../src/core/library/fill-indicator';
import { libraryEntries } from '../../src/core/library/library';
import {
  atLeast,
  atMost,
  blank,
  byDate,
  exactly,
  saying,
  withinBudget,
  type LibraryClass,
  type LibraryValue,
} from '../../src/core/library/library-indicator';
import { fenFromWan, noMoney } from '../../src/core/model/money';
import { ruleOf } from '../../src/core/rules/index';
import { findingsOn } from '../support/rule-examples';

const project = { budget: fenFromWan(100.83), fiscalYear: 2023, layout: '2021' } as const;
const nothingTold = { budget: undefined, fiscalYear: undefined, layout: '2021' } as const;

function filled(value: LibraryValue, told: Parameters<typeof fillIndicator>[1] = project): FilledIndicator {
  const texts = { name: '完成数量', description: '当年完成的个数', basis: '实施方案', source: '验收单' };
  return fillIndicator({ class: '数量指标', ...texts, value }, told);
}

function classesOf(name: LibraryClass, layout: 'legacy' | '2021'): readonly string[] {
  const indicator = { class: name, name: '甲', description: '乙', value: withinBudget, basis: '丙', source: '丁' };
  const { level1, level2 } = fillIndicator(indicator, { ...project, layout });
  return [level1, level2];
}

describe('an indicator that is filled in', () => {
  it('has its sign, figure and unit in one value, and each for itself', () => {
    expect(filled(atLeast(95, '%'))).toMatchObject({
      value: '≥95%',
      parts: { sign: '≥', figure: '95', unit: '%' },
      blanks: [],
    });
    expect(filled(exactly(0, '起')).value).toBe('=0起');
    expect(filled(atMost(0.1, '%')).value).toBe('≤0.1%');
  });

  it('keeps name, description and basis', () => {
    const { name, description, basis } = filled(byDate);
    expect([name, description, basis]).toEqual(['完成数量', '当年完成的个数', '实施方案']);
  });

  it('marks the figure that each project has to fill in', () => {
    expect(filled(atMost(blank, '元/户'))).toMatchObject({ value: '≤____元/户', blanks: ['figure'] });
  });

  it('has the budget in 万元', () => {
    expect(filled(withinBudget)).toMatchObject({
      value: '≤100.83万元',
      parts: { sign: '≤', figure: '100.83', unit: '万元' },
      blanks: [],
    });
    expect(filled(withinBudget, { ...project, budget: noMoney }).value).toBe('≤0万元');
  });

  it('marks the budget where the project states none', () => {
    expect(filled(withinBudget, nothingTold)).toMatchObject({ value: '≤____万元', blanks: ['budget'] });
  });

  it('has the budget year, and marks month and day', () => {
    expect(filled(byDate)).toMatchObject({ value: '2023年__月__日前', blanks: ['date'] });
    expect(filled(byDate, nothingTold)).toMatchObject({ value: '____年__月__日前', blanks: ['date'] });
  });

  it('has words as they are, and a blank where a template has none', () => {
    expect(filled(saying('已批复'))).toMatchObject({ value: '已批复', blanks: [] });
    expect(filled(saying(''))).toMatchObject({ value: '____', blanks: ['text'] });
  });

  it('has no sign where a template has none', () => {
    expect(filled({ kind: 'figure', sign: undefined, figure: 25, unit: '人' }).value).toBe('25人');
  });

  it.each([
    ['经济成本指标', '成本指标', '经济成本指标'],
    ['社会成本指标', '成本指标', '社会成本指标'],
    ['时效指标', '产出指标', '时效指标'],
    ['服务对象满意度指标', '满意度指标', '服务对象满意度指标'],
  ] as const)('of %s stands under %s, %s on a form of 2021', (name, level1, level2) => {
    expect(classesOf(name, '2021')).toEqual([level1, level2]);
  });

  it.each([
    ['经济成本指标', '产出指标', '成本指标'],
    ['生态环境成本指标', '产出指标', '成本指标'],
    ['数量指标', '产出指标', '数量指标'],
    ['可持续影响指标', '效益指标', '可持续影响指标'],
  ] as const)('of %s stands under %s, %s on an older form', (name, level1, level2) => {
    expect(classesOf(name, 'legacy')).toEqual([level1, level2]);
  });

  it.each(
    libraryEntries.map(
      ({ indicator, kind }) => [kind?.id ?? 'common', indicator.name, indicator.value, indicator] as const,
    ),
  )(
    '%s: %s is found by the rule about placeholders exactly where a blank remains',
    (_kind, _name, _value, indicator) => {
      const { level1, level2, name, description, value, basis, blanks } = fillIndicator(indicator, nothingTold);
      const form = { indicators: [[level1, level2, name, description, value, basis] as const] };
      expect(findingsOn([form], [ruleOf('value-placeholder-left')])).toHaveLength(blanks.length);
    },
  );
});
