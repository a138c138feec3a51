/** @type {import('jest').Config} */
const swc = { module: { type: 'commonjs' }, jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } } };

/** Some of the spreadsheet model's dependencies are ES modules only. */
const esModulesOnly = ['lodash-es', 'rbush', 'quickselect', 'regexp-util', 'unicode-regex', 'cjk-regex', 'opentype\\.js', 'nanoid', '@sparticuz'];

module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  transform: { '^.+\\.(ts|tsx|js|mjs)$': ['@swc/jest', swc] },
  transformIgnorePatterns: [`/node_modules/(?!(${esModulesOnly.join('|')})/)`],
  maxWorkers: 2,
};
