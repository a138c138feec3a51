import type { IStyleData } from '@univerjs/presets';
import type { Element } from '@xmldom/xmldom';
import type { Area } from '../../../core/grid/area';
import { parseArea } from '../../../core/grid/area';
import { addCustomFormat } from '../model/conditional-formats';
import type { SheetModel } from '../model/sheet-model';
import type { XlsxPackage } from './xml';
import { child, children, isOn, relationsOf } from './xml';

/** Lays on a sheet what Univer's own data has no place for. */
export function completeSheet(sheet: SheetModel, frame: Element | undefined, differences: readonly IStyleData[]): void {
  addConditionalFormats(sheet, frame, differences);
  addLinks(sheet, frame);
  addValidations(sheet, frame);
  const setup = child(frame, 'pageSetup');
  if (setup?.getAttribute('orientation') === 'landscape') sheet.layout = { ...sheet.layout, orientation: 'Landscape' };
  sheet.isProtected = isOn(child(frame, 'sheetProtection'), 'sheet');
}

function areasOf(element: Element): readonly Area[] {
  return (element.getAttribute('sqref') ?? '').split(/\s+/).flatMap((text) => parseArea(text) ?? []);
}

/** Those by formula; the others are not read. The last in effect is added first, since a new one goes before the others. */
function addConditionalFormats(
  sheet: SheetModel,
  frame: Element | undefined,
  differences: readonly IStyleData[],
): void {
  const found = children(frame, 'conditionalFormatting').flatMap((group) =>
    children(group, 'cfRule')
      .filter((rule) => rule.getAttribute('type') === 'expression')
      .map((rule) => ({ rule, areas: areasOf(group), priority: Number(rule.getAttribute('priority') ?? 0) })),
  );
  for (const { rule, areas } of found.sort((one, other) => other.priority - one.priority)) {
    if (areas.length === 0) continue;
    const look = differences[Number(rule.getAttribute('dxfId') ?? -1)];
    const format = addCustomFormat(sheet, areas);
    format.setFormula(`=${child(rule, 'formula')?.textContent ?? ''}`);
    format.setLook({
      ...(look?.bg?.rgb ? { fill: look.bg.rgb } : {}),
      ...(look?.cl?.rgb ? { fontColor: look.cl.rgb } : {}),
      ...(look?.bl ? { bold: true } : {}),
    });
    if (isOn(rule, 'stopIfTrue')) format.setStopIfTrue(true);
  }
}

function addLinks(sheet: SheetModel, frame: Element | undefined): void {
  sheet.links = children(child(frame, 'hyperlinks'), 'hyperlink').flatMap((link) => {
    const area = parseArea(link.getAttribute('ref') ?? '');
    const location = link.getAttribute('location');
    return area && location ? [{ area, link: { documentReference: location } }] : [];
  });
}

function addValidations(sheet: SheetModel, frame: Element | undefined): void {
  sheet.validations = children(child(frame, 'dataValidations'), 'dataValidation').flatMap((validation) => {
    if (validation.getAttribute('type') !== 'list') return [];
    const source = child(validation, 'formula1')?.textContent ?? '';
    const list = /^"(.*)"$/s.exec(source)?.[1];
    const rule = { list: { inCellDropDown: true, source: list ?? `=${source}` } };
    return areasOf(validation).map((area) => ({ area, rule, settings: {} }));
  });
}

/** The tables that belong to a sheet's part. */
export function completeTables(sheet: SheetModel, files: XlsxPackage, part: string): void {
  for (const { type, path } of relationsOf(files, part).values()) {
    const root = type === 'table' ? files.root(path) : undefined;
    const area = parseArea(root?.getAttribute('ref') ?? '');
    if (!root || !area) continue;
    sheet.tables.push({
      id: sheet.book.newId('table'),
      name: root.getAttribute('displayName') ?? '',
      style: child(root, 'tableStyleInfo')?.getAttribute('name') ?? '',
      showFilterButton: child(root, 'autoFilter') !== undefined,
      showHeaders: root.getAttribute('headerRowCount') !== '0',
      showTotals: root.getAttribute('totalsRowCount') === '1',
      area,
    });
  }
}
