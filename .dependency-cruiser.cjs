/** Who may import whom. Each line is a fence: test/fences/import-table.test.ts shows that it fails when it is crossed. */

/** The pure packages that core may use: no DOM, no Node, no clock, no randomness. */
const packagesOfCore = ['@noble/hashes', 'fastest-levenshtein', 'jsonc-parser', 'valibot'];

const layer = (name) => `^src/core/${name}/`;
/** `from` may import from these parts of core, itself included, and from the files beside them; nothing else of core. */
const coreLayer = (name, may) => ({
  name: `core-${name}`,
  severity: 'error',
  comment: `core/${name} may import ${['core/*.ts', ...may.map((one) => `core/${one}`)].join(', ')} only`,
  from: { path: layer(name) },
  to: { path: '^src/core/.+/', pathNot: [name, ...may].map(layer) },
});
const shells = '^src/(taskpane|commands|cli|workbench)/';

module.exports = {
  forbidden: [
    coreLayer('grid', []),
    coreLayer('model', ['grid']),
    coreLayer('mapping', ['grid', 'model']),
    coreLayer('rules', ['model', 'grid']),
    coreLayer('library', ['model', 'rules']),
    coreLayer('findings', ['grid', 'model', 'rules']),
    coreLayer('fixes', ['grid', 'model', 'rules', 'findings']),
    coreLayer('report', ['grid', 'model', 'rules', 'findings', 'profiles']),
    coreLayer('plans', ['grid', 'model', 'rules', 'library', 'findings', 'fixes', 'profiles', 'report']),
    coreLayer('profiles', ['model', 'rules']),
    coreLayer('seal', ['grid', 'model', 'findings', 'profiles']),
    coreLayer('stored', ['model', 'library', 'findings', 'profiles', 'seal']),
    coreLayer('templates', ['grid', 'model', 'rules', 'plans']),
    {
      name: 'rules-see-the-model-not-the-sheet',
      severity: 'error',
      comment: 'Of the grid, a rule knows addresses only',
      from: { path: layer('rules') },
      to: { path: layer('grid'), pathNot: '^src/core/grid/cell-address\\.ts$' },
    },
    {
      name: 'core-is-pure',
      severity: 'error',
      comment: 'core imports core, and the pure packages of this table',
      from: { path: '^src/core/' },
      to: { pathNot: ['^src/core/', ...packagesOfCore.map((name) => `node_modules/${name}/`)] },
    },
    {
      name: 'ports-know-core',
      severity: 'error',
      from: { path: '^src/ports/' },
      to: { pathNot: '^src/(core|ports)/' },
    },
    {
      name: 'app-orders-core-and-ports',
      severity: 'error',
      from: { path: '^src/app/' },
      to: { pathNot: '^src/(app|core|ports)/' },
    },
    {
      name: 'adapters-know-no-other-adapter',
      severity: 'error',
      from: { path: '^src/adapters/([^/]+)/' },
      to: { path: '^src/adapters/', pathNot: '^src/adapters/$1/' },
    },
    {
      name: 'adapters-judge-nothing',
      severity: 'error',
      comment: 'An adapter reads and writes: it knows the grid and the plans, no forms and no rules',
      from: { path: '^src/adapters/' },
      to: { path: '^src/(app|core/(mapping|model|library|findings|fixes|templates))/' },
    },
    {
      name: 'nobody-imports-a-shell',
      severity: 'error',
      from: { path: '^src/(core|ports|app|adapters)/' },
      to: { path: shells },
    },
    {
      name: 'shells-know-no-other-shell',
      severity: 'error',
      comment: 'commands share the words of the task pane; the workbench shows the task pane',
      from: { path: '^src/(taskpane|commands|cli)/' },
      to: { path: shells, pathNot: ['^src/$1/', '^src/taskpane/text/'] },
    },
    {
      name: 'xlsx-libraries-in-one-place',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(adapters/xlsx|workbench)/' },
      to: { path: 'node_modules/(@e965/xlsx|excelize-wasm|fflate|@xmldom)/' },
    },
    {
      name: 'univer-in-one-place',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/workbench/' },
      to: { path: 'node_modules/@univerjs/' },
    },
    {
      name: 'node-in-the-command-line',
      severity: 'error',
      comment: 'What runs in a browser names no module of Node',
      from: { path: '^src/(ports|app|adapters/office|taskpane|commands)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'nothing-unresolved', severity: 'error', from: { path: '^src/' }, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
