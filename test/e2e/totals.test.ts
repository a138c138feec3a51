import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import type { Snapshot } from '../../src/core/grid/snapshot';
import { startExcelHost } from '../../src/workbench/excel-host/start-host';
import { officeWorkbook } from '../../src/adapters/office/office-workbook';
import { valueOf } from '../contract/session';
import { openWorkbench, read, save, startServer } from './workbench';

jest.setTimeout(300_000);

const root = resolve(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'budget-performance-totals-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The sample with its summary, as the workbench saves it after the pane has written it. */
async function savedByWorkbench(): Promise<Uint8Array> {
  const server = await startServer();
  const workbench = await openWorkbench(server.address);
  try {
    const { page, pane } = workbench;
    await pane.getByRole('button', { name: '检查', exact: true }).click();
    await pane.getByRole('button', { name: '重新检查', exact: true }).waitFor();
    await pane.getByRole('button', { name: '生成汇总' }).click();
    await pane.getByRole('button', { name: '撤销' }).waitFor();
    return (await save(page)).bytes;
  } finally {
    await workbench.close();
    server.stop();
  }
}

/** The same, as the command line writes it. */
function writtenByCommandLine(): Uint8Array {
  const out = join(folder, 'command-line.xlsx');
  const words = ['check', 'samples/ecology-bureau.xlsx', '--mark', out, '--summary'];
  spawnSync(process.execPath, ['scripts/run-cli.mjs', ...words], { cwd: root, stdio: 'ignore' });
  return new Uint8Array(readFileSync(out));
}

/** What calculates the formulas of a file anew. */
interface Calculator {
  readonly name: string;
  calculated(bytes: Uint8Array, file: string): Promise<Snapshot>;
}

const embedded: Calculator = {
  name: 'the embedded spreadsheet',
  calculated: async (bytes) => {
    const host = await startExcelHost({ xlsx: bytes });
    try {
      return valueOf(await officeWorkbook(host.Excel).read());
    } finally {
      host.dispose();
    }
  },
};

function libreOffice(program: string): Calculator {
  return {
    name: 'LibreOffice',
    calculated: (bytes, file) => {
      const from = join(folder, `${file}.xlsx`);
      const to = join(folder, 'calculated');
      writeFileSync(from, bytes);
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      spawnSync(program, [profile, '--headless', '--convert-to', 'xlsx', '--outdir', to, from], { stdio: 'ignore' });
      return read(new Uint8Array(readFileSync(join(to, `${file}.xlsx`))));
    },
  };
}

/** The project's tests need no program of the system; where there is a LibreOffice, it is asked too. */
function calculators(): readonly Calculator[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const program = folders.map((path) => join(path, 'soffice')).find((path) => existsSync(path));
  return program === undefined ? [embedded] : [embedded, libreOffice(program)];
}

const summarySheets = ['部门总览', '项目总览', '资金计划', '指标汇总', '问题清单'];

/** The values of the summary's sheets. Sums in binary differ in digits that nobody sees. */
function valuesOf({ sheets }: Snapshot): unknown {
  return summarySheets.map((name) => {
    const rows = sheets.find((sheet) => sheet.name === name)?.rows ?? [];
    return rows.map(({ row, cells }) => [
      row,
      cells.map(({ column, value }) => [column, typeof value === 'number' ? Number(value.toFixed(6)) : value]),
    ]);
  });
}

function chartsIn(bytes: Uint8Array): number {
  return Object.keys(unzipSync(bytes)).filter((name) => /^xl\/charts\/chart\d+\.xml$/u.test(name)).length;
}

let files: { readonly workbench: Uint8Array; readonly commandLine: Uint8Array };
beforeAll(async () => {
  files = { workbench: await savedByWorkbench(), commandLine: writtenByCommandLine() };
});

it.each(calculators())('$name calculates one summary, whoever has written it', async ({ calculated }) => {
  const ofWorkbench = await calculated(files.workbench, 'workbench');
  const ofCommandLine = await calculated(files.commandLine, 'command-line-again');
  expect(valuesOf(ofWorkbench)).toEqual(valuesOf(ofCommandLine));
  const overview = ofCommandLine.sheets.find(({ name }) => name === '部门总览');
  const total = overview?.rows.find(({ cells }) => cells.some(({ value }) => value === '预算合计（万元）'));
  expect(total?.cells.map(({ value }) => value)).toContain(554.83);
});

it('both have the charts', () => {
  expect(chartsIn(files.commandLine)).toBeGreaterThan(0);
  expect(chartsIn(files.workbench)).toBe(chartsIn(files.commandLine));
});
