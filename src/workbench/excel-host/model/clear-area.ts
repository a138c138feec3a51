import type { Area } from '../../../core/grid/area';
import { isInside } from '../../../core/grid/area';
import { clearContents, clearLooks } from './cell-values';
import { clearConditionalFormats } from './conditional-formats';
import { unmergeArea } from './merge-cells';
import type { SheetModel } from './sheet-model';

/** What `range.clear` is asked to take away. */
export type Clearing = 'All' | 'Contents' | 'Formats' | 'Hyperlinks' | 'RemoveHyperlinks';

export function clearArea(sheet: SheetModel, area: Area, what: Clearing): void {
  sheet.ensureWritable();
  if (what === 'All' || what === 'Contents') clearContents(sheet, area);
  if (what === 'All' || what === 'Formats') {
    clearLooks(sheet, area);
    clearConditionalFormats(sheet, [area]);
    unmergeArea(sheet, area);
  }
  if (what !== 'Contents' && what !== 'Formats') sheet.links = sheet.links.filter((link) => !isInside(link.area, area));
  if (what === 'All') sheet.validations = sheet.validations.filter((validation) => !isInside(validation.area, area));
  if (what === 'All' || what === 'Contents') sheet.book.changed(sheet, area, 'RangeEdited');
}
