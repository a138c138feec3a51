import type { SheetVisibility } from '../../core/grid/snapshot';
import type { ListedSheet } from './memory';

export const sheetProperties = 'items/name,items/id,items/visibility,items/protection/protected';

/** The listed sheets, once `sheetProperties` are loaded. */
export function listedSheets(worksheets: Excel.WorksheetCollection): ListedSheet[] {
  return worksheets.items.map(({ name, id, visibility, protection }) => ({
    name,
    id,
    visibility: visibilityOf(visibility),
    isProtected: protection.protected,
  }));
}

function visibilityOf(visibility: Excel.Worksheet['visibility']): SheetVisibility {
  if (visibility === 'Hidden') return 'hidden';
  return visibility === 'VeryHidden' ? 'very-hidden' : 'visible';
}
