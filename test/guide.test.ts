import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(__dirname, '..');
const folder = join(root, 'docs/guide');
const pages = readdirSync(folder).filter((name) => name.endsWith('.md'));

function read(path: string): string {
  return readFileSync(path, 'utf8');
}

/** All that the pane, the ribbon and the workbench say in Chinese, as it stands in the sources. */
const said = [
  ...readdirSync(join(root, 'src/taskpane/text')).map((name) => join(root, 'src/taskpane/text', name)),
  join(root, 'src/workbench/page/text.ts'),
  join(root, 'src/core/profiles/built-in.ts'),
  join(root, 'manifest.xml'),
]
  .map(read)
  .join('\n');

/** What is printed bold in a page is the name of something to be pressed or seen. */
function namesIn(page: string): readonly string[] {
  return [...page.matchAll(/\*\*(.+?)\*\*/gu)].map(([, name = '']) => name);
}

test.each(pages)('%s names buttons and views as they are called', (page) => {
  const unknown = namesIn(read(join(folder, page))).filter((name) => !said.includes(name));
  expect(unknown).toEqual([]);
});

test.each(pages)('%s leads only to pages and pictures that are there', (page) => {
  const links = [...read(join(folder, page)).matchAll(/\]\(([^)#]+)/gu)].map(([, link = '']) => link);
  const lost = links.filter((link) => !link.includes('://') && !existsSync(join(dirname(join(folder, page)), link)));
  expect(lost).toEqual([]);
});

test('the guide’s first page leads to every other one', () => {
  const first = read(join(folder, 'README.md'));
  expect(pages.filter((page) => page !== 'README.md' && !first.includes(`(${page})`))).toEqual([]);
});

test('a name that nothing bears would be found', () => {
  expect(namesIn('点 **不存在的按钮**。').filter((name) => !said.includes(name))).toEqual(['不存在的按钮']);
});
