import { checkWorkbook, type CheckedWorkbook } from '../../src/app/check-workbook';
import { clearMarks, markFindings } from '../../src/app/mark-findings';
import { writeSummary } from '../../src/app/write-summary';
import { cellLabel } from '../../src/core/grid/a1';
import type { SheetSnapshot, Snapshot, StoredCell } from '../../src/core/grid/snapshot';
import { ownSheetsOf } from '../../src/core/plans/own-sheets';
import type { Workbook } from '../../src/ports/workbook';
import { openXlsx } from '../../src/adapters/xlsx/open-xlsx';
import { openInExcel, type OpenInExcel } from '../adapters/office/open-in-excel';
import { sampleBytes, type Sample } from '../support/samples';
import { valueOf } from '../contract/session';

const day = { year: 2026, month: 11, day: 26 };

async function checked(workbook: Workbook): Promise<CheckedWorkbook> {
  return valueOf(await checkWorkbook(workbook));
}

function recordOf({ department, findings, unread }: CheckedWorkbook): unknown {
  return { department, findings, unread };
}

/** Everything that stands on our own sheets, cell by cell. */
async function ownCells(workbook: Workbook): Promise<ReadonlyMap<string, StoredCell>> {
  const snapshot: Snapshot = valueOf(await workbook.read());
  const own = new Set(ownSheetsOf(snapshot).values());
  const cells = new Map<string, StoredCell>();
  const add = ({ name: sheet, rows }: SheetSnapshot): void => {
    for (const { row, cells: stored } of rows) {
      for (const cell of stored) cells.set(cellLabel({ sheet, row, column: cell.column }), cell);
    }
  };
  snapshot.sheets.filter(({ name }) => own.has(name)).forEach(add);
  return cells;
}

function valuesOf(cells: ReadonlyMap<string, StoredCell>): Record<string, unknown> {
  const rounded = (value: unknown): unknown => (typeof value === 'number' ? Number(value.toFixed(6)) : value);
  return Object.fromEntries([...cells].map(([cell, { value }]) => [cell, rounded(value)]));
}

describe.each<Sample>(['ecology-bureau.xlsx', 'ecology-bureau-stacked.xlsx'])('%s', (sample) => {
  let excel: OpenInExcel;
  let file: Workbook;
  beforeEach(async () => {
    excel = await openInExcel(sampleBytes(sample));
    file = valueOf(openXlsx(sampleBytes(sample)));
  });
  afterEach(() => excel.host.dispose());

  it('is read and checked through Office.js as it is from the file', async () => {
    expect(recordOf(await checked(excel.workbook))).toEqual(recordOf(await checked(file)));
  });

  it('is read and checked in three round trips at most, and marked in one', async () => {
    const { host, workbook } = excel;
    await checked(workbook);
    host.resetCounts();
    const again = await checked(workbook);
    const toCheck = host.counts.syncs;
    host.resetCounts();
    valueOf(await markFindings(workbook, again.findings));
    const toMark = host.counts.syncs;
    console.log(`${sample}: ${toCheck} round trips to read and check, ${toMark} to mark`);
    expect(toCheck).toBeLessThanOrEqual(3);
    expect(toMark).toBe(1);
  });

  it('has the same findings after it was marked, summarised and cleared again', async () => {
    for (const workbook of [excel.workbook, file]) {
      const before = await checked(workbook);
      valueOf(await markFindings(workbook, before.findings));
      valueOf(await writeSummary(workbook, before, day));
      expect(recordOf(await checked(workbook))).toEqual(recordOf(before));
      valueOf(await clearMarks(workbook));
      expect(recordOf(await checked(workbook))).toEqual(recordOf(before));
    }
  });

  it('gets summary sheets whose formulas come to what the file says that they show', async () => {
    for (const workbook of [excel.workbook, file]) valueOf(await writeSummary(workbook, await checked(workbook), day));
    const [calculated, said] = [await ownCells(excel.workbook), await ownCells(file)];
    const blank = (values: Record<string, unknown>): Record<string, unknown> =>
      Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
    expect(blank(valuesOf(calculated))).toEqual(blank(valuesOf(said)));
    expect(calculated.size).toBeGreaterThan(500);
  });

  it('gets the same summary by a second run, also where a sheet of ours was renamed', async () => {
    const { workbook, host } = excel;
    valueOf(await writeSummary(workbook, await checked(workbook), day));
    const first = valuesOf(await ownCells(workbook));
    valueOf(await writeSummary(workbook, await checked(workbook), day));
    expect(valuesOf(await ownCells(workbook))).toEqual(first);
    await host.userEdits.renameSheet('指标汇总', '所有指标');
    const { sheets } = valueOf(await writeSummary(workbook, await checked(workbook), day));
    expect(sheets).toEqual(['部门总览', '项目总览', '资金计划', '所有指标', '问题清单']);
    expect(Object.keys(valuesOf(await ownCells(workbook)))).toHaveLength(Object.keys(first).length);
  });
});
