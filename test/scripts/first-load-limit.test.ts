import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import webpack from 'webpack';
import { FirstLoadLimit } from '../../scripts/first-load-limit.cjs';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'first-load-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Text that gzip cannot make much smaller than half: hexadecimal digits without a pattern. */
function dense(characters: number): string {
  let text = '';
  while (text.length < characters) text += createHash('sha256').update(text).digest('hex');
  return text.slice(0, characters);
}

/** What a build comes to whose entry weighs at least `first` / 2 bytes and loads `later` / 2 afterwards. */
function build(first: number, later: number, limit: number): Promise<readonly string[]> {
  writeFileSync(join(folder, 'later.js'), `export const later = '${dense(later)}';`);
  writeFileSync(join(folder, 'entry.js'), `console.log('${dense(first)}'); import('./later.js').then(console.log);`);
  const compiler = webpack({
    context: folder,
    mode: 'production',
    entry: { pane: './entry.js' },
    output: { path: join(folder, 'out') },
    plugins: [new FirstLoadLimit('pane', limit)],
  });
  return new Promise((resolve, reject) => {
    compiler.run((failure, stats) => {
      if (failure || !stats) reject(failure ?? new Error('no build'));
      else resolve((stats.toJson({ errors: true }).errors ?? []).map(({ message }) => message));
      compiler.close(() => undefined);
    });
  });
}

test('a pane within the limit is built, whatever it loads afterwards', async () => {
  expect(await build(8_000, 60_000, 10_000)).toEqual([]);
});

test('a pane above the limit fails the build, which says by how much', async () => {
  expect(await build(60_000, 8_000, 10_000)).toEqual([
    expect.stringMatching(/^pane: \d\d\.\d KB gzip on first load, of at most 9\.8$/),
  ]);
});
