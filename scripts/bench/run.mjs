import { spawnSync } from 'node:child_process';
import { builtProgram } from '../build-when-stale.mjs';

const { status } = spawnSync(process.execPath, ['--expose-gc', await builtProgram('bench')], { stdio: 'inherit' });
process.exitCode = status ?? 1;
