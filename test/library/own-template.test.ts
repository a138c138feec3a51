import fc from 'fast-check';
import { libraryEntries } from '../../src/core/library/library';
import { libraryClasses, type LibraryIndicator, type LibraryValue } from '../../src/core/library/library-indicator';
import {
  formatTemplate,
  longestText,
  parseTemplate,
  type Template,
  type TemplateFault,
} from '../../src/core/library/own-template';
import { comparisons } from '../../src/core/model/indicator';
import { anyCharacter } from '../support/any-character';

const indicator = {
  class: '质量指标',
  name: '验收合格率',
  description: '验收合格的设备占购置设备的比例',
  value: { kind: 'figure', sign: '=', figure: 100, unit: '%' },
  basis: '政府采购合同',
  source: '验收单',
} as const satisfies LibraryIndicator;

function written(indicators: unknown): string {
  return JSON.stringify({ version: 1, name: '设备购置', indicators });
}

function faultsOf(text: string): readonly TemplateFault[] {
  const parsed = parseTemplate(text);
  return parsed.ok ? [] : parsed.error;
}

/** The faults of a template whose one indicator differs from a good one. */
function faultsWith(changes: Readonly<Record<string, unknown>>): readonly TemplateFault[] {
  return faultsOf(written([{ ...indicator, ...changes }]));
}

describe('a template’s file', () => {
  it('is written for people to read, with its version', () => {
    expect(formatTemplate({ name: '设备购置', indicators: [indicator] })).toBe(`{
  "version": 1,
  "name": "设备购置",
  "indicators": [
    {
      "class": "质量指标",
      "name": "验收合格率",
      "description": "验收合格的设备占购置设备的比例",
      "value": {
        "kind": "figure",
        "sign": "=",
        "figure": 100,
        "unit": "%"
      },
      "basis": "政府采购合同",
      "source": "验收单"
    }
  ]
}
`);
  });

  it('is read back as it was written', () => {
    const words = fc.string({ unit: anyCharacter, maxLength: 20 });
    const name = words.filter((text) => text.trim() !== '');
    const figure = fc.oneof(fc.constant('blank' as const), fc.double({ noNaN: true, noDefaultInfinity: true, min: 0 }));
    const value: fc.Arbitrary<LibraryValue> = fc.oneof(
      fc.record({
        kind: fc.constant('figure' as const),
        sign: fc.constantFrom(undefined, ...comparisons),
        figure,
        unit: words,
      }),
      fc.constantFrom<LibraryValue>({ kind: 'budget' }, { kind: 'date' }),
      fc.record({ kind: fc.constant('text' as const), text: words }),
    );
    const own = fc.record({
      class: fc.constantFrom(...libraryClasses),
      name,
      description: words,
      value,
      basis: words,
      source: words,
    });
    fc.assert(
      fc.property(fc.record({ name, indicators: fc.array(own, { maxLength: 5 }) }), (template: Template) => {
        expect(parseTemplate(formatTemplate(template))).toEqual({ ok: true, value: template });
      }),
    );
  });

  it('can hold the whole library', () => {
    const template = { name: '全部指标', indicators: libraryEntries.map((entry) => entry.indicator) };
    expect(parseTemplate(formatTemplate(template))).toEqual({ ok: true, value: template });
  });

  it('may leave out description, basis, source, sign and unit', () => {
    const few = { class: '数量指标', name: '完成数量', value: { kind: 'figure', figure: 'blank' } };
    expect(parseTemplate(written([few]))).toEqual({
      ok: true,
      value: {
        name: '设备购置',
        indicators: [
          {
            class: '数量指标',
            name: '完成数量',
            description: '',
            value: { kind: 'figure', sign: undefined, figure: 'blank', unit: '' },
            basis: '',
            source: '',
          },
        ],
      },
    });
  });

  it('may begin with a byte order mark, and have members that are not known', () => {
    const text = `\uFEFF${JSON.stringify({ version: 1, author: '某人', name: '设备购置', indicators: [] })}`;
    expect(parseTemplate(text)).toEqual({ ok: true, value: { name: '设备购置', indicators: [] } });
  });
});

