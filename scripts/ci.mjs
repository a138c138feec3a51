import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Everything that CI does, one step after the other, all of them even where one fails; the last line counts. */
const results = mkdtempSync(join(tmpdir(), 'budget-performance-ci-'));
const testResults = join(results, 'tests.json');
const steps = [
  // First: the tests run what it makes, and would else make it themselves, beside each other.
  ['build'],
  ['test', '--', '--json', `--outputFile=${testResults}`],
  ['lint'],
  ['types'],
  ['fences'],
  ['docs:check'],
];

let passed = 0;
let failed = 0;
for (const [name, ...words] of steps) {
  console.log(`\n=== npm run ${name}`);
  const { status } = spawnSync('npm', ['run', '--silent', name, ...words], { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status === 0) passed += 1;
  else {
    failed += 1;
    console.log(`=== npm run ${name} failed`);
  }
}
try {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(testResults, 'utf8'));
  passed += numPassedTests;
  failed += Math.max(numFailedTests, numFailedTestSuites);
} catch {
  failed += 1;
  console.log('=== the tests left no results');
}
rmSync(results, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
