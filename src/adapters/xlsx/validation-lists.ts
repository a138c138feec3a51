import { rangeA1 } from '../../core/grid/a1';
import { areaA1, intersection, parseArea, without, type Area } from '../../core/grid/area';
import { listText, valuesOfList } from '../../core/plans/validation-lists';
import { counted, cut, join, type Piece } from './pieces';
import type { SheetEditor } from './sheet-editor';
import { attributeOf, escapeXml, unescapeXml, withAttributes } from './xml';

/** What checks the cells of a range: nothing, one list that is written out, or something else. */
export type Checked =
  { readonly by: 'nothing' } | { readonly by: 'list'; readonly values: readonly string[] } | { readonly by: 'other' };

function rulesOf(sheet: SheetEditor): readonly Piece[] {
  return cut(sheet.child('dataValidations') ?? '<dataValidations count="0"/>').children;
}

function areasOf({ xml }: Piece): readonly Area[] {
  return (attributeOf(xml, 'sqref') ?? '').split(/\s+/).flatMap((text) => parseArea(text) ?? []);
}

function isOver(area: Area): (rule: Piece) => boolean {
  return (rule) => areasOf(rule).some((other) => intersection(other, area) !== undefined);
}

function valuesIn({ xml }: Piece): readonly string[] | undefined {
  if (attributeOf(xml, 'type') !== 'list') return undefined;
  const formula = /<(?:\w+:)?formula1>([^<]*)</.exec(xml)?.[1] ?? '';
  const text = /^"(.*)"$/su.exec(unescapeXml(formula))?.[1];
  return text === undefined ? undefined : valuesOfList(text);
}

/** Newer rules stand among the sheet's extensions, where they are left alone. */
function isCheckedByExtension(sheet: SheetEditor, area: Area): boolean {
  const extensions = sheet.child('extLst') ?? '';
  if (!extensions.includes('dataValidation')) return false;
  const lists = extensions.match(/<(?:\w+:)?dataValidation\b[^]*?<\/(?:\w+:)?dataValidation>/g) ?? [];
  return lists.some((rule) =>
    (/<(?:\w+:)?sqref>([^<]*)</.exec(rule)?.[1] ?? '')
      .split(/\s+/)
      .some((text) => intersection(parseArea(text) ?? { ...area, rows: 0 }, area) !== undefined),
  );
}

export function checkedBy(sheet: SheetEditor, area: Area): Checked {
  if (isCheckedByExtension(sheet, area)) return { by: 'other' };
  const [rule, ...more] = rulesOf(sheet).filter(isOver(area));
  if (!rule) return { by: 'nothing' };
  const values = valuesIn(rule);
  const isWhole = areasOf(rule).some((other) => without(area, other).length === 0);
  return more.length === 0 && values && isWhole ? { by: 'list', values } : { by: 'other' };
}

/** Puts a list on the area in place of the one that it has, or takes that away. */
export function setList(sheet: SheetEditor, area: Area, values: readonly string[] | undefined): void {
  const list = cut(sheet.child('dataValidations') ?? '<dataValidations count="0"/>');
  const others = list.children.flatMap((rule): readonly Piece[] => {
    if (!isOver(area)(rule)) return [rule];
    const left = areasOf(rule).flatMap((other) => without(other, area));
    return left.length === 0 ? [] : [{ ...rule, xml: withAttributes(rule.xml, { sqref: left.map(areaA1).join(' ') }) }];
  });
  const text = values && listText(values);
  const { prefix } = sheet.pieces;
  const xml = `<${prefix}dataValidation type="list" errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="${rangeA1(area)}"><${prefix}formula1>"${escapeXml(text ?? '')}"</${prefix}formula1></${prefix}dataValidation>`;
  const children = text === undefined ? others : [...others, { name: 'dataValidation', xml }];
  sheet.setChild('dataValidations', children.length === 0 ? undefined : join(counted({ ...list, children })));
}
