import { SSF } from '@e965/xlsx';
import type { IBorderData, IBorderStyleData, IStyleData } from '@univerjs/presets';
import { BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/presets';
import type { Element } from '@xmldom/xmldom';
import type { ThemeColors } from './theme';
import { colorOf } from './theme';
import { child, children, isOn, numberOf } from './xml';

/** The looks of a workbook's cells by their index in the file, and those of its conditional formats. */
export interface FileStyles {
  readonly cells: readonly IStyleData[];
  readonly differences: readonly IStyleData[];
}

export function readStyles(root: Element | undefined, theme: ThemeColors): FileStyles {
  const formats = new Map(
    children(child(root, 'numFmts'), 'numFmt').map((item) => [
      numberOf(item, 'numFmtId') ?? 0,
      item.getAttribute('formatCode') ?? '',
    ]),
  );
  const fonts = children(child(root, 'fonts'), 'font').map((font) => fontOf(font, theme));
  const fills = children(child(root, 'fills'), 'fill').map((fill) => fillOf(fill, theme));
  const borders = children(child(root, 'borders'), 'border').map((border) => borderOf(border, theme));
  const cells = children(child(root, 'cellXfs'), 'xf').map((xf) => ({
    ...fonts[numberOf(xf, 'fontId') ?? 0],
    ...fills[numberOf(xf, 'fillId') ?? 0],
    ...borders[numberOf(xf, 'borderId') ?? 0],
    ...formatOf(numberOf(xf, 'numFmtId') ?? 0, formats),
    ...alignmentOf(child(xf, 'alignment')),
  }));
  const differences = children(child(root, 'dxfs'), 'dxf').map((dxf) => ({
    ...optional(child(dxf, 'font'), (font) => differingFont(font, theme)),
    ...optional(child(dxf, 'fill'), (fill) => differingFill(fill, theme)),
  }));
  return { cells, differences };
}

function optional(element: Element | undefined, read: (element: Element) => IStyleData): IStyleData {
  return element ? read(element) : {};
}

function formatOf(id: number, formats: ReadonlyMap<number, string>): IStyleData {
  const builtIn: unknown = SSF.get_table()[id];
  const pattern = formats.get(id) ?? (typeof builtIn === 'string' ? builtIn : 'General');
  return pattern === 'General' ? {} : { n: { pattern } };
}

function fontOf(font: Element, theme: ThemeColors): IStyleData {
  const name = child(font, 'name')?.getAttribute('val');
  const size = numberOf(child(font, 'sz'), 'val');
  return { ...(name ? { ff: name } : {}), ...(size === undefined ? {} : { fs: size }), ...differingFont(font, theme) };
}

function differingFont(font: Element, theme: ThemeColors): IStyleData {
  const color = colorOf(child(font, 'color'), theme);
  const underline = child(font, 'u');
  return {
    ...(flag(font, 'b') ? { bl: 1 } : {}),
    ...(flag(font, 'i') ? { it: 1 } : {}),
    ...(flag(font, 'strike') ? { st: { s: 1 } } : {}),
    ...(underline && underline.getAttribute('val') !== 'none' ? { ul: { s: 1 } } : {}),
    ...(color ? { cl: { rgb: color } } : {}),
  };
}

function flag(font: Element, name: string): boolean {
  const element = child(font, name);
  return element !== undefined && isOn(element, 'val', true);
}

function fillOf(fill: Element, theme: ThemeColors): IStyleData {
  const pattern = child(fill, 'patternFill');
  if (!pattern || pattern.getAttribute('patternType') !== 'solid') return {};
  const color = colorOf(child(pattern, 'fgColor'), theme);
  return color ? { bg: { rgb: color } } : {};
}

/** In a conditional format the fill's colour is the background's. */
function differingFill(fill: Element, theme: ThemeColors): IStyleData {
  const pattern = child(fill, 'patternFill');
  const color = colorOf(child(pattern, 'bgColor'), theme) ?? colorOf(child(pattern, 'fgColor'), theme);
  return color ? { bg: { rgb: color } } : {};
}

const lines: { readonly [style: string]: BorderStyleTypes } = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

function borderOf(border: Element, theme: ThemeColors): IStyleData {
  const data: IBorderData = {};
  for (const [name, edge] of [
    ['top', 't'],
    ['bottom', 'b'],
    ['left', 'l'],
    ['right', 'r'],
  ] as const) {
    const line = lineOf(child(border, name), theme);
    if (line) data[edge] = line;
  }
  return Object.keys(data).length > 0 ? { bd: data } : {};
}

function lineOf(side: Element | undefined, theme: ThemeColors): IBorderStyleData | undefined {
  const style = lines[side?.getAttribute('style') ?? ''];
  if (style === undefined) return undefined;
  return { s: style, cl: { rgb: colorOf(child(side, 'color'), theme) ?? '#000000' } };
}

const horizontals: { readonly [name: string]: HorizontalAlign } = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const verticals: { readonly [name: string]: VerticalAlign } = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

function alignmentOf(alignment: Element | undefined): IStyleData {
  const horizontal = horizontals[alignment?.getAttribute('horizontal') ?? ''];
  const vertical = verticals[alignment?.getAttribute('vertical') ?? ''];
  return {
    ...(horizontal === undefined ? {} : { ht: horizontal }),
    ...(vertical === undefined ? {} : { vt: vertical }),
    ...(isOn(alignment, 'wrapText') ? { tb: WrapStrategy.WRAP } : {}),
  };
}
