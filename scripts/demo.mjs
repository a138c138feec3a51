import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { builtProgram, root } from './build-when-stale.mjs';

/** Checks the sample department, prints the findings and writes a marked copy with the summary sheets. */
const copy = join('out', 'ecology-bureau-checked.xlsx');
const errorsFound = 1;

mkdirSync(join(root, 'out'), { recursive: true });
const call = [
  await builtProgram('cli'),
  'check',
  join('samples', 'ecology-bureau.xlsx'),
  '--mark',
  copy,
  '--summary',
  '--force',
];
const { status } = spawnSync(process.execPath, call, { cwd: root, stdio: 'inherit' });
// The sample has faults that must be corrected, which is what the demonstration shows.
process.exitCode = status === errorsFound ? 0 : (status ?? 2);
