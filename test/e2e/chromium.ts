import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve, sep } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';

const root = resolve(__dirname, '../..');
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a Chromium: the one that `CHROMIUM` names, or that of the package @sparticuz/chromium, which needs nothing of the system. */
export async function launchChromium(): Promise<Browser> {
  const own = process.env['CHROMIUM'];
  if (own) return chromium.launch({ executablePath: own, args: flags });
  const folder = unpackedChromium();
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') };
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: flags,
    env: { ...environment(), ...fonts, LD_LIBRARY_PATH: join(folder, 'al2023/lib'), HOME: folder },
  });
}

function environment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

/** The browser, its libraries and fonts, unpacked once into the cache; another process may be doing the same. */
function unpackedChromium(): string {
  const description = createRequire(join(root, 'package.json')).resolve('@sparticuz/chromium');
  const packed = join(description.slice(0, description.lastIndexOf(`${sep}build${sep}`)), 'bin');
  const { version } = JSON.parse(readFileSync(join(packed, '../package.json'), 'utf8')) as { readonly version: string };
  const cache = join(root, 'node_modules/.cache/chromium');
  const folder = join(cache, version);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const unfinished = mkdtempSync(join(cache, 'unpacking-'));
  const unpacked = (name: string): Buffer => brotliDecompressSync(readFileSync(join(packed, name)));
  writeFileSync(join(unfinished, 'chromium'), unpacked('chromium.br'), { mode: 0o755 });
  untar(unpacked('al2023.tar.br'), join(unfinished, 'al2023'));
  untar(unpacked('fonts.tar.br'), join(unfinished, 'fonts'));
  try {
    renameSync(unfinished, folder);
  } catch (failure) {
    rmSync(unfinished, { recursive: true });
    if (!existsSync(folder)) throw failure;
  }
  return folder;
}

const block = 512;

/** Unpacks a tar archive; enough of the format for files, folders and links. */
function untar(archive: Buffer, folder: string): void {
  let at = 0;
  const field = (from: number, length: number): string =>
    archive.toString('utf8', at + from, at + from + length).replace(/\0[^]*$/, '');
  while (at + block <= archive.length && archive[at] !== 0) {
    const size = parseInt(field(124, 12), 8) || 0;
    const path = join(folder, field(345, 155), field(0, 100));
    const kind = field(156, 1);
    mkdirSync(kind === '5' ? path : dirname(path), { recursive: true });
    if (kind === '2') symlinkSync(field(157, 100), path);
    else if (kind === '0' || kind === '')
      writeFileSync(path, archive.subarray(at + block, at + block + size), { mode: 0o755 });
    at += block + Math.ceil(size / block) * block;
  }
}
