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
  'collapse-white-space',
  'franc-min',
  'kdbush',
  'marked',
  'n-gram',
  'nanoid',
  'opentype\\.js',
  'quickselect',
  'rbush',
  'trigram-utils',
  'uuid',
  '@noble',
  '@sparticuz',
];

module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  transform: { '^.+\\.(ts|tsx|js|mjs)$': ['@swc/jest', swc] },
  globalSetup: '<rootDir>/test/support/bundle-libraries.mjs',
  moduleNameMapper: {
    '^@fluentui/react-components$': '<rootDir>/dist/test-libraries/fluent.js',
    '^(lodash-es|cjk-regex|rxjs)$': '<rootDir>/dist/test-libraries/$1.js',
    '^rxjs/operators$': '<rootDir>/dist/test-libraries/rxjs.js',
    '^@e965/xlsx$': '<rootDir>/dist/test-libraries/xlsx.js',
  },
  transformIgnorePatterns: ['<rootDir>/dist/', `/node_modules/(?!(${esModulesOnly.join('|')})/)`],
  setupFiles: ['<rootDir>/test/support/patient-compiler.ts', '<rootDir>/test/support/quiet-univer.js'],
  testSequencer: '<rootDir>/scripts/longest-first.cjs',
  maxWorkers: 2,
  /** A hang, not slowness: starting the embedded Excel takes its time on a busy machine. */
  testTimeout: 60_000,
};
