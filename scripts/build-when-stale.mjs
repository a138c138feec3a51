import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);

/** When the newest of these files or folders was last written, in milliseconds. */
function newest(path) {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

const core = ['src/core', 'src/ports', 'src/app', 'src/adapters/xlsx', 'package.json', 'webpack.config.js'];

const shells = ['src/adapters/office', 'src/taskpane', 'src/commands', 'src/workbench', 'assets', 'samples'];

/** What webpack makes to be run here, and what each is made of. */
const programs = {
  cli: { output: 'dist/cli/main.cjs', sources: [...core, 'src/cli'] },
  workbench: { output: 'dist/workbench/index.html', sources: [...core, ...shells] },
  bench: { output: 'dist/bench/main.cjs', sources: [...core, 'scripts/bench'] },
};

/** Builds a program where it is missing or older than its sources; says nothing itself unless that fails. Gives its path. */
export async function builtProgram(name, { onBuild = () => undefined } = {}) {
  const { output, sources } = programs[name];
  const path = join(root, output);
  const isFresh = existsSync(path) && sources.every((source) => newest(join(root, source)) < statSync(path).mtimeMs);
  if (!isFresh) {
    onBuild();
    await build(name);
    // Webpack leaves a file alone that would not change: its date would then stay older than its sources.
    const now = new Date();
    utimesSync(path, now, now);
  }
  return path;
}

async function build(name) {
  const webpack = require('webpack');
  const configurations = require(join(root, 'webpack.config.js'))({}, { mode: 'production' });
  const configuration = configurations.find((one) => one.name === name);
  await new Promise((resolve, reject) => {
    const compiler = webpack({ ...configuration, infrastructureLogging: { level: 'error' } });
    compiler.run((failure, stats) => {
      compiler.close(() => {
        if (failure) reject(failure);
        else if (stats.hasErrors()) reject(new Error(stats.toString('errors-only')));
        else resolve(undefined);
      });
    });
  });
}
