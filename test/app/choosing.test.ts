import { openXlsx, type XlsxWorkbook } from '../../src/adapters/xlsx/open-xlsx';
import { checkWorkbook } from '../../src/app/check-workbook';
import { choose, type WantedChoice } from '../../src/app/choose';
import { takeBack } from '../../src/app/take-back';
import { cellLabel } from '../../src/core/grid/a1';
import { choicesIn, eachChoice } from '../../src/core/model/choices';
import type { Project } from '../../src/core/model/project';
import type { Workbook } from '../../src/ports/workbook';
import { openInExcel, type OpenInExcel } from '../adapters/office/open-in-excel';
import { at, valueOf } from '../contract/session';
import { sampleBytes } from '../support/samples';

let excel: OpenInExcel;
let file: XlsxWorkbook;
beforeEach(async () => {
  excel = await openInExcel(sampleBytes('ecology-bureau-stacked.xlsx'));
  file = valueOf(openXlsx(sampleBytes('ecology-bureau-stacked.xlsx')));
});
afterEach(() => excel.host.dispose());

async function recordOf(workbook: Workbook): Promise<unknown> {
  const { department, findings, unread } = valueOf(await checkWorkbook(workbook));
  return { department, findings, unread };
}

async function projectsOf(workbook: Workbook): Promise<readonly Project[]> {
  return valueOf(await checkWorkbook(workbook)).department.projects;
}

async function projectOf(workbook: Workbook, place: number): Promise<Project> {
  const project = (await projectsOf(workbook))[place];
  if (!project) throw new Error(`No project at ${place}`);
  return project;
}

function chosen(workbook: Workbook, wanted: WantedChoice) {
  return choose(workbook, wanted).then(valueOf);
}

/** Points at the usage for the name of the second form. */
async function pointAtUsage(workbook: Workbook) {
  const { form, usage } = await projectOf(workbook, 1);
  if (!usage) throw new Error('The sample states the use of funds');
  valueOf(await workbook.select(usage.at));
  return { usage, made: await chosen(workbook, { kind: 'point', form, field: 'name' }) };
}

describe('a field pointed at', () => {
  it('is read alike in Excel and in a file, and is as before once it is taken back', async () => {
    for (const workbook of [excel.workbook, file]) {
      const before = await recordOf(workbook);
      const { usage, made } = await pointAtUsage(workbook);
      expect((await projectOf(workbook, 1)).name).toEqual(usage);
      valueOf(await takeBack(workbook, made.receipt));
      expect(await recordOf(workbook)).toEqual(before);
    }
    await pointAtUsage(excel.workbook);
    await pointAtUsage(file);
    expect(await recordOf(excel.workbook)).toEqual(await recordOf(file));
  });

  it('is kept in the file', async () => {
    const { usage } = await pointAtUsage(file);
    const reopened = valueOf(openXlsx(valueOf(await file.toBytes())));
    expect((await projectOf(reopened, 1)).name).toEqual(usage);
  });

  it('moves with rows that are put in above, and stays with its form', async () => {
    const { workbook, host } = excel;
    const { usage } = await pointAtUsage(workbook);
    host.userEdits.insertRows(usage.at.sheet, 1, 3);
    const [first, second] = await projectsOf(workbook);
    expect(second?.name).toEqual({ ...usage, at: { ...usage.at, row: usage.at.row + 3 } });
    expect(first?.name.value).not.toBe(usage.value);
  });

  it('is reported once its row is deleted, what was recognised counts again, and it can be given back', async () => {
    const { workbook, host } = excel;
    const { form, name } = await projectOf(workbook, 0);
    host.userEdits.insertRows(form.sheet, 1);
    host.userEdits.setValue(form.sheet, 'A1', '临时的名称');
    valueOf(await workbook.select(at(`${form.sheet}!A1`)));
    const moved = await projectOf(workbook, 0);
    await chosen(workbook, { kind: 'point', form: moved.form, field: 'name' });
    expect((await projectOf(workbook, 0)).name.value).toBe('临时的名称');
    host.userEdits.deleteRows(form.sheet, 1);
    const checked = valueOf(await checkWorkbook(workbook));
    expect(checked.department.projects[0]?.name).toEqual(name);
    expect(checked.unread.map(({ reason }) => reason)).toContainEqual({ code: 'choice-broken', choice: 'name' });
    const [choice, ...others] = eachChoice(choicesIn(checked.snapshot.names));
    if (!choice) throw new Error('The broken name is not listed');
    expect(others).toEqual([]);
    await chosen(workbook, { kind: 'give-back', choice });
    const after = valueOf(await checkWorkbook(workbook));
    expect([after.unread, after.snapshot.names]).toEqual([[], []]);
  });
});

describe('a form declared none, and a range added', () => {
  it('count alike in Excel and in a file', async () => {
    const { form } = await projectOf(file, 1);
    for (const workbook of [excel.workbook, file]) await chosen(workbook, { kind: 'refuse', form });
    expect(await recordOf(excel.workbook)).toEqual(await recordOf(file));
    const left = await projectsOf(file);
    expect(left.map((project) => cellLabel(project.form))).not.toContain(cellLabel(form));
    for (const workbook of [excel.workbook, file]) {
      valueOf(await workbook.select({ sheet: form.sheet, row: form.row, column: form.column }));
      await chosen(workbook, { kind: 'add' });
    }
    expect(await recordOf(excel.workbook)).toEqual(await recordOf(file));
    expect((await projectsOf(file)).map((project) => project.form)).toContainEqual({ ...form, rows: 1, columns: 1 });
  });
});
