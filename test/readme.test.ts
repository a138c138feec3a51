import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import manifest from '../package.json';
import { rules } from '../src/core/rules/index';

const root = resolve(__dirname, '..');
const documents = ['README.md', 'CONTRIBUTING.md', 'docs/limits.md'];

function textOf(document: string): string {
  return readFileSync(resolve(root, document), 'utf8');
}

describe('the documents', () => {
  it('begin with the two commands that set everything up', () => {
    const firstScreen = textOf('README.md').split('\n').slice(0, 20).join('\n');
    expect(firstScreen).toContain('npm ci && npm run demo');
    expect(firstScreen).toContain('npm ci && npm test');
  });

  it('say how many rules there are', () => {
    expect(textOf('README.md')).toContain(`by ${rules.length} rules`);
    expect(textOf('CHANGELOG.md')).toContain(`by ${rules.length} rules`);
    expect(textOf('docs/limits.md')).toContain(`- ${rules.length} of the catalogue's`);
  });

  it.each(documents)('%s names only scripts that package.json has', (document) => {
    const named = [...textOf(document).matchAll(/npm run (?:--silent )?([a-z:]+)/gu)].map(([, script]) => script);
    expect(named.filter((script) => script === undefined || !(script in manifest.scripts))).toEqual([]);
  });

  it.each(documents)('%s links only to files that are there', (document) => {
    const links = [...textOf(document).matchAll(/\]\((?!https?:)([^)#]+)\)/gu)].map(([, link = '']) => link);
    const folder = resolve(root, document, '..');
    expect(links.filter((link) => !existsSync(resolve(folder, link)))).toEqual([]);
  });
});
