import { judged } from '../../src/app/check-workbook';
import { rechecker } from '../../src/app/recheck';
import { patchedSnapshot } from '../../src/core/grid/patched-snapshot';
import { rangesWantingDetails } from '../../src/core/mapping/map-workbook';
import { beside, ratioText, timeText, type Work } from './measure';
import { parsing, snapshotOf } from './open';
import { formsOnASheet, projectsWorkbook } from './workbooks';

const projects = 1000;
const edits = 15;
/** On the sheet in the middle, the target value of the first form's first indicator. */
const edited = { row: 8, column: 4 } as const;

/**
 * What the pane computes after an edit in one form among 1,000: which details it wants, the mapping and the check. Each time the
 * workbook is another copy, as it is when it has been read again; reading is not counted.
 */
async function benchLayout(layout: string, onASheet: number): Promise<void> {
  const bytes = projectsWorkbook(projects, onASheet);
  const snapshot = await snapshotOf(bytes);
  const sheet = snapshot.sheets[Math.floor(snapshot.sheets.length / 2)]?.name ?? '';
  const means = rechecker();
  let edit = 0;
  const readAgain = () => {
    edit += 1;
    return structuredClone(patchedSnapshot(snapshot, [{ at: { sheet, ...edited }, value: `≥${edit}公里` }]));
  };
  const check: Work = () => {
    const copy = readAgain();
    return () => [rangesWantingDetails(copy, 'read', means.details), judged(copy, { means })];
  };
  const { ratio, time } = (await beside(parsing(bytes), { check }, edits)).works.check;
  console.log(`${ratioText(ratio)}  ${timeText(time).padStart(9)}  ${layout}`);
}

export async function benchEdits(): Promise<void> {
  console.log('\nComputing after an edit in one form among 1,000 projects, as a ratio to parsing them');
  await benchLayout('one form a sheet', 1);
  await benchLayout(`${formsOnASheet} forms a sheet`, formsOnASheet);
}
