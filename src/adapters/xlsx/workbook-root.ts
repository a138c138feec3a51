import type { Package } from './package';
import { childOf, cut, join, withOnlyChild, type Pieces } from './pieces';
import { relationshipsOf } from './relationships';

/** The order that the schema wants of the workbook's children. */
const workbookOrder = [
  ['fileVersion', 'fileSharing', 'workbookPr', 'AlternateContent', 'revisionPtr', 'absPath', 'workbookProtection'],
  ['bookViews', 'sheets', 'functionGroups', 'externalReferences', 'definedNames', 'calcPr', 'oleSize'],
  ['customWorkbookViews', 'pivotCaches', 'smartTagPr', 'smartTagTypes', 'webPublishing', 'fileRecoveryPr'],
  ['webPublishObjects', 'extLst'],
].flat();

/** The workbook's own part, mostly `xl/workbook.xml`. */
export function workbookPath(pack: Package): string {
  return relationshipsOf(pack, '').find(({ kind }) => kind === 'officeDocument')?.path ?? 'xl/workbook.xml';
}

/** Changes one element of the workbook's part, an empty one where it has none; takes it out where it becomes undefined. */
export function changeInWorkbook(pack: Package, name: string, changed: (element: Pieces) => Pieces | undefined): void {
  const path = workbookPath(pack);
  const pieces = pack.pieces(path);
  const element = changed(cut(childOf(pieces, name) ?? `<${name}/>`));
  pack.write(path, withOnlyChild(pieces, name, element && join(element), workbookOrder));
}
