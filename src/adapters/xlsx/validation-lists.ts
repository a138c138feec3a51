import { intersection, parseArea, type Area } from '../../core/grid/area';
import type { SheetEditor } from './sheet-editor';
import type { Checked } from './validation-rules';

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
  return isCheckedByExtension(sheet, area) ? { by: 'other' } : sheet.validations.checkedBy(area);
}
