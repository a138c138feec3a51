import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * A short text that differs where the texts differ: the beginning of their SHA-256, six bits a sign.
 * It tells changes, not forgers: whoever can write the workbook can write another one.
 */
export function fingerprint(texts: readonly string[], length: number): string {
  const digest = sha256(utf8ToBytes(JSON.stringify(texts)));
  let bits = 0;
  let held = 0;
  let written = '';
  for (const byte of digest) {
    bits = (bits << 8) | byte;
    held += 8;
    while (held >= 6 && written.length < length) {
      held -= 6;
      written += signs.charAt((bits >> held) & 63);
    }
    bits &= (1 << held) - 1;
  }
  return written;
}
