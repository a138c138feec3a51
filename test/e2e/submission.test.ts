import { utils, write } from '@e965/xlsx';
import { openWorkbench, pick, startServer, typeInto, type Server, type Workbench } from './workbench';

jest.setTimeout(300_000);

let server: Server;
let workbench: Workbench;

/** One workbook from nothing to its seal: each test goes on where the one before has ended. */
beforeAll(async () => {
  server = await startServer();
  workbench = await openWorkbench(server.address);
  await workbench.page.getByText('项目4', { exact: true }).waitFor();
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([]), '空表');
  await pick(workbench.page, '空白.xlsx', Buffer.from(write(book, { type: 'array' }) as ArrayBuffer));
  await workbench.page.getByText('空白.xlsx', { exact: true }).waitFor();
});
afterAll(async () => {
  await workbench.close();
  server.stop();
});
afterEach(() => expect(workbench.faults).toEqual([]));

/** A project whose name tells its kind, and the head of its form. */
const name = '设备购置项目';
const head = [
  [
    'B4',
    '预算数75万元，其中：财政资金75万元（本级资金75万元，上级转移支付资金0万元），其他资金0万元。主要用于购置水质检测仪器。',
  ],
  ['C6', '10%'],
  ['D6', '40%'],
  ['E6', '70%'],
  ['F6', '100%'],
  ['B7', '2027年12月底前完成水质检测仪器购置，保障日常监测。'],
] as const;

async function toTab(tab: string): Promise<void> {
  await workbench.pane.getByRole('tab', { name: tab, exact: true }).click();
}

test('a blank form comes on a sheet of its own', async () => {
  const { page, pane } = workbench;
  await pane.getByRole('button', { name: '检查', exact: true }).click();
  await pane.getByRole('button', { name: '插入空白表…' }).click();
  await pane.getByRole('textbox', { name: '预算年度' }).fill('2027');
  await pane.getByRole('textbox', { name: '项目清单' }).fill(`13012326P00412310007X\t${name}\t75`);
  await pane.getByRole('button', { name: '插入 1 张空白表' }).click();
  await pane
    .getByRole('heading', { name: /^已插入空白表/ })
    .first()
    .waitFor();
  await page.getByText(name, { exact: true }).first().waitFor();
  await workbench.settled();
  await workbench.screenshot('20-blank-form');
});

test('its head is filled in by hand, and its indicators from the library', async () => {
  const { page, pane } = workbench;
  for (const [cell, text] of head) await typeInto(page, cell, text);
  await toTab('检查');
  await pane.getByRole('button', { name: '重新检查' }).click();
  await workbench.settled();
  await toTab('模板');
  await pane.getByRole('checkbox', { name: /^全选/ }).check();
  await workbench.screenshot('21-library');
  await pane.getByRole('button', { name: /^看填在哪里/ }).click();
  await pane.getByRole('button', { name: '确认填入' }).click();
  await pane
    .getByRole('heading', { name: /^已填入 9 项指标/ })
    .first()
    .waitFor();
  await workbench.settled();
  await workbench.screenshot('22-filled');
});

/** The cells that have a finding, as the pane heads them. */
async function cellsWithFindings(): Promise<readonly string[]> {
  const said = await workbench.pane.getByRole('region', { name: '检查结果' }).getByRole('button').allInnerTexts();
  return [...new Set(said.flatMap((words) => /^(?:必须改|建议|提示)\s+([A-Z]+\d+)\s/u.exec(words)?.[1] ?? []))];
}

/** What the library leaves to be filled in, and what somebody writes there. */
const blanks = [
  ['E9', '12台套'],
  ['E14', '2027年10月31日前'],
  ['E16', '≤6.25万元/台'],
  ['E20', '≥6年'],
] as const;

test('the check finds nothing but the blanks', async () => {
  await toTab('检查');
  await workbench.settled();
  await workbench.screenshot('23-blanks');
  expect(await cellsWithFindings()).toEqual(blanks.map(([cell]) => cell));
});

test('when they are filled in, it can be submitted', async () => {
  const { page, pane } = workbench;
  for (const [cell, text] of blanks) await typeInto(page, cell, text);
  await pane
    .getByRole('heading', { name: /可以报送/ })
    .first()
    .waitFor();
  await workbench.settled();
  await workbench.screenshot('24-ready');
  expect(await cellsWithFindings()).toEqual([]);
});

test('it is sealed, and a value that is changed later is named at its cell', async () => {
  const { page, pane } = workbench;
  await toTab('报送');
  await pane.getByRole('button', { name: '清除标注并封存' }).click();
  await pane
    .getByText(/封存，此后未改动/)
    .first()
    .waitFor();
  await workbench.screenshot('25-sealed');
  await typeInto(page, 'E9', '15台套');
  const change = pane.getByRole('button', { name: /E9/ });
  await change.first().waitFor();
  await workbench.screenshot('26-changed');
  expect(await change.allInnerTexts()).toHaveLength(1);
  expect(await change.innerText()).toContain(name);
});
