import type { Element } from '@xmldom/xmldom';
import { child, children, numberOf } from './xml';

/** A theme's colours in the order in which cells number them, as `RRGGBB`. */
export type ThemeColors = readonly string[];

const names = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

export function readTheme(root: Element | undefined): ThemeColors {
  const scheme = child(root, 'themeElements', 'clrScheme');
  return names.map((name) => {
    const color = child(scheme, name);
    const system = children(color, 'sysClr')[0]?.getAttribute('lastClr');
    return system ?? children(color, 'srgbClr')[0]?.getAttribute('val') ?? '000000';
  });
}

/** The first eight of the old palette, twice, and its end: what files still name by number. */
const palette = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];
const firstRepeated = 8;
const automatic = 64;

/** A colour of a file as `#RRGGBB`; undefined where it leaves it to the program. */
export function colorOf(color: Element | undefined, theme: ThemeColors): string | undefined {
  if (!color) return undefined;
  const rgb = color.getAttribute('rgb');
  const number = numberOf(color, 'theme');
  const indexed = numberOf(color, 'indexed');
  const base = rgb ? rgb.slice(-6) : number === undefined ? indexedColor(indexed) : theme[number];
  return base === undefined ? undefined : `#${tinted(base, numberOf(color, 'tint') ?? 0).toUpperCase()}`;
}

function indexedColor(index: number | undefined): string | undefined {
  if (index === undefined || index >= automatic) return undefined;
  return palette[index < firstRepeated ? index : index - firstRepeated];
}

/** Lighter for a tint above zero, darker below. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const parts = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16));
  const shaded = parts.map((part) => Math.round(tint > 0 ? part + (255 - part) * tint : part * (1 + tint)));
  return shaded.map((part) => part.toString(16).padStart(2, '0')).join('');
}
