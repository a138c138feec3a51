import { createServer, request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { startServer, type Server } from './workbench';

jest.setTimeout(300_000);

let server: Server;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

function ask(
  path: string,
  options: { readonly method?: string; readonly host?: string } = {},
): Promise<IncomingMessage> {
  const { port } = new URL(server.address);
  return new Promise((resolve, reject) => {
    const headers = options.host === undefined ? {} : { host: options.host };
    const asked = request({ host: '127.0.0.1', port, path, method: options.method ?? 'GET', headers }, (answer) => {
      answer.resume();
      resolve(answer);
    });
    asked.on('error', reject);
    asked.end();
  });
}

test('the page comes with a policy under which nothing is loaded from or sent elsewhere', async () => {
  const { statusCode, headers } = await ask('/');
  expect(statusCode).toBe(200);
  const policy = String(headers['content-security-policy']).split('; ');
  expect(policy).toEqual(expect.arrayContaining([`default-src 'none'`, `script-src 'self'`, `connect-src 'self'`]));
  expect(policy.join()).not.toMatch(/https?:|\*|unsafe-eval/);
});

test.each(['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json', '/..%5cpackage.json', '/%00', '/%'])(
  'nothing outside its folder is served: %s',
  async (path) => {
    expect((await ask(path)).statusCode).toBe(404);
  },
);

test('a page of another name that was resolved to this machine gets nothing', async () => {
  expect((await ask('/', { host: 'example.org' })).statusCode).toBe(403);
});

test('nothing can be sent to it', async () => {
  expect((await ask('/', { method: 'POST' })).statusCode).toBe(405);
});

test('a port that is taken is said to be so, and the program ends', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const second = spawn(process.execPath, ['scripts/start.mjs'], {
    env: { ...process.env, PORT: String(port), NO_OPEN: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  second.stderr.on('data', (words: Buffer) => (said += words.toString()));
  const [code]: unknown[] = await once(second, 'close');
  other.close();
  expect(code).toBe(1);
  expect(said).toContain(`端口 ${port} 已被占用`);
});
