import type { CellStyle } from '../../core/plans/write-plan';
import { childOf, cut, join, withOnlyChild, type Pieces } from './pieces';
import { attributeOf, saysYes } from './xml';

const fontOrder = [
  ['b', 'i', 'strike', 'condense', 'extend', 'outline', 'shadow', 'u', 'vertAlign', 'sz', 'color', 'name', 'family'],
  ['charset', 'scheme'],
].flat();

/** `#1F4E78` as files have it, opaque: `FF1F4E78`. */
export function opaque(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

/** The colour of an element as `#RRGGBB`, where it is stated as such and not by the theme or a palette. */
export function rgbOf(xml: string | undefined): string | undefined {
  const rgb = xml === undefined ? undefined : attributeOf(xml, 'rgb');
  return rgb === undefined ? undefined : `#${rgb.slice(-6).toUpperCase()}`;
}

function toggled(font: Pieces, name: string, isOn: boolean | undefined): Pieces {
  return isOn === undefined ? font : withOnlyChild(font, name, isOn ? `<${name}/>` : undefined, fontOrder);
}

/** The font with what the style says of it; undefined where it says nothing. */
export function fontWith(font: string, style: CellStyle): string | undefined {
  const { bold, underline, fontSize, fontColor } = style;
  if (bold === undefined && underline === undefined && fontSize === undefined && fontColor === undefined)
    return undefined;
  let pieces = toggled(toggled(cut(font.trim()), 'b', bold), 'u', underline);
  if (fontSize !== undefined) pieces = withOnlyChild(pieces, 'sz', `<sz val="${fontSize}"/>`, fontOrder);
  if (fontColor !== undefined) {
    pieces = withOnlyChild(pieces, 'color', `<color rgb="${opaque(fontColor)}"/>`, fontOrder);
  }
  return join(pieces);
}

/** What the font says in a `CellStyle`'s words. A colour of the theme is left out where it is not plain black. */
export function lookOfFont(font: string): CellStyle {
  const pieces = cut(font);
  const bold = childOf(pieces, 'b');
  const underline = childOf(pieces, 'u');
  const size = childOf(pieces, 'sz');
  const color = childOf(pieces, 'color');
  const isPlain = color === undefined || attributeOf(color, 'theme') === '1' || attributeOf(color, 'auto') === '1';
  const fontColor = isPlain ? '#000000' : rgbOf(color);
  return {
    bold: bold !== undefined && saysYes(attributeOf(bold, 'val') ?? '1'),
    underline: underline !== undefined && attributeOf(underline, 'val') !== 'none',
    fontSize: Number((size === undefined ? undefined : attributeOf(size, 'val')) ?? 11),
    ...(fontColor === undefined ? {} : { fontColor }),
  };
}

export function solidFill(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${opaque(color)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

/** The colour of a solid fill that is stated as such. */
export function fillColor(fill: string): string | undefined {
  const pattern = childOf(cut(fill), 'patternFill');
  if (pattern === undefined || attributeOf(pattern, 'patternType') !== 'solid') return undefined;
  return rgbOf(childOf(cut(pattern), 'fgColor'));
}

const sides = ['left', 'right', 'top', 'bottom'] as const;
const borderOrder = ['start', 'end', ...sides, 'diagonal', 'vertical', 'horizontal'];

/** The border with thin lines on all four sides; its diagonals stay. */
export function bordered(border: string): string {
  return join(
    sides.reduce(
      (pieces, side) => withOnlyChild(pieces, side, `<${side} style="thin"><color auto="1"/></${side}>`, borderOrder),
      cut(border.trim()),
    ),
  );
}

export function isBordered(border: string): boolean {
  const pieces = cut(border);
  return sides.every((side) => {
    const line = childOf(pieces, side);
    return line !== undefined && (attributeOf(line, 'style') ?? 'none') !== 'none';
  });
}
