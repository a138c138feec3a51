import type { MarkLook } from '../../core/plans/marks';
import type { Package } from './package';
import { childOf, childrenOf, cut, join, withLastChild, withOnlyChild, type Pieces } from './pieces';
import { stylesOrder, stylesPath } from './style-book';
import { opaque } from './style-elements';
import { attributeOf } from './xml';

/** The look of a conditional format as a differential format of the file. */
export function conditionalLook({ fill, fontColor }: MarkLook): string {
  return `<dxf><font><color rgb="${opaque(fontColor)}"/></font><fill><patternFill><bgColor rgb="${opaque(fill)}"/></patternFill></fill></dxf>`;
}

/** All differential formats; conditional formats name them by their place. */
export function looksOf(pack: Package): Pieces {
  return cut(childOf(pack.pieces(stylesPath(pack)), 'dxfs') ?? '<dxfs count="0"/>');
}

export function writeLooks(pack: Package, looks: Pieces): void {
  const path = stylesPath(pack);
  pack.write(path, withOnlyChild(pack.pieces(path), 'dxfs', join(looks), stylesOrder));
}

/** The number of a look among the differential formats; added behind the others where there is none like it. */
export function lookNumber(pack: Package, look: string): number {
  const looks = looksOf(pack);
  const known = looks.children.findIndex(({ xml }) => xml.trim() === look);
  if (known >= 0) return known;
  writeLooks(pack, withLastChild(looks, 'dxf', look));
  return looks.children.length;
}

/** The rank of a sheet's last conditional format; 0 where it has none. */
export function lastPriority(sheet: Pieces): number {
  const rules = childrenOf(sheet, 'conditionalFormatting').flatMap((xml) => childrenOf(cut(xml), 'cfRule'));
  return Math.max(0, ...rules.map((rule) => Number(attributeOf(rule, 'priority')) || 0));
}
