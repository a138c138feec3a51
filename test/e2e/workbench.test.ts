import { readFileSync } from 'node:fs';
import { isMarkFormula } from '../../src/core/plans/marks';
import { Package } from '../../src/adapters/xlsx/package';
import { cellLookup } from '../../src/core/grid/lookup';
import type { Snapshot } from '../../src/core/grid/snapshot';
import {
  activeTab,
  nameBox,
  openWorkbench,
  read,
  save,
  startServer,
  typeInto,
  until,
  type Server,
  type Workbench,
} from './workbench';

jest.setTimeout(300_000);

let server: Server;
let workbench: Workbench;

beforeAll(async () => {
  server = await startServer();
  workbench = await openWorkbench(server.address);
});
afterAll(async () => {
  await workbench.close();
  server.stop();
});
afterEach(() => {
  expect(workbench.faults).toEqual([]);
});

/** The formulas of the marks in a file. */
function marksIn(bytes: Uint8Array): readonly string[] {
  const pack = Package.unzip(bytes);
  const formulas = pack
    .paths()
    .flatMap((path) =>
      [...(pack.text(path) ?? '').matchAll(/<formula>([^<]*)<\/formula>/g)].map(([, text = '']) => text),
    );
  return formulas.map((formula) => formula.replaceAll('&quot;', '"').replaceAll('&gt;', '>')).filter(isMarkFormula);
}

const sample = new Uint8Array(readFileSync('samples/ecology-bureau.xlsx'));
/** An indicator's value that is no number: 是/否. */
const faulty = { sheet: '项目3', row: 10, column: 4 };
const faultyLabel = '项目3!E11';

/** The findings at the faulty cell that must be corrected. */
function faultsThere() {
  return workbench.pane.getByTitle(`转到 ${faultyLabel}`).filter({ hasText: '必须改' });
}

function headline(words: RegExp) {
  return workbench.pane.getByText(words).first();
}

test('the sample stands in the sheet, and a check in the pane lists what must be corrected', async () => {
  const { page, pane } = workbench;
  await page.getByText('项目4', { exact: true }).waitFor();
  await workbench.screenshot('1-start');
  await pane.getByRole('button', { name: '检查', exact: true }).click();
  await headline(/还有 3 处必须改/).waitFor();
  await workbench.screenshot('2-checked');
  const width = await page.locator('iframe[src="taskpane.html"]').evaluate((frame) => frame.clientWidth);
  expect(width).toBe(320);
});

test('a finding selects its cell in the sheet', async () => {
  await faultsThere().first().click();
  await until(async () => (await nameBox(workbench.page).inputValue()) === 'E11');
  await until(async () => (await activeTab(workbench.page)) === faulty.sheet);
  await workbench.screenshot('3-selected');
});

test('a finding’s rule has a page of its own, opened beside the workbench', async () => {
  const { page, pane } = workbench;
  await pane.getByRole('button', { name: '为什么？' }).first().click();
  const opening = page.waitForEvent('popup');
  await pane.getByRole('link', { name: '查看规则说明和示例' }).click();
  const rulePage = await opening;
  await rulePage.getByRole('heading', { name: '会提示的填法' }).waitFor();
  await rulePage.close();
});

test('how a profile is written has a page too, and leads to the rules’', async () => {
  const { page, pane } = workbench;
  await pane.getByRole('tab', { name: '设置' }).click();
  const opening = page.waitForEvent('popup');
  await pane.getByRole('link', { name: '方案文件的写法' }).click();
  const profiles = await opening;
  await profiles.getByRole('heading', { name: '自有方案' }).waitFor();
  await profiles.getByRole('link', { name: 'rules' }).click();
  await profiles.getByRole('link', { name: 'vague-wording' }).first().waitFor();
  await profiles.close();
  await pane.getByRole('tab', { name: '检查' }).click();
});

