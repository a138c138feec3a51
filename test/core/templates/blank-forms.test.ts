import fc from 'fast-check';
import { isSheetName } from '../../../src/adapters/xlsx/naming';
import { rangeA1 } from '../../../src/core/grid/a1';
import { classChoices } from '../../../src/core/templates/blank-forms/class-choices';
import { planBlankForms } from '../../../src/core/templates/blank-forms/plan-blank-forms';
import { anyCharacter } from '../../support/any-character';

const emptyWorkbook = { sheets: [{ name: 'Sheet1', visibility: 'visible', rows: [] }], names: [] } as const;

test('sheets have names that Excel allows, and no two the same but for case and width', () => {
  const name = fc.oneof(
    fc.string({ unit: anyCharacter, minLength: 1, maxLength: 40 }),
    fc.constantFrom(
      'sheet1',
      "'",
      '*',
      'History',
      'ＡＢＣ',
      'abc',
      'ABC',
      '🏞️'.repeat(20),
      '长'.repeat(31),
      '长'.repeat(32),
    ),
  );
  fc.assert(
    fc.property(fc.array(name, { maxLength: 12 }), (names) => {
      const projects = names.map((one) => ({ code: '', name: one }));
      const { sheets } = planBlankForms(emptyWorkbook, { layout: 'sample', arrangement: 'sheet-each', projects });
      expect(sheets.filter((sheet) => !isSheetName(sheet))).toEqual([]);
      const keys = ['Sheet1', ...sheets].map((sheet) => sheet.normalize('NFKC').toLowerCase());
      expect(new Set(keys).size).toBe(names.length + 1);
    }),
  );
});

test('the class cells of a form are told with the classes of their block', () => {
  const choices = classChoices('sample', { sheet: '表', row: 21, column: 0 });
  expect(choices.map(({ range, values }) => [rangeA1(range), values])).toEqual([
    ['A30:A35', ['产出指标', '效益指标', '满意度指标']],
    ['B30:B35', ['数量指标', '质量指标', '时效指标', '成本指标']],
    ['A36:A40', ['产出指标', '效益指标', '满意度指标']],
    ['B36:B40', ['经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标', '……']],
    ['A41', ['产出指标', '效益指标', '满意度指标']],
    ['B41', ['服务对象满意度指标']],
  ]);
});

test('a long name makes its row as tall as it wants, and no taller than a row can be', () => {
  const heightOfNameRow = (name: string): unknown => {
    const wanted = { layout: 'sample', arrangement: 'stacked', projects: [{ code: '', name }] } as const;
    const { plan } = planBlankForms(emptyWorkbook, wanted);
    return plan.steps.flatMap((step) => (step.step === 'row-heights' ? [step.heights[2]] : []))[0];
  };
  expect(heightOfNameRow('短名')).toBe(32);
  expect(heightOfNameRow('名'.repeat(100))).toBeGreaterThan(80);
  expect(heightOfNameRow('名'.repeat(5000))).toBe(409);
});

test('nothing is planned for a list without projects', () => {
  const wanted = { layout: 'sample', arrangement: 'stacked', projects: [] } as const;
  expect(planBlankForms(emptyWorkbook, wanted)).toEqual({ plan: { steps: [] }, sheets: [] });
});

test('forms below one another each begin a page', () => {
  const projects = ['道路养护', '桥梁检测', '雨污管网改造'].map((name) => ({ code: '', name }));
  const { plan } = planBlankForms(emptyWorkbook, { layout: 'sample', arrangement: 'stacked', projects });
  const firstRows = plan.steps.flatMap((step) => (step.step === 'row-heights' ? [step.row] : []));
  const breaks = plan.steps.flatMap((step) => (step.step === 'print-setup' ? step.breaksBefore : []));
  expect(firstRows).toHaveLength(3);
  expect(breaks).toEqual(firstRows.slice(1));
});
