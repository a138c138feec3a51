import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../../src/core/rules/index';
import {
  badExamples,
  expectedRemark,
  findingsIn,
  findingsOn,
  goodExamples,
  remarkOf,
} from '../../support/rule-examples';

const folder = join(__dirname, '../../../src/core/rules');
const filesOfRules = readdirSync(folder).filter(
  (name) => name.endsWith('.ts') && /= defineRule[<(]/u.test(readFileSync(join(folder, name), 'utf8')),
);

describe('the well-made form', () => {
  it('gives no finding of any rule', () => {
    expect(findingsOn([{}])).toEqual([]);
  });
});

describe('the list of rules', () => {
  it('names no id twice', () => {
    const ids = rules.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('holds exactly the rules that have a file, each under its id', () => {
    expect(rules.map(({ id }) => `${id}.ts`).sort()).toEqual(filesOfRules.sort());
  });

  it.each(filesOfRules)('%s defines the rule that its name says', (file) => {
    expect(readFileSync(join(folder, file), 'utf8')).toContain(`id: '${file.replace(/\.ts$/u, '')}'`);
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const good = goodExamples(rule);
  const bad = badExamples(rule);

  it('has an example that it accepts and one that it finds fault with', () => {
    expect(good.length).toBeGreaterThan(0);
    expect(bad.length).toBeGreaterThan(0);
  });

  it('has no example twice, and says of each why it is there', () => {
    const forms = [...good, ...bad].map((example) => JSON.stringify([example.forms, example.settings]));
    const reasons = [...good, ...bad].map(({ why }) => why);
    expect(forms).toEqual([...new Set(forms)]);
    expect(reasons).toEqual([...new Set(reasons)]);
    expect(reasons).not.toContain('');
  });

  it('names what each bad example finds', () => {
    for (const { finds } of bad) expect(finds.length).toBeGreaterThan(0);
  });

  it.each(good.map((example) => [example.why, example] as const))('accepts: %s', (_why, example) => {
    expect(findingsIn(rule, example).map((finding) => remarkOf(rule, finding))).toEqual([]);
  });

  it.each(bad.map((example) => [example.why, example] as const))('finds: %s', (_why, example) => {
    const found = findingsIn(rule, example).map((finding) => remarkOf(rule, finding));
    expect(found.sort()).toEqual(example.finds.map((remark) => expectedRemark(rule, remark)).sort());
  });
});
