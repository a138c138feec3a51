import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newRule } from '../../scripts/new-rule';

const index = readFileSync(join(__dirname, '../../src/core/rules/index.ts'), 'utf8');

describe('a new rule', () => {
  it.each(['margin-left', 'aaa-first', 'zzz-last'])(
    '%s gets a file under its id, an import and a place in the list',
    (id) => {
      const made = newRule(id, index);
      if ('refused' in made) throw new Error(made.refused);
      const name = { 'margin-left': 'marginLeft', 'aaa-first': 'aaaFirst', 'zzz-last': 'zzzLast' }[id] ?? '';
      expect(made.file).toContain(`export const ${name} = defineRule({\n  id: '${id}',`);
      const added = made.index.split('\n').filter((line) => !index.split('\n').includes(line));
      expect(added).toEqual([`import { ${name} } from './${id}';`, `  ${name},`]);
      expect(made.index).toMatch(new RegExp(`rules: readonly Rule\\[\\] = \\[[^\\]]*\\n  ${name},\\n\\];`, 'u'));
    },
  );

  it('keeps the imports in order', () => {
    const made = newRule('margin-unclear', index);
    if ('refused' in made) throw new Error(made.refused);
    const files = [...made.index.matchAll(/from '\.\/(.+)';/gu)].map(([, file]) => file);
    expect(files).toEqual([...files].sort());
  });

  it('has no examples and no words yet, so that its tests fail', () => {
    const made = newRule('margin-left', index);
    if ('refused' in made) throw new Error(made.refused);
    expect(made.file).toContain('good: [],\n  bad: [],');
    expect(made.file).toContain("about: { zh: '', en: '' }");
  });

  it.each(['goal-missing', 'Goal-Missing', 'goal', '../escape', 'goal_missing', ''])('is refused as %j', (id) => {
    expect(newRule(id, index)).toEqual({ refused: expect.stringContaining(id) as string });
  });
});
