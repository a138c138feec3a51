/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { Linter } from 'eslint';

const folder = join(__dirname, '../../src/taskpane');
const script = readFileSync(join(folder, 'unsupported.js'), 'utf8');
const page = readFileSync(join(folder, 'taskpane.html'), 'utf8');

/** Runs the script on the page, in a browser whose `Object` is `objects`; gives what is shown of the page. */
function shownIn(objects: object): { readonly root: string; readonly unsupported: string } {
  document.documentElement.innerHTML = page.replace(/<script[^>]*><\/script>/g, '');
  runInNewContext(script, { document, window: {}, Object: objects });
  const displayOf = (id: string) => document.getElementById(id)?.style.display ?? 'not there';
  return { root: displayOf('root'), unsupported: displayOf('unsupported') };
}

test('an old browser is shown what is needed in place of the pane', () => {
  expect(shownIn({})).toEqual({ root: 'none', unsupported: 'block' });
  expect(document.getElementById('unsupported')?.textContent).toContain('Excel 2021');
});

test('a browser of today shows the pane', () => {
  expect(shownIn(Object)).toEqual({ root: '', unsupported: '' });
});

test('the script is one that Internet Explorer can parse', () => {
  const parse = (code: string) =>
    new Linter().verify(code, { languageOptions: { ecmaVersion: 5, sourceType: 'script' } });
  expect(parse(script)).toEqual([]);
  expect(parse('const a = () => 1;')).not.toEqual([]);
});
