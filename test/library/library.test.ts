import { fillIndicator, type FilledIndicator } from '../../src/core/library/fill-indicator';
import { projectKinds } from '../../src/core/library/kinds';
import { commonIndicators } from '../../src/core/library/indicators/common';
import { indicatorsOf, libraryEntries } from '../../src/core/library/library';
import type { LibraryClass, LibraryIndicator } from '../../src/core/library/library-indicator';
import type { FormLayout } from '../../src/core/library/printed-classes';
import { halfWidth } from '../../src/core/mapping/normalise';
import { readTarget } from '../../src/core/mapping/read-target';
import { fenFromWan } from '../../src/core/model/money';
import type { ExampleIndicator } from '../../src/core/rules/example';
import { rows } from '../../src/core/rules/well-made-form';
import { findingsOn } from '../support/rule-examples';

const budget = fenFromWan(75);

function filled(indicator: LibraryIndicator, layout: FormLayout): FilledIndicator {
  return fillIndicator(indicator, { budget, fiscalYear: 2023, layout });
}

/** As somebody fills in the blanks: 12 of anything, and the 20th of December. */
function completed({ level1, level2, name, description, value, basis }: FilledIndicator): ExampleIndicator {
  const written = value.replace('__月__日', '12月20日').replace('____', '12');
  return [level1, level2, name, description, written, basis];
}

function formRows(layout: FormLayout): readonly ExampleIndicator[] {
  return layout === 'legacy' ? rows() : rows({ cost: { level1: '成本指标', level2: '经济成本指标' } });
}

const printedOrder = ['产出指标', '成本指标', '效益指标', '满意度指标'];

/** The rows of one class together, as a form prints them. */
function inBlocks(table: readonly ExampleIndicator[]): readonly ExampleIndicator[] {
  const level2s = table.map(([, level2]) => level2);
  const place = ([level1, level2]: ExampleIndicator) =>
    printedOrder.indexOf(level1) * table.length + level2s.indexOf(level2);
  return [...table].sort((one, other) => place(one) - place(other));
}

/** The well-made form with the row among those of its class, in the place of one with the same name. */
function withRow(row: ExampleIndicator, layout: FormLayout): readonly ExampleIndicator[] {
  return inBlocks([...formRows(layout).filter(([, , name]) => name !== row[2]), row]);
}

/** What must be mended on the form, as `rule: severity`. */
function faults(indicators: readonly ExampleIndicator[], goal: string, name: string): readonly string[] {
  return findingsOn([{ indicators, goal, name }])
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, severity }) => `${rule}: ${severity}`);
}

const goal = '2023年12月20日前完成12个行政村生活污水治理，出水水质达标率不低于95%。';
const layouts = ['legacy', '2021'] as const;
const cases = libraryEntries.flatMap(({ indicator, kind }) =>
  layouts.map((layout) => [kind?.id ?? 'common', indicator.name, layout, indicator] as const),
);

describe('an indicator of the library', () => {
  it.each(cases)(
    '%s: %s, its blanks filled in, has no fault on a form of the layout %s',
    (_kind, _name, layout, indicator) => {
      const row = completed(filled(indicator, layout));
      expect(faults(withRow(row, layout), goal, '农村生活污水治理项目')).toEqual([]);
    },
  );
});

/** One class of each line has to be offered for every kind. */
const wantedClasses: readonly (readonly [string, ...LibraryClass[]])[] = [
  ['quantity', '数量指标'],
  ['quality', '质量指标'],
  ['timeliness', '时效指标'],
  ['cost', '经济成本指标'],
  ['a benefit', '经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标'],
  ['satisfaction', '服务对象满意度指标'],
];

const kindCases = projectKinds.flatMap((kind) =>
  layouts.map((layout) => [kind.title.zh, layout, indicatorsOf(kind.id)] as const),
);

describe('the indicators of a kind', () => {
  it.each(kindCases)('%s: together they fill a form of the layout %s without a fault', (title, layout, own) => {
    const table = own.map((indicator) => completed(filled(indicator, layout)));
    expect(faults(table, '2023年12月20日前完成全部任务。', title)).toEqual([]);
  });

  it.each(kindCases)('%s: so they do on the layout %s with those that fit every project', (title, layout, own) => {
    const together = [...own, ...commonIndicators].map((indicator) => completed(filled(indicator, layout)));
    expect(faults(inBlocks(together), '2023年12月20日前完成全部任务。', title)).toEqual([]);
  });

  it.each(projectKinds)('$id: offers every class that reviewers ask for, and one that the budget limits', ({ id }) => {
    const classes = indicatorsOf(id).map((indicator) => indicator.class);
    const missing = wantedClasses.filter(([, ...names]) => !names.some((name) => classes.includes(name)));
    expect(missing).toEqual([]);
    expect(indicatorsOf(id).filter(({ value }) => value.kind === 'budget')).toHaveLength(1);
  });

  it.each(projectKinds)('$id: names nothing twice, and nothing that fits every project', ({ id }) => {
    const names = [...indicatorsOf(id), ...commonIndicators].map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });
});

/** As forms are read, which turn signs into one width. */
function readAgain(value: string): unknown {
  const target = readTarget(value);
  return target.kind === 'number' ? [target.comparison, target.number, target.unit] : target.kind;
}

describe('the library', () => {
  it('has values that are read as what they say once they stand on a form', () => {
    for (const { indicator } of libraryEntries) {
      const { value } = indicator;
      const [, , , , written = ''] = completed(filled(indicator, '2021'));
      const figure = value.kind === 'figure' && (value.figure === 'blank' ? 12 : value.figure);
      const expected = {
        figure: value.kind === 'figure' && [value.sign, figure, halfWidth(value.unit)],
        budget: ['≤', 75, '万元'],
        date: 'date',
        text: 'text',
      };
      expect([indicator.name, readAgain(String(written))]).toEqual([indicator.name, expected[value.kind]]);
    }
  });

  it('fills in every text, without blanks around it', () => {
    const texts = libraryEntries.flatMap(({ indicator: { name, description, basis, source } }) => [
      ...[name, description, basis, source],
    ]);
    expect(texts.filter((text) => text === '' || text !== text.trim())).toEqual([]);
  });

  it('has ten kinds of project, each with an id of its own', () => {
    expect(new Set(projectKinds.map(({ id }) => id)).size).toBe(10);
  });
});