test('what a person types into the sheet reaches the check: the finding is gone', async () => {
  const { page, pane } = workbench;
  await typeInto(page, 'E11', '≥12个');
  await until(
    async () => (await faultsThere().count()) === 0,
    async () => {
      await pane.getByRole('button', { name: '重新检查' }).click();
    },
  );
  await workbench.screenshot('4-repaired');
});

test('marks are laid on the cells and taken off again, and both can be saved', async () => {
  const { page, pane } = workbench;
  const marks = pane.getByRole('switch', { name: '标注单元格' });
  await marks.check();
  await workbench.settled();
  await workbench.screenshot('5-marked');
  const marked = await save(page);
  expect(marked.name).toBe('ecology-bureau.xlsx');
  expect(marksIn(marked.bytes)).not.toEqual([]);
  await marks.uncheck();
  await workbench.settled();
  const unmarked = await save(page);
  expect(marksIn(unmarked.bytes)).toEqual([]);
});

test('the saved file is the sample with the repaired cell, and nothing else in it has changed', async () => {
  const { bytes } = await save(workbench.page);
  await page('已保存').waitFor();
  const [before, after] = [await read(sample), await read(bytes)];
  expect(cellLookup(after)(faulty)?.value).toBe('≥12个');
  const others = ({ sheets }: Snapshot) =>
    sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map(({ row, cells }) => ({
        row,
        cells: cells.filter(
          ({ column }) => sheet.name !== faulty.sheet || row !== faulty.row || column !== faulty.column,
        ),
      })),
    }));
  expect(others(after)).toEqual(others(before));
  const parts = [Package.unzip(bytes), Package.unzip(sample)] as const;
  const changed = parts[1].paths().filter((path) => parts[0].text(path) !== parts[1].text(path));
  expect(changed.filter((path) => !/workbook\.xml$|worksheets\/sheet\d+\.xml$/.test(path))).toEqual([]);
});

test('the ribbon writes the summary sheets, and they are saved', async () => {
  await workbench.page.getByRole('button', { name: '生成汇总' }).click();
  await until(async () => (await activeTab(workbench.page)) === '部门总览');
  await workbench.settled();
  await workbench.screenshot('6-summary');
  const { bytes } = await save(workbench.page);
  const snapshot = await read(bytes);
  expect(snapshot.sheets.slice(-5).map(({ name }) => name)).toEqual([
    '部门总览',
    '项目总览',
    '资金计划',
    '指标汇总',
    '问题清单',
  ]);
  const total = snapshot.sheets.find(({ name }) => name === '项目总览');
  expect(total?.rows.flatMap(({ cells }) => cells).some(({ value }) => value === 554.83)).toBe(true);
  expect(
    Package.unzip(bytes)
      .paths()
      .filter((path) => /charts\/chart\d+\.xml$/.test(path)),
  ).toHaveLength(2);
});

test('the ribbon checks, marks and says in a dialog what it came to', async () => {
  await workbench.page.getByRole('button', { name: '一键检查' }).click();
  const dialog = workbench.page.frameLocator('dialog iframe');
  await dialog.getByRole('heading', { name: /还有 \d+ 处必须改/ }).waitFor();
  await workbench.screenshot('7-dialog');
  await dialog.getByRole('button', { name: '关闭' }).click();
  await workbench.page.locator('dialog').waitFor({ state: 'detached' });
  const { bytes } = await save(workbench.page);
  expect(marksIn(bytes)).not.toEqual([]);
});

test('the assistant is put away and brought back with its results', async () => {
  const button = workbench.page.getByRole('button', { name: '打开助手' });
  const frame = workbench.page.locator('iframe[src="taskpane.html"]');
  await button.click();
  await frame.waitFor({ state: 'hidden' });
  await workbench.screenshot('8-without-pane');
  await button.click();
  await headline(/处必须改/).waitFor();
});

function page(words: string) {
  return workbench.page.getByText(words).first();
}
