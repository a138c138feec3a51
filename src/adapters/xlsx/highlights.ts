import { rangeA1 } from '../../core/grid/a1';
import { isMarkFormula } from '../../core/plans/marks';
import type { HighlightLevel } from '../../core/plans/write-plan';
import { type Area, isInside } from '../../core/grid/area';
import { areasIn } from './area';
import { conditionalLook, lastPriority, lookNumber, looksOf } from './conditional-looks';
import type { Package } from './package';
import { childOf, childrenOf, cut, withChild, type Pieces } from './pieces';
import { worksheetOrder } from './sheet-order';
import { rgbOf } from './style-elements';
import { attributeOf, escapeXml, unescapeXml } from './xml';

/** A range whose cells look by their values. */
export interface Highlight {
  readonly area: Area;
  readonly levels: readonly HighlightLevel[];
}

/** Gives the range of a sheet these looks, instead of all conditional formats that lie within it. */
export function highlight(pack: Package, path: string, { area, levels }: Highlight): void {
  const pieces = withoutFormatsIn(pack.pieces(path), area);
  const first = lastPriority(pieces) + 1;
  const rules = levels.map(({ formula, ...look }, rank) => {
    const number = lookNumber(pack, conditionalLook(look));
    const text = `<formula>${escapeXml(formula.slice(1))}</formula>`;
    return `<cfRule type="expression" dxfId="${number}" priority="${first + rank}" stopIfTrue="1">${text}</cfRule>`;
  });
  const xml = `<conditionalFormatting sqref="${rangeA1(area)}">${rules.join('')}</conditionalFormatting>`;
  pack.write(path, rules.length === 0 ? pieces : withChild(pieces, 'conditionalFormatting', xml, worksheetOrder));
}

function withoutFormatsIn(pieces: Pieces, area: Area): Pieces {
  const isWithin = (xml: string): boolean => {
    const areas = areasIn(attributeOf(xml, 'sqref') ?? '');
    return areas.length > 0 && areas.every((one) => isInside(one, area));
  };
  return {
    ...pieces,
    children: pieces.children.filter(({ name, xml }) => name !== 'conditionalFormatting' || !isWithin(xml)),
  };
}

/** The ranges of a sheet whose looks a plan could have given. */
export function highlightsOf(pack: Package, path: string): readonly Highlight[] {
  const looks = looksOf(pack).children.map(({ xml }) => xml);
  return childrenOf(pack.pieces(path), 'conditionalFormatting').flatMap((xml) => {
    const [area, ...more] = areasIn(attributeOf(xml, 'sqref') ?? '');
    const levels = childrenOf(cut(xml), 'cfRule').map((rule) => levelOf(rule, looks));
    const known = levels.filter((level): level is HighlightLevel => level !== undefined);
    return area && more.length === 0 && known.length === levels.length ? [{ area, levels: known }] : [];
  });
}

function levelOf(rule: string, looks: readonly string[]): HighlightLevel | undefined {
  const formula = childOf(cut(rule), 'formula');
  const look = cut(looks[Number(attributeOf(rule, 'dxfId'))] ?? '<dxf/>');
  const fill = rgbOf(
    childOf(cut(childOf(cut(childOf(look, 'fill') ?? '<fill/>'), 'patternFill') ?? '<x/>'), 'bgColor'),
  );
  const fontColor = rgbOf(childOf(cut(childOf(look, 'font') ?? '<font/>'), 'color'));
  if (attributeOf(rule, 'type') !== 'expression' || formula === undefined) return undefined;
  const { close } = cut(formula);
  const text = `=${unescapeXml(close.slice(0, close.lastIndexOf('</')))}`;
  return fill !== undefined && fontColor !== undefined && !isMarkFormula(text)
    ? { formula: text, fill, fontColor }
    : undefined;
}
