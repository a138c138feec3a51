/** @type {import('jest').Config} */
const swc = {
  module: { type: 'commonjs' },
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
  },
};

/** Some of the spreadsheet model's dependencies are ES modules only. */
const esModulesOnly = [
  'cjk-regex',
  'collapse-white-space',
  'franc-min',
  'kdbush',
  'lodash-es',
  'marked',
  'n-gram',
  'nanoid',
  'opentype\\.js',
  'quickselect',
  'rbush',
  'regexp-util',
  'trigram-utils',
  'unicode-regex',
  'uuid',
  '@noble',
  '@sparticuz',
];

module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  transform: { '^.+\\.(ts|tsx|js|mjs)$': ['@swc/jest', swc] },
  transformIgnorePatterns: [`/node_modules/(?!(${esModulesOnly.join('|')})/)`],
  setupFiles: ['<rootDir>/test/support/quiet-univer.js'],
  testSequencer: '<rootDir>/scripts/longest-first.cjs',
  maxWorkers: 2,
  /** A hang, not slowness: starting the embedded Excel takes its time on a busy machine. */
  testTimeout: 60_000,
};
