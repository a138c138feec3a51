import { explainProfileFault } from '../../../src/app/words/profile-fault';
import { readProfile } from '../../../src/core/profiles/read-profile';
import { usualProfile } from '../../../src/core/profiles/built-in';
import { rulesOf } from '../../../src/core/profiles/profile';

function faultsOf(text: string): readonly string[] {
  const read = readProfile(text);
  return read.ok ? [] : read.error.map((fault) => `${'line' in fault ? fault.line : ''} ${fault.code}`.trim());
}

const good = `{
  "version": 1,
  "name": "某市2026年",
  "basedOn": "guide-2021",
  "rules": {
    "vague-wording": "off",
    "sentence-terminator-missing": "on",
    "plan-not-ending-100": { "settings": { "carryOver": true } },
    "goal-not-measurable": { "severity": "warning" }
  }
}`;

describe('a bureau’s own profile', () => {
  it('lays its choices over the profile that it is based on', () => {
    const read = readProfile(good);
    const rules = read.ok ? rulesOf(read.value) : [];
    const ids = rules.map(({ id }) => id);
    expect(ids).toContain('cost-under-output-legacy');
    expect(ids).toContain('sentence-terminator-missing');
    expect(ids).not.toContain('vague-wording');
    expect(rules.find(({ id }) => id === 'goal-not-measurable')?.severity).toBe('warning');
  });

  it('may begin with a byte order mark, as Windows writes it', () => {
    expect(readProfile(`\uFEFF${good}`).ok).toBe(true);
  });

  it.each([
    ['no JSON', '{\n  "version": 1,\n  "name" "x"\n}', ['3 not-json']],
    ['nothing', '', ['1 not-json']],
    ['a comment', '{\n// note\n"version": 1, "name": "x", "rules": {} }', ['2 not-json']],
    ['a list', '[]', ['1 wrong-value']],
    ['a newer version', '{\n"version": 2,\n"name": 5 }', ['2 newer-version']],
    ['no name', '{\n"version": 1,\n"rules": {}\n}', ['1 wrong-value']],
    ['a name of blanks', '{"version": 1,\n"name": "  ",\n"rules": {}\n}', ['2 wrong-value']],
    ['an unknown field', '{"version": 1, "name": "x",\n"rulez": {},\n"rules": {} }', ['2 unknown-field']],
    ['an unknown base', '{"version": 1, "name": "x",\n"basedOn": "beijing",\n"rules": {} }', ['2 unknown-base']],
    [
      'faults of several rules, all at once',
      `{"version": 1, "name": "x", "rules": {
        "no-such-rule": "off",
        "vague-wording": "sometimes",
        "goal-missing": { "severity": "fatal" },
        "plan-not-ending-100": { "settings": {
          "carryOver": "yes",
          "carry": true } },
        "project-code-format": { "settings": { "pattern": "^(a+)+$" } },
        "boilerplate-indicator": { "settings": { "fewestProjects": 2.5, "smallestShare": 7 } }
      } }`,
      [
        '2 unknown-rule',
        '3 wrong-value',
        '4 wrong-value',
        '6 wrong-setting',
        '7 unknown-setting',
        '8 wrong-setting',
        '9 wrong-setting',
        '9 wrong-setting',
      ],
    ],
    ['brackets without end', '['.repeat(100_000), ['1 not-json']],
    ['a huge text', JSON.stringify({ version: 1, name: 'x'.repeat(300_000), rules: {} }), ['too-large']],
  ])('is told what is wrong with it, and where: %s', (_why, text, faults) => {
    expect(faultsOf(text)).toEqual(faults);
  });

  it('is told so in words of both languages that name the line', () => {
    const read = readProfile('{"version": 1, "name": "x",\n"rules": { "no-such-rule": "off" } }');
    const [fault] = read.ok ? [] : read.error;
    expect(fault && explainProfileFault(fault, 'zh')).toBe(
      '第 2 行：没有编号为“no-such-rule”的规则。规则编号见 docs/rules。',
    );
    expect(fault && explainProfileFault(fault, 'en')).toContain('Line 2');
  });

  it('is not misled by keys that mean something to JavaScript', () => {
    const read = readProfile('{"version": 1, "name": "x", "rules": { "__proto__": "off", "constructor": "off" } }');
    expect(read.ok && rulesOf(read.value)).toEqual(rulesOf(usualProfile));
  });
});
