/** `npm run new rule <id>`: makes the rule's file and its line in rules/index.ts. */
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { newRule } from './new-rule';

const folder = resolve(__dirname, '../src/core/rules');

async function main(kind: string | undefined, id: string | undefined): Promise<number> {
  if (kind !== 'rule' || id === undefined) {
    console.error('Usage: npm run new rule <id>');
    return 2;
  }
  const index = resolve(folder, 'index.ts');
  const made = newRule(id, await readFile(index, 'utf8'));
  if ('refused' in made) {
    console.error(made.refused);
    return 2;
  }
  await writeFile(resolve(folder, `${id}.ts`), made.file, { flag: 'wx' });
  await writeFile(index, made.index);
  console.log(`src/core/rules/${id}.ts: write bad, then good one step away, see its tests fail, then check and words.`);
  console.log('Then: npm run docs');
  return 0;
}

void main(process.argv[2], process.argv[3]).then((status) => {
  process.exitCode = status;
});
