import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { root } from './build-when-stale.mjs';
import { serveFolder } from './serve-folder.mjs';

/**
 * Opens the add-in in the Excel of this machine, for a developer: builds it, serves it where the manifest says, and has Excel load it.
 * Microsoft's tools for certificate and loading are fetched when they are first needed: one of them is built from source where there
 * is no Excel, so as a dependency it would keep `npm ci` from working there.
 */
const port = 3000;
const certificates = 'office-addin-dev-certs@3.0.0';
const debugging = 'office-addin-debugging@7.0.0';

if (process.platform !== 'win32' && process.platform !== 'darwin') {
  console.error('Excel 只在 Windows 和 macOS 上有。没有 Excel 也能试：npm start。');
  process.exit(1);
}

function npx(...words) {
  const { status } = spawnSync('npx', ['--yes', ...words], { cwd: root, stdio: 'inherit', shell: true });
  if (status !== 0) {
    console.error(`没有完成：npx ${words.join(' ')}`);
    process.exit(1);
  }
}

const build = spawnSync('npm', ['run', 'build'], { cwd: root, stdio: 'inherit', shell: true });
if (build.status !== 0) process.exit(1);
npx(certificates, 'install');
const folder = join(homedir(), '.office-addin-dev-certs');
const tls = { cert: readFileSync(join(folder, 'localhost.crt')), key: readFileSync(join(folder, 'localhost.key')) };
await serveFolder(join(root, 'dist/addin'), { from: port, tries: 1, tls });
npx(debugging, 'start', 'manifest.xml', 'desktop', '--no-debug', '--no-live-reload');
console.log('加载项已装入 Excel。按 Ctrl+C 结束并卸下。');

process.on('SIGINT', () => {
  const stopping = spawn('npx', ['--yes', debugging, 'stop', 'manifest.xml'], {
    cwd: root,
    stdio: 'inherit',
    shell: true,
  });
  stopping.on('exit', () => process.exit(0));
});
