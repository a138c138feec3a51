import { openXlsx } from '../../src/adapters/xlsx/open-xlsx';
import { checkWorkbook } from '../../src/app/check-workbook';
import { proposeRepairs } from '../../src/app/propose-repairs';
import { writeSummary } from '../../src/app/write-summary';
import { openInExcel } from '../adapters/office/open-in-excel';
import { valueOf } from '../contract/session';
import { sampleBytes } from '../support/samples';
import { withSheetStates } from '../support/sheet-states';

const bytes = withSheetStates(sampleBytes('ecology-bureau.xlsx'), { 项目2: 'hidden', 项目4: 'veryHidden' });
const notes = [
  { code: 'hidden-read', sheets: ['项目2'] },
  { code: 'very-hidden-skipped', sheets: ['项目4'] },
];

test('hidden sheets are read and named through Office.js as from the file', async () => {
  const { host, workbook } = await openInExcel(bytes);
  try {
    const [excel, file] = [
      valueOf(await checkWorkbook(workbook)),
      valueOf(await checkWorkbook(valueOf(openXlsx(bytes)))),
    ];
    expect(excel.sheetNotes).toEqual(notes);
    expect(file.sheetNotes).toEqual(notes);
    expect(excel.department).toEqual(file.department);
    expect(excel.findings).toEqual(file.findings);
    expect(file.department.projects.map(({ form }) => form.sheet)).toEqual(['项目1', '项目2', '项目3']);
  } finally {
    await host.dispose();
  }
});

test('our own sheets are not among those named, whoever hides them', async () => {
  const workbook = valueOf(openXlsx(sampleBytes('ecology-bureau.xlsx')));
  valueOf(await writeSummary(workbook, valueOf(await checkWorkbook(workbook)), { year: 2026, month: 11, day: 26 }));
  const hidden = withSheetStates(valueOf(await workbook.toBytes()), { 项目总览: 'hidden', 问题清单: 'veryHidden' });
  expect(valueOf(await checkWorkbook(valueOf(openXlsx(hidden)))).sheetNotes).toEqual([]);
});

test('repairs leave hidden sheets as they are where those are left out', async () => {
  const workbook = valueOf(openXlsx(bytes));
  const all = proposeRepairs(valueOf(await checkWorkbook(workbook)), () => true);
  const checked = valueOf(await checkWorkbook(workbook, { hiddenSheets: 'left-out' }));
  const { changes, left } = proposeRepairs(checked, () => true);
  expect(all.changes.some(({ at }) => at.sheet === '项目2')).toBe(true);
  expect(changes.length).toBeGreaterThan(0);
  expect([...changes, ...left].filter(({ at }) => at.sheet === '项目2')).toEqual([]);
});
