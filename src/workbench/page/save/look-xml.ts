import { cut, join, withOnlyChild } from '../../../adapters/xlsx/pieces';
import { opaque, solidFill } from '../../../adapters/xlsx/style-elements';
import { escapeXml } from '../../../adapters/xlsx/xml';
import type { Line, Look } from './look';

const fontOrder = [
  ['b', 'i', 'strike', 'condense', 'extend', 'outline', 'shadow', 'u', 'vertAlign', 'sz', 'color', 'name', 'family'],
  ['charset', 'scheme'],
].flat();

/** A file's font with what has changed of the look; all else of it stays. */
export function fontWith(font: string, was: Look, look: Look): string {
  const switches = { bold: 'b', italic: 'i', strike: 'strike', underline: 'u' } as const;
  let pieces = cut(font);
  const set = (name: string, xml: string | undefined): void => {
    pieces = withOnlyChild(pieces, name, xml, fontOrder);
  };
  for (const [property, name] of Object.entries(switches) as [keyof typeof switches, string][]) {
    if (was[property] !== look[property]) set(name, look[property] ? `<${name}/>` : undefined);
  }
  if (was.fontSize !== look.fontSize) set('sz', `<sz val="${look.fontSize}"/>`);
  if (was.fontColor !== look.fontColor) set('color', `<color rgb="${opaque(look.fontColor)}"/>`);
  if (look.fontName !== undefined && was.fontName !== look.fontName) {
    for (const ofOldFont of ['family', 'charset', 'scheme']) set(ofOldFont, undefined);
    set('name', `<name val="${escapeXml(look.fontName)}"/>`);
  }
  return join(pieces);
}

export function fillWith(color: string | undefined): string {
  return color === undefined ? '<fill><patternFill patternType="none"/></fill>' : solidFill(color);
}

const sides = ['left', 'right', 'top', 'bottom'] as const;
const borderOrder = ['start', 'end', ...sides, 'diagonal', 'vertical', 'horizontal'];

/** A file's border with the sides that have changed; its diagonals stay. */
export function borderWith(border: string, was: Look, look: Look): string {
  return join(
    sides.reduce(
      (pieces, side) =>
        JSON.stringify(was[side]) === JSON.stringify(look[side])
          ? pieces
          : withOnlyChild(pieces, side, lineXml(side, look[side]), borderOrder),
      cut(border),
    ),
  );
}

function lineXml(side: string, line: Line | undefined): string {
  if (!line) return `<${side}/>`;
  return `<${side} style="${line.style}"><color rgb="${opaque(line.color)}"/></${side}>`;
}
