import { existsSync, readdirSync, statSync } from 'node:fs';
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

/** The programs for Node that webpack makes, and what each is made of. */
const programs = {
  cli: { output: 'dist/cli/main.cjs', sources: [...core, 'src/cli'] },
  bench: { output: 'dist/bench/main.cjs', sources: [...core, 'scripts/bench'] },
};

/** Builds a program where it is missing or older than its sources; says nothing unless that fails. Gives its path. */
export async function builtProgram(name) {
  const { output, sources } = programs[name];
  const path = join(root, output);
  const isFresh = existsSync(path) && sources.every((source) => newest(join(root, source)) < statSync(path).mtimeMs);
  if (!isFresh) await build(name);
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
