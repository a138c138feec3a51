import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
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

const shells = [
  'src/adapters/office',
  'src/taskpane',
  'src/commands',
  'src/workbench',
  'assets',
  'samples',
  'docs/profiles.md',
  'docs/rules',
  'scripts/page-html.cjs',
];

/** What webpack makes to be run here, and what each is made of. */
const programs = {
  cli: { output: 'dist/cli/main.cjs', sources: [...core, 'src/cli'] },
  workbench: { output: 'dist/workbench/index.html', sources: [...core, ...shells] },
  bench: { output: 'dist/bench/main.cjs', sources: [...core, 'scripts/bench'] },
};

/** Builds a program where it is missing or older than its sources; says nothing itself unless that fails. Gives its path. */
export async function builtProgram(name, { onBuild = () => undefined } = {}) {
  const path = join(root, programs[name].output);
  if (isFresh(name)) return path;
  const release = await lock(name);
  try {
    if (!isFresh(name)) {
      onBuild();
      await build(name);
      // Webpack leaves a file alone that would not change: its date would then stay older than its sources.
      const now = new Date();
      utimesSync(path, now, now);
    }
  } finally {
    release();
  }
  return path;
}

function isFresh(name) {
  const { output, sources } = programs[name];
  const path = join(root, output);
  return existsSync(path) && sources.every((source) => newest(join(root, source)) < statSync(path).mtimeMs);
}

const millisecondsBetweenLooks = 200;

/** Two processes must not build the same at once. The lock names its process: one that is gone left its lock behind. Gives what releases it. */
async function lock(name) {
  const file = join(root, 'node_modules/.cache', `building-${name}.pid`);
  mkdirSync(dirname(file), { recursive: true });
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return () => rmSync(file, { force: true });
    } catch (failure) {
      if (failure.code !== 'EEXIST') throw failure;
    }
    await new Promise((resolve) => setTimeout(resolve, millisecondsBetweenLooks));
    if (isLeftBehind(file)) rmSync(file, { force: true });
  }
}

function isLeftBehind(file) {
  try {
    const holder = Number(readFileSync(file, 'utf8'));
    return holder > 0 && !isRunning(holder);
  } catch {
    return false;
  }
}

function isRunning(id) {
  try {
    process.kill(id, 0);
    return true;
  } catch (failure) {
    return failure.code === 'EPERM';
  }
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
