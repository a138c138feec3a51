/**
 * Writes the rules' pages to docs/rules/ from the rules themselves.
 * `--check` writes nothing, names the pages that are out of date or left over, and exits 1 where there are any.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { rules } from '../src/core/rules/index';
import { rulePages, type Pages } from './rule-pages';

const folder = resolve(__dirname, '../docs/rules');

async function formatted(pages: Pages): Promise<Pages> {
  const config = await resolveConfig(join(folder, 'README.md'));
  const texts = [...pages].map(
    async ([name, text]) => [name, await format(text, { ...config, parser: 'markdown' })] as const,
  );
  return new Map(await Promise.all(texts));
}

async function pagesOnDisk(): Promise<Pages> {
  await mkdir(folder, { recursive: true });
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md'));
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  );
}

async function main(checkOnly: boolean): Promise<number> {
  const [wanted, found] = await Promise.all([formatted(rulePages(rules)), pagesOnDisk()]);
  const outOfDate = [...wanted.keys()].filter((name) => wanted.get(name) !== found.get(name));
  const leftOver = [...found.keys()].filter((name) => !wanted.has(name));
  if (checkOnly) {
    for (const name of outOfDate) console.error(`docs/rules/${name} is out of date`);
    for (const name of leftOver) console.error(`docs/rules/${name} belongs to no rule`);
    if (outOfDate.length + leftOver.length > 0) console.error('Run: npm run docs');
    return outOfDate.length + leftOver.length > 0 ? 1 : 0;
  }
  await Promise.all(outOfDate.map((name) => writeFile(join(folder, name), wanted.get(name) ?? '')));
  await Promise.all(leftOver.map((name) => rm(join(folder, name))));
  console.log(`docs/rules: ${wanted.size} pages, ${outOfDate.length} written, ${leftOver.length} removed`);
  return 0;
}

void main(process.argv.includes('--check')).then((status) => {
  process.exitCode = status;
});
