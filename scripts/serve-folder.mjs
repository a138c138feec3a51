import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { extname, join, normalize, sep } from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.map': 'application/json',
  '.md': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Nothing is loaded from elsewhere and nothing is sent anywhere, whatever a script would like to do. */
const headers = {
  'Content-Security-Policy': [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `font-src 'self' data:`,
    `connect-src 'self'`,
    `frame-src 'self'`,
    `frame-ancestors 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-cache',
};

/**
 * Serves the files of a folder to this machine alone, on the first free port of `tries` from `from` on; 0 stands for any. With `tls`,
 * a certificate and its key, as https.
 * Rejects with the server's own error, `EADDRINUSE` where none was free.
 */
export async function serveFolder(folder, { from, tries, tls }) {
  const respond = (request, response) => answer(folder, request, response);
  const server = tls ? createSecureServer(tls, respond) : createServer(respond);
  const port = await listen(server, from, tries);
  return { address: `${tls ? 'https://localhost' : 'http://127.0.0.1'}:${port}/`, close: () => closed(server) };
}

async function listen(server, port, tries) {
  try {
    await new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', reject);
        resolve(undefined);
      });
    });
    return server.address().port;
  } catch (failure) {
    if (failure.code === 'EADDRINUSE' && tries > 1) return listen(server, port + 1, tries - 1);
    throw failure;
  }
}

function closed(server) {
  return new Promise((resolve) => {
    server.close(() => resolve(undefined));
    server.closeAllConnections();
  });
}

function answer(folder, request, response) {
  if (!isForThisMachine(request)) return refuse(response, 403);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  const file = fileFor(folder, request.url ?? '/');
  const size = file && sizeOf(file);
  if (file === undefined || size === undefined) return refuse(response, 404);
  const type = types[extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { ...headers, 'Content-Type': type, 'Content-Length': size });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}

/** A page elsewhere can have its own name resolved to this machine; such a request still bears that name. */
function isForThisMachine({ headers: { host = '' } }) {
  return /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host);
}

/** The file that an address means; undefined where it leads out of the folder or is malformed. */
function fileFor(folder, address) {
  let path;
  try {
    path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
  const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  return file.startsWith(folder + sep) && !file.includes('\0') ? file : undefined;
}

function sizeOf(file) {
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.isFile() ? found.size : undefined;
}

function refuse(response, status) {
  response.writeHead(status, { ...headers, 'Content-Type': 'text/plain' });
  response.end();
}
