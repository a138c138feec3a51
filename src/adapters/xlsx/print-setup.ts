import { quotedSheet } from '../../core/grid/a1';
import type { PlanStep } from '../../core/plans/write-plan';
import { namesOf, removeName, setName } from './defined-names';
import type { Package } from './package';
import type { SheetEditor } from './sheet-editor';
import { pageBreaks, pageOrientation, setPageBreaks, setUpPage } from './sheet-layout';
import { tabsOf } from './workbook-part';

const titlesName = '_xlnm.Print_Titles';

type PrintSetup = Extract<PlanStep, { readonly step: 'print-setup' }>;

function placeOf(pack: Package, sheet: SheetEditor): number {
  return tabsOf(pack).findIndex(({ path }) => path === sheet.path);
}

/** Sets up a sheet's print; the rows that are repeated are a name of the sheet. */
export function setUpPrint(pack: Package, sheet: SheetEditor, setup: PrintSetup): void {
  setUpPage(sheet, setup.orientation);
  if (setup.breaksBefore) setPageBreaks(sheet, setup.breaksBefore);
  const scope = placeOf(pack, sheet);
  if (setup.titleRows === 0) return removeName(pack, titlesName, scope);
  const refersTo = `${quotedSheet(setup.sheet)}!$1:$${setup.titleRows}`;
  setName(pack, { name: titlesName, scope, refersTo, comment: '' });
}

/** The step that would set the sheet's print up as it is; undefined where no step of ours did. */
export function printSetupOf(pack: Package, sheet: SheetEditor, name: string): PrintSetup | undefined {
  const orientation = pageOrientation(sheet);
  if (!orientation) return undefined;
  const scope = placeOf(pack, sheet);
  const titles = namesOf(pack).find((one) => one.scope === scope && one.name === titlesName)?.refersTo ?? '';
  const titleRows = Number(/!\$1:\$(\d+)$/.exec(titles)?.[1] ?? 0);
  return { step: 'print-setup', sheet: name, orientation, titleRows, breaksBefore: pageBreaks(sheet) };
}
