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

/** What the command line is made of. */
const sources = ['src/core', 'src/ports', 'src/app', 'src/adapters/xlsx', 'src/cli', 'package.json', 'webpack.config.js'];

/** Builds the command line where it is missing or older than its sources; says nothing unless that fails. Gives its path. */
export async function builtCli() {
  const output = join(root, 'dist/cli/main.cjs');
  const isFresh = existsSync(output) && sources.every((source) => newest(join(root, source)) < statSync(output).mtimeMs);
  if (!isFresh) await build('cli');
  return output;
}

async function build(name) {
  const webpack = require('webpack');
  const configurations = require(join(root, 'webpack.config.js'));
  const configuration = configurations.find((one) => one.name === name);
  await new Promise((resolve, reject) => {
    webpack(configuration, (failure, stats) => {
      if (failure) reject(failure);
      else if (stats.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve(undefined);
    });
  });
}
