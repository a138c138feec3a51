import type { IBorderData, IStyleData, Nullable } from '@univerjs/presets';
import { BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/presets';

/** One side of a cell: `thin`, `double`, … as files name it, and its colour. */
export interface Line {
  readonly style: string;
  readonly color: string;
}

/** How a cell looks, as far as the grid knows it, in the words of files. Colours are `#RRGGBB`. */
export interface Look {
  readonly numberFormat: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strike: boolean;
  readonly underline: boolean;
  readonly fontName: string | undefined;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly fill: string | undefined;
  readonly left: Line | undefined;
  readonly right: Line | undefined;
  readonly top: Line | undefined;
  readonly bottom: Line | undefined;
  readonly horizontal: string | undefined;
  readonly vertical: string | undefined;
  readonly wrap: boolean;
  /** In degrees, upwards. */
  readonly angle: number;
}

const horizontals = {
  [HorizontalAlign.UNSPECIFIED]: undefined,
  [HorizontalAlign.LEFT]: 'left',
  [HorizontalAlign.CENTER]: 'center',
  [HorizontalAlign.RIGHT]: 'right',
  [HorizontalAlign.JUSTIFIED]: 'justify',
  [HorizontalAlign.BOTH]: 'justify',
  [HorizontalAlign.DISTRIBUTED]: 'distributed',
} as const;

const verticals = {
  [VerticalAlign.UNSPECIFIED]: undefined,
  [VerticalAlign.TOP]: 'top',
  [VerticalAlign.MIDDLE]: 'center',
  [VerticalAlign.BOTTOM]: 'bottom',
} as const;

const lines = {
  [BorderStyleTypes.NONE]: undefined,
  [BorderStyleTypes.THIN]: 'thin',
  [BorderStyleTypes.HAIR]: 'hair',
  [BorderStyleTypes.DOTTED]: 'dotted',
  [BorderStyleTypes.DASHED]: 'dashed',
  [BorderStyleTypes.DASH_DOT]: 'dashDot',
  [BorderStyleTypes.DASH_DOT_DOT]: 'dashDotDot',
  [BorderStyleTypes.DOUBLE]: 'double',
  [BorderStyleTypes.MEDIUM]: 'medium',
  [BorderStyleTypes.MEDIUM_DASHED]: 'mediumDashed',
  [BorderStyleTypes.MEDIUM_DASH_DOT]: 'mediumDashDot',
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT]: 'mediumDashDotDot',
  [BorderStyleTypes.SLANT_DASH_DOT]: 'slantDashDot',
  [BorderStyleTypes.THICK]: 'thick',
} as const;

const defaultFontSize = 11;
const black = '#000000';

export function lookOf(style: IStyleData): Look {
  return {
    numberFormat: style.n?.pattern ?? 'General',
    bold: style.bl === 1,
    italic: style.it === 1,
    strike: style.st?.s === 1,
    underline: style.ul?.s === 1,
    fontName: style.ff ?? undefined,
    fontSize: style.fs ?? defaultFontSize,
    fontColor: colorOf(style.cl?.rgb) ?? black,
    fill: colorOf(style.bg?.rgb),
    left: lineOf(style.bd?.l),
    right: lineOf(style.bd?.r),
    top: lineOf(style.bd?.t),
    bottom: lineOf(style.bd?.b),
    horizontal: horizontals[style.ht ?? HorizontalAlign.UNSPECIFIED],
    vertical: verticals[style.vt ?? VerticalAlign.UNSPECIFIED],
    wrap: style.tb === WrapStrategy.WRAP,
    angle: style.tr?.a ?? 0,
  };
}

/** A colour as `#RRGGBB`; Univer also writes `rgb(1,2,3)` and `#rgb`. */
function colorOf(text: Nullable<string>): string | undefined {
  if (!text) return undefined;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(text)?.slice(1);
  if (parts) return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`.toUpperCase();
  return text.replace(/^#(\w)(\w)(\w)$/, '#$1$1$2$2$3$3').toUpperCase();
}

function lineOf(line: IBorderData['t']): Line | undefined {
  const style = line ? lines[line.s] : undefined;
  return style === undefined ? undefined : { style, color: colorOf(line?.cl?.rgb) ?? black };
}

export function sameLook(one: Look, other: Look): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
