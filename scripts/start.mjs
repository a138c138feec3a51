import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { builtProgram } from './build-when-stale.mjs';
import { serveFolder } from './serve-folder.mjs';

/** Serves the workbench on this machine alone, on PORT or else on the first free port from 3100. `NO_OPEN=1` opens no browser. */
const firstPort = 3100;
const portsTried = 100;

const page = await builtProgram('workbench', { onBuild: () => console.log('正在构建，约需半分钟…') });
const port = process.env.PORT === undefined ? undefined : Number(process.env.PORT);
const ports = port === undefined ? { from: firstPort, tries: portsTried } : { from: port, tries: 1 };

try {
  const { address } = await serveFolder(dirname(page), ports);
  console.log(`预算绩效助手工作台：${address}`);
  console.log('按 Ctrl+C 结束。');
  if (process.env.NO_OPEN === undefined) openInBrowser(address);
} catch (failure) {
  console.error(failure.code === 'EADDRINUSE' ? `端口 ${ports.from} 已被占用，请用 PORT 换一个。` : failure.message);
  process.exitCode = 1;
}

/** Where there is no browser, the printed address is all there is. */
function openInBrowser(address) {
  const ways = { darwin: ['open', []], win32: ['cmd', ['/c', 'start', '']] };
  const [program, words] = ways[process.platform] ?? ['xdg-open', []];
  const browser = spawn(program, [...words, address], { stdio: 'ignore', detached: true });
  browser.on('error', () => undefined);
  browser.unref();
}
