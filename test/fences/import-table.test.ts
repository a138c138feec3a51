import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

/** What each file imports, and the fence that must not let it through. */
const crossings: readonly (readonly [file: string, imported: string, fence: string])[] = [
  ['src/core/grid/a.ts', '../model/z', 'core-grid'],
  ['src/core/model/a.ts', '../mapping/z', 'core-model'],
  ['src/core/mapping/a.ts', '../rules/z', 'core-mapping'],
  ['src/core/rules/a.ts', '../mapping/z', 'core-rules'],
  ['src/core/library/a.ts', '../mapping/z', 'core-library'],
  ['src/core/findings/a.ts', '../plans/z', 'core-findings'],
  ['src/core/fixes/a.ts', '../plans/z', 'core-fixes'],
  ['src/core/profiles/a.ts', '../mapping/z', 'core-profiles'],
  ['src/core/stored/a.ts', '../mapping/z', 'core-stored'],
  ['src/core/plans/a.ts', '../mapping/z', 'core-plans'],
  ['src/core/profiles/a.ts', '../plans/z', 'core-profiles'],
  ['src/core/report/a.ts', '../plans/z', 'core-report'],
  ['src/core/seal/a.ts', '../plans/z', 'core-seal'],
  ['src/core/stored/a.ts', '../plans/z', 'core-stored'],
  ['src/core/templates/a.ts', '../mapping/z', 'core-templates'],
  ['src/core/rules/b.ts', '../grid/z', 'rules-see-the-model-not-the-sheet'],
  ['src/core/model/b.ts', 'react', 'core-is-pure'],
  ['src/core/model/c.ts', 'node:fs', 'core-is-pure'],
  ['src/ports/a.ts', '../app/z', 'ports-know-core'],
  ['src/app/a.ts', '../adapters/office/z', 'app-orders-core-and-ports'],
  ['src/adapters/xlsx/a.ts', '../office/z', 'adapters-know-no-other-adapter'],
  ['src/adapters/xlsx/b.ts', '../../core/mapping/z', 'adapters-judge-nothing'],
  ['src/app/b.ts', '../cli/z', 'nobody-imports-a-shell'],
  ['src/cli/a.ts', '../taskpane/z', 'shells-know-no-other-shell'],
  ['src/cli/b.ts', '@e965/xlsx', 'xlsx-libraries-in-one-place'],
  ['src/taskpane/a.ts', '@univerjs/core', 'univer-in-one-place'],
  ['src/taskpane/b.ts', 'node:path', 'node-in-the-command-line'],
  ['src/app/c.ts', './d', 'no-circles'],
  ['src/app/e.ts', './nowhere', 'nothing-unresolved'],
];

/** Imports that the table allows. */
const passages: readonly (readonly [file: string, imported: string])[] = [
  ['src/core/grid/ok.ts', '../z'],
  ['src/core/mapping/ok.ts', '../model/z'],
  ['src/core/rules/ok.ts', '../grid/cell-address'],
  ['src/core/library/ok.ts', '../rules/z'],
  ['src/core/plans/ok.ts', '../findings/z'],
  ['src/core/mapping/ok2.ts', 'fastest-levenshtein'],
  ['src/app/ok.ts', '../ports/z'],
  ['src/adapters/xlsx/ok.ts', '@e965/xlsx'],
  ['src/cli/ok.ts', '../adapters/xlsx/z'],
  ['src/cli/ok2.ts', 'node:fs'],
  ['src/commands/ok.ts', '../taskpane/text/z'],
];

const imported = [
  ...[
    'core/z',
    'core/grid/z',
    'core/grid/cell-address',
    'core/model/z',
    'core/mapping/z',
    'core/rules/z',
    'core/findings/z',
  ],
  ...[
    'core/plans/z',
    'app/z',
    'ports/z',
    'adapters/office/z',
    'adapters/xlsx/z',
    'cli/z',
    'taskpane/z',
    'taskpane/text/z',
  ],
];
const packages = ['react', '@e965/xlsx', '@univerjs/core', 'fastest-levenshtein'];

function write(folder: string, file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

function cruise(): readonly Violation[] {
  const folder = mkdtempSync(join(tmpdir(), 'import-table-'));
  try {
    cpSync(join(root, '.dependency-cruiser.cjs'), join(folder, '.dependency-cruiser.cjs'));
    write(folder, 'tsconfig.json', '{ "compilerOptions": { "moduleResolution": "bundler", "module": "ESNext" } }');
    for (const name of imported) write(folder, `src/${name}.ts`, 'export const z = 1;\n');
    for (const name of packages) {
      write(folder, `node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
      write(folder, `node_modules/${name}/index.js`, 'exports.z = 1;\n');
    }
    for (const [file, from] of [...crossings, ...passages])
      write(folder, file, `import { z } from '${from}';\nexport const y = z;\n`);
    write(folder, 'src/app/d.ts', "import { y } from './c';\nexport const z = y;\n");
    const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const call = [cruiser, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src'];
    const { stdout } = spawnSync(process.execPath, call, { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 });
    return JSON.parse(stdout).summary.violations;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('the import table', () => {
  let violations: readonly Violation[] = [];
  beforeAll(() => {
    violations = cruise();
  });

  it.each(crossings)('does not let %s import %s (%s)', (file, _, fence) => {
    const fences = violations.filter(({ from }) => from === file).map(({ rule }) => rule.name);
    expect(fences).toContain(fence);
  });

  it.each(passages)('lets %s import %s', (file) => {
    expect(violations.filter(({ from }) => from === file)).toEqual([]);
  });

  it('has a crossing for every fence', () => {
    const { forbidden } = jest.requireActual<{ forbidden: readonly { name: string }[] }>(
      '../../.dependency-cruiser.cjs',
    );
    expect(new Set(crossings.map(([, , fence]) => fence))).toEqual(new Set(forbidden.map(({ name }) => name)));
  });
});
