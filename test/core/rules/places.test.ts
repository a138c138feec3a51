import { cellLabel } from '../../../src/core/grid/a1';
import type { FormExample } from '../../../src/core/rules/example';
import { ruleOf } from '../../../src/core/rules/index';
import { blankRowsBut, rows } from '../../../src/core/rules/well-made-form';
import { findingsOn } from '../../support/rule-examples';

function placesOf(id: string, ...forms: readonly FormExample[]): readonly string[][] {
  return findingsOn(forms, [ruleOf(id)]).map(({ at, related }) => [at, ...related].map(cellLabel));
}

const general = { planFormat: 'general' } as const;

describe('a finding names, behind its own cell, the cells that it concerns too', () => {
  it('an incomplete plan: the other quarters that are open', () => {
    expect(placesOf('plan-missing', { plan: ['', 0.5, '待定', ''] })).toEqual([['项目1!C6', '项目1!E6', '项目1!F6']]);
  });

  it('a falling plan: the quarter before', () => {
    expect(placesOf('plan-not-monotone', { plan: [0.5, 0.4, 0.8, 1] })).toEqual([['项目1!D6', '项目1!C6']]);
  });

  it('single quarters: all four', () => {
    const quarters = ['项目1!C6', '项目1!D6', '项目1!E6', '项目1!F6'];
    expect(placesOf('plan-looks-incremental', { plan: [0.25, 0.25, 0.25, 0.25] })).toEqual([quarters]);
  });

  it('a late start: the second quarter', () => {
    expect(placesOf('plan-late-start', { plan: [0, 0, 1, 1] })).toEqual([['项目1!C6', '项目1!D6']]);
    expect(placesOf('plan-late-start', { plan: ['', 0, 1, 1] })).toEqual([['项目1!D6']]);
  });

  it('progress with and without %: every figure of the department, zeros too', () => {
    expect(placesOf('plan-unit-inconsistent', {}, { plan: [0, 0, 100, 100], ...general })).toEqual([
      ['项目1!C6', '项目1!D6', '项目1!E6', '项目1!F6', '项目2!C6', '项目2!D6', '项目2!E6', '项目2!F6'],
    ]);
  });

  it('an indicator without name and value: the value’s cell', () => {
    const indicators = rows({ social: { name: '', value: '' } });
    expect(placesOf('indicator-incomplete', { indicators })).toEqual([['项目1!C15', '项目1!E15']]);
  });

  it('a class under the wrong first level: the first level’s label', () => {
    const indicators = rows({ economic: { level2: '时效指标' } });
    expect(placesOf('level2-under-wrong-level1', { indicators })).toEqual([['项目1!B14', '项目1!A14']]);
  });

  it('no figure in any indicator: the values', () => {
    const words = { value: '是/否' } as const;
    const indicators = rows({
      ...{ pipes: 'blank', villages: words, quality: words, timeliness: 'blank', cost: 'blank', social: words },
      ...{ ecological: 'blank', sustainability: 'blank', satisfaction: 'blank' },
    });
    expect(placesOf('no-quantified-indicator', { indicators })).toEqual([
      ['项目1!E8', '项目1!E10', '项目1!E11', '项目1!E15'],
    ]);
  });

  it('a description that repeats the name: the description', () => {
    const indicators = rows({ social: { name: '受益户', description: '受益户' } });
    expect(placesOf('name-equals-description', { indicators })).toEqual([['项目1!C15', '项目1!D15']]);
  });

  it('an indicator that many projects share: its name in each of them', () => {
    const indicators = blankRowsBut('pipes', 'satisfaction');
    const other: FormExample = { indicators: rows({ satisfaction: { value: '≥85%' }, pipes: { value: '≥6公里' } }) };
    expect(placesOf('boilerplate-indicator', { indicators }, other, { indicators }, { indicators })).toEqual([
      ['项目1!C9', '项目3!C9', '项目4!C9'],
      ['项目1!C19', '项目3!C19', '项目4!C19'],
    ]);
  });

  it('an amount that differs from the text’s: the use of funds', () => {
    expect(placesOf('amount-text-cell-mismatch', { amount: 80 })).toEqual([['项目1!F4', '项目1!B4']]);
  });

  it('a basis of most indicators: each cell that names it', () => {
    const basis = { basis: '监测数据' } as const;
    const indicators = rows({ pipes: basis, quality: basis, cost: basis, social: basis, satisfaction: basis });
    expect(placesOf('repeated-basis', { indicators })).toEqual([
      ['项目1!F9', '项目1!F11', '项目1!F13', '项目1!F15', '项目1!F19'],
    ]);
  });

  it('an indicator that stands twice: its first row', () => {
    const same = { name: '管网长度', description: '新建', value: '≥5公里' } as const;
    expect(placesOf('duplicate-indicator-in-project', { indicators: rows({ pipes: same, quality: same }) })).toEqual([
      ['项目1!C11', '项目1!C9'],
    ]);
  });

  it('projects of one code: each project’s code', () => {
    expect(placesOf('duplicate-project', { name: '甲' }, { name: '乙', code: '' }, { name: '丙' })).toEqual([
      ['项目1!B3', '项目3!B3'],
    ]);
  });

  it('a copied objective: each project’s objective', () => {
    expect(placesOf('copied-goal', { name: '甲' }, { name: '乙', goal: '治理12个村。' }, { name: '丙' })).toEqual([
      ['项目1!B7', '项目3!B7'],
    ]);
  });

  it('a quantity that the objective lacks: the objective', () => {
    const indicators = rows({ villages: { value: '≥15个' } });
    expect(placesOf('indicator-quantity-not-in-goal', { indicators })).toEqual([['项目1!E10', '项目1!B7']]);
  });

  it('an indicator under another class than its content: the class’s label', () => {
    const indicators = rows({ timeliness: { name: '发放人员的数量', description: '', value: 25 } });
    expect(placesOf('level2-content-mismatch', { indicators })).toEqual([['项目1!C12', '项目1!B12']]);
  });

  it('cost among the outputs: the label of the outputs', () => {
    expect(placesOf('cost-under-output-legacy', {})).toEqual([['项目1!B13', '项目1!A9']]);
  });

  it('a cost above the budget: where the budget is stated', () => {
    const indicators = rows({ cost: { value: '≤80万元' } });
    expect(placesOf('cost-value-exceeds-budget', { indicators })).toEqual([['项目1!E13', '项目1!B4']]);
  });

  it('a unit that does not fit: the name', () => {
    const indicators = rows({ villages: { value: '100%' } });
    expect(placesOf('rate-unit-mismatch', { indicators })).toEqual([['项目1!E10', '项目1!C10']]);
  });

  it('no definite time: the value', () => {
    const indicators = rows({ timeliness: { name: '按期完成', description: '', value: '是' } });
    expect(placesOf('timeliness-deadline-unspecific', { indicators })).toEqual([['项目1!C12', '项目1!E12']]);
  });

  it('a time that payments do not keep: the quarter in which all is paid', () => {
    const plan = [0.25, 0.5, 1, 1] as const;
    expect(placesOf('timeliness-plan-conflict', { plan })).toEqual([['项目1!E12', '项目1!E6']]);
  });

  it('a figure without a sign: the project that it is of', () => {
    const form: FormExample = { indicators: rows({ cost: { value: '75万元' } }) };
    const found = findingsOn([{}, form], [ruleOf('numeric-value-missing-operator')]);
    expect(found.map(({ project, at }) => [project, cellLabel(at)])).toEqual([[1, '项目2!E13']]);
  });
});