describe('a text that is no template', () => {
  it('is told by its line where it is no JSON', () => {
    expect(faultsOf('{"version":1,\n"name":"设备购置",\n"indicators":[}')).toEqual([{ code: 'not-json', line: 3 }]);
    expect(faultsOf('')).toEqual([{ code: 'not-json', line: 1 }]);
  });

  it.each(['[]', '"设备购置"', 'null', '1'])('is no object: %s', (text) => {
    expect(faultsOf(text)).toEqual([{ code: 'wrong-type', path: '', expected: 'object' }]);
  });

  it('has a version that is not read, and nothing else of it is looked at', () => {
    expect(faultsOf('{"version":2}')).toEqual([{ code: 'newer-version', path: 'version', found: 2 }]);
    expect(faultsOf('{"version":0}')).toEqual([{ code: 'unknown-version', path: 'version', found: 0 }]);
    expect(faultsOf('{"version":"1"}')).toEqual([{ code: 'wrong-type', path: 'version', expected: 'number' }]);
    expect(faultsOf('{}')).toEqual([{ code: 'missing', path: 'version' }]);
  });

  it('has no name and no indicators', () => {
    expect(faultsOf('{"version":1}')).toEqual([
      { code: 'missing', path: 'name' },
      { code: 'missing', path: 'indicators' },
    ]);
    expect(faultsOf('{"version":1,"name":" ","indicators":{}}')).toEqual([
      { code: 'missing', path: 'name' },
      { code: 'wrong-type', path: 'indicators', expected: 'list' },
    ]);
  });

  it('has more indicators than any form', () => {
    expect(faultsOf(written(Array.from({ length: 200 }, () => indicator)))).toEqual([]);
    expect(faultsOf(written(Array.from({ length: 201 }, () => indicator)))).toEqual([
      { code: 'too-many-indicators', path: 'indicators', found: 201 },
    ]);
  });

  it('has something that is no indicator', () => {
    expect(faultsOf(written([indicator, '验收合格率']))).toEqual([
      { code: 'wrong-type', path: 'indicators[1]', expected: 'object' },
    ]);
  });

  it.each<[why: string, changes: Readonly<Record<string, unknown>>, fault: TemplateFault]>([
    ['no name', { name: '' }, { code: 'missing', path: 'indicators[0].name' }],
    ['a name that is no text', { name: 7 }, { code: 'wrong-type', path: 'indicators[0].name', expected: 'text' }],
    ['no class', { class: undefined }, { code: 'missing', path: 'indicators[0].class' }],
    ['an unknown class', { class: '质量' }, { code: 'unknown-class', path: 'indicators[0].class', found: '质量' }],
    ['an empty class', { class: '' }, { code: 'unknown-class', path: 'indicators[0].class', found: '' }],
    ['a class that is no text', { class: null }, { code: 'wrong-type', path: 'indicators[0].class', expected: 'text' }],
    [
      'the class that only older forms print',
      { class: '成本指标' },
      { code: 'unknown-class', path: 'indicators[0].class', found: '成本指标' },
    ],
    ['a basis that is no text', { basis: [] }, { code: 'wrong-type', path: 'indicators[0].basis', expected: 'text' }],
    ['no value', { value: undefined }, { code: 'missing', path: 'indicators[0].value' }],
    [
      'a value that is a text',
      { value: '≥95%' },
      { code: 'wrong-type', path: 'indicators[0].value', expected: 'object' },
    ],
    ['a value of no kind', { value: {} }, { code: 'missing', path: 'indicators[0].value.kind' }],
    [
      'a value of an unknown kind',
      { value: { kind: '' } },
      { code: 'unknown-value', path: 'indicators[0].value.kind', found: '' },
    ],
    [
      'an unknown sign',
      { value: { kind: 'figure', sign: '>=', figure: 1 } },
      { code: 'unknown-sign', path: 'indicators[0].value.sign', found: '>=' },
    ],
    ['no figure', { value: { kind: 'figure' } }, { code: 'missing', path: 'indicators[0].value.figure' }],
    [
      'a figure that is a text',
      { value: { kind: 'figure', figure: '95' } },
      { code: 'wrong-type', path: 'indicators[0].value.figure', expected: 'number' },
    ],
    [
      'a text that no cell holds',
      { source: '长'.repeat(longestText + 1) },
      { code: 'too-long', path: 'indicators[0].source', found: 32_768 },
    ],
  ])('has an indicator with %s', (_why, changes, fault) => {
    expect(faultsWith(changes)).toEqual([fault]);
  });

  it('has a figure beyond all numbers', () => {
    const text = written([indicator]).replace('"figure":100', '"figure":1e999');
    expect(faultsOf(text)).toEqual([{ code: 'wrong-type', path: 'indicators[0].value.figure', expected: 'number' }]);
  });

  it('is told all its faults at once, in the file’s order', () => {
    const text = written([
      { ...indicator, name: '' },
      { ...indicator, class: '甲', basis: 1 },
    ]);
    expect(faultsOf(text)).toEqual([
      { code: 'missing', path: 'indicators[0].name' },
      { code: 'unknown-class', path: 'indicators[1].class', found: '甲' },
      { code: 'wrong-type', path: 'indicators[1].basis', expected: 'text' },
    ]);
  });

  it('is told to have a fault, whatever JSON it is, and never breaks the reader', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(parseTemplate(text).ok).toBe(false);
        expect(() => parseTemplate(written(JSON.parse(text)))).not.toThrow();
      }),
    );
  });
});
