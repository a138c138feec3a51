import { HostError } from '../host-error';

/** Reads arguments off the wire; what is of another type is an `InvalidArgument`, as in Excel. */
export function asText(value: unknown): string {
  if (typeof value !== 'string') throw new HostError('InvalidArgument', 'text expected');
  return value;
}

export function asOptionalText(value: unknown): string | undefined {
  return value === null || value === undefined || value === '' ? undefined : asText(value);
}

export function asNumber(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new HostError('InvalidArgument', 'number expected');
  return value;
}

export function asCount(value: unknown): number {
  const count = asNumber(value);
  if (!Number.isInteger(count) || count < 0) throw new HostError('InvalidArgument', 'whole number expected');
  return count;
}

export function asBoolean(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new HostError('InvalidArgument', 'true or false expected');
  return value;
}

export function asObject(value: unknown): object {
  if (typeof value !== 'object' || value === null) throw new HostError('InvalidArgument', 'object expected');
  return value;
}

/** One of the words that a member knows. */
export function asOneOf<Word extends string>(words: readonly Word[], value: unknown): Word {
  const word = words.find((known) => known === value);
  if (word === undefined) throw new HostError('InvalidArgument', `one of ${words.join(', ')} expected`);
  return word;
}

const hexColor = /^#?([0-9a-f]{6})$/i;

const namedColors: { readonly [name: string]: string } = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
};

/** A colour as Excel answers it: `#RRGGBB` in capitals. */
export function asColor(value: unknown): string {
  const text = asText(value).trim();
  const named = namedColors[text.toLowerCase()];
  const digits = hexColor.exec(text)?.[1];
  if (named === undefined && digits === undefined) throw new HostError('InvalidArgument', `colour ${text}`);
  return named ?? `#${(digits ?? '').toUpperCase()}`;
}

const rgbText = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/;

/** Univer's colour, which may be `rgb(255,0,0)`, as Excel answers it. */
export function shownColor(color: string | null | undefined | void): string | undefined {
  if (!color) return undefined;
  const parts = rgbText.exec(color);
  if (!parts) return color.toUpperCase();
  return `#${parts
    .slice(1)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()}`;
}
