import fc from 'fast-check';
import {
  changedTemplates,
  freeName,
  isNameTaken,
  readKeptTemplates,
  writtenTemplates,
} from '../../src/core/library/kept-templates';
import type { Template } from '../../src/core/library/own-template';

const indicator = {
  class: '数量指标',
  name: '购置数量',
  description: '',
  value: { kind: 'figure', sign: '≥', figure: 3, unit: '台' },
  basis: '',
  source: '',
} as const;

function named(name: string): Template {
  return { name, indicators: [indicator] };
}

const someNames = fc.array(fc.constantFrom('设备', '设备（2）', ' 设备', '培训', '设备（3）', '=1+1'), {
  maxLength: 12,
});

test('whatever was kept is read back, and what is no template stays as it is', () => {
  const nothingOfOurs = fc.oneof(fc.jsonValue(), fc.constant({ version: 9, name: '以后的' }));
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom('甲', '乙', '丙')), fc.array(nothingOfOurs), (names, unread) => {
      const kept = { templates: names.map(named), unread };
      expect(readKeptTemplates(JSON.parse(JSON.stringify(writtenTemplates(kept))))).toEqual(
        JSON.parse(JSON.stringify(kept)),
      );
    }),
  );
});

test('what is no list is one thing that can’t be read', () => {
  expect(readKeptTemplates('x')).toEqual({ templates: [], unread: ['x'] });
  expect(readKeptTemplates(null)).toEqual({ templates: [], unread: [null] });
  expect(readKeptTemplates(undefined)).toEqual({ templates: [], unread: [] });
});

test('no two templates that are read bear one name', () => {
  fc.assert(
    fc.property(someNames, (names) => {
      const { templates } = readKeptTemplates(writtenTemplates({ templates: names.map(named), unread: [] }));
      expect(templates).toHaveLength(names.length);
      expect(new Set(templates.map(({ name }) => name.trim())).size).toBe(names.length);
    }),
  );
});

test('a free name is free, and the name itself where that is', () => {
  fc.assert(
    fc.property(someNames, fc.constantFrom('设备', '培训'), (names, name) => {
      const { templates } = readKeptTemplates(writtenTemplates({ templates: names.map(named), unread: [] }));
      const free = freeName(name, templates);
      expect(isNameTaken(free, templates)).toBe(false);
      expect(free === name).toBe(!isNameTaken(name, templates));
    }),
  );
});

const shelf = [named('甲'), named('乙')];

test('a new template stands last, a changed one where it stood, and a deleted one is gone', () => {
  const [first = named('')] = shelf;
  expect(changedTemplates(shelf, { kind: 'added', template: named('丙') })).toEqual({
    ok: true,
    value: [...shelf, named('丙')],
  });
  expect(changedTemplates(shelf, { kind: 'changed', was: first, template: named('丙') })).toEqual({
    ok: true,
    value: [named('丙'), named('乙')],
  });
  expect(changedTemplates(shelf, { kind: 'deleted', was: first })).toEqual({ ok: true, value: [named('乙')] });
});

test('a name that another bears is refused, its own is not', () => {
  const [first = named('')] = shelf;
  const taken = { ok: false, error: { code: 'template-name-taken', name: ' 乙' } };
  expect(changedTemplates(shelf, { kind: 'added', template: named(' 乙') })).toEqual(taken);
  expect(changedTemplates(shelf, { kind: 'changed', was: first, template: named(' 乙') })).toEqual(taken);
  expect(changedTemplates(shelf, { kind: 'changed', was: first, template: named('甲') })).toMatchObject({ ok: true });
});

test('what is no longer as it was on show is neither changed nor deleted', () => {
  const was = { name: '甲', indicators: [] };
  const changed = { ok: false, error: { code: 'template-changed', name: '甲' } };
  expect(changedTemplates(shelf, { kind: 'deleted', was })).toEqual(changed);
  expect(changedTemplates(shelf, { kind: 'changed', was, template: named('丁') })).toEqual(changed);
});
