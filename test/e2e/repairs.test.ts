import { cellLookup } from '../../src/core/grid/lookup';
import { openWorkbench, paneFrame, read, save, startServer, until, type Server, type Workbench } from './workbench';

jest.setTimeout(300_000);

let server: Server;
let workbench: Workbench;

beforeAll(async () => {
  server = await startServer();
  workbench = await openWorkbench(server.address);
  await workbench.page.getByText('项目4', { exact: true }).waitFor();
  await workbench.pane.getByRole('button', { name: '检查', exact: true }).click();
  await workbench.pane
    .getByText(/还有 3 处必须改/)
    .first()
    .waitFor();
});
afterAll(async () => {
  await workbench.close();
  server.stop();
});
afterEach(() => {
  expect(workbench.faults).toEqual([]);
});

const label = { sheet: '项目4', row: 14, column: 0 };
const quarter = { sheet: '项目2', row: 5, column: 4 };

async function saved(at: typeof label) {
  return cellLookup(await read((await save(workbench.page)).bytes))(at)?.value;
}

test('the repairs that need no thought are shown, made in the sheet and saved', async () => {
  const { pane } = workbench;
  await pane.getByRole('button', { name: '修复… (12)' }).click();
  await pane.getByRole('heading', { name: '修复 12 处问题，将改动 19 个单元格' }).waitFor();
  await workbench.screenshot('11-repairs-shown');
  await pane.getByRole('button', { name: '确认修复' }).click();
  await pane.getByRole('heading', { name: '已修复 12 处问题，改动 19 个单元格' }).waitFor();
  await workbench.screenshot('12-repaired');
  expect([await saved(label), await saved(quarter)]).toEqual(['效益指标', 1]);
});

test('they are taken back, and the file is as it was', async () => {
  const { pane } = workbench;
  await pane.getByRole('button', { name: '撤销' }).click();
  await pane.getByRole('heading', { name: /^已撤销修复/ }).waitFor();
  await until(async () => (await pane.getByRole('button', { name: '修复… (12)' }).count()) === 1);
  expect([await saved(label), await saved(quarter)]).toEqual(['效果指标', 100]);
});

test('two indicators in each other’s class change places', async () => {
  const { pane } = workbench;
  await pane.getByRole('button', { name: /^建议 C11 .*“预计年中完成跟踪评价”列在/ }).click();
  await pane.getByText('可以这样改（移到相应类别）').waitFor();
  await workbench.screenshot('13-exchange');
  await pane.getByRole('button', { name: '修复此处' }).click();
  await pane.getByRole('heading', { name: '已修复 1 处问题，改动 4 个单元格' }).waitFor();
  expect(await saved({ sheet: '项目3', row: 10, column: 2 })).toBe('完成2个跟踪评价');
});

/** As if Excel took this long for a request by which sheets come. */
async function slowDownAdding(milliseconds: number): Promise<void> {
  const frame = await paneFrame(workbench);
  await frame.evaluate((delay) => {
    const sheets = Excel.WorksheetCollection.prototype;
    const add = Reflect.get(sheets, 'add');
    let isAdding = false;
    sheets.add = function marked(this: Excel.WorksheetCollection, name) {
      isAdding = true;
      return Reflect.apply(add, this, [name]);
    };
    const { prototype } = OfficeExtension.ClientRequestContext;
    const sync = Reflect.get(prototype, 'sync');
    prototype.sync = async function later(this: OfficeExtension.ClientRequestContext, passed) {
      if (isAdding) await new Promise((resolve) => setTimeout(resolve, delay));
      isAdding = false;
      return Reflect.apply(sync, this, [passed]);
    };
  }, milliseconds);
}

async function summarise(): Promise<void> {
  await workbench.pane.getByRole('button', { name: '生成汇总' }).click();
}

async function cancelSummary(): Promise<void> {
  const { pane } = workbench;
  await summarise();
  await pane.getByText('正在生成汇总…').waitFor();
  await pane.getByRole('button', { name: '取消', exact: true }).click();
  await pane.getByRole('heading', { name: '已取消，工作簿没有改动' }).waitFor();
}

test('a summary that takes long is cancelled, and no sheet has come', async () => {
  const { page } = workbench;
  const tabs = () => page.locator('[data-u-comp="slide-tab-item"]').allInnerTexts();
  const before = await tabs();
  await slowDownAdding(3_000);
  await cancelSummary();
  await workbench.screenshot('15-cancelled');
  expect(await tabs()).toEqual(before);
});

test('one that is written again is cancelled after most of it was sent, and the old one stands', async () => {
  const { pane, page } = workbench;
  await summarise();
  await pane.getByRole('heading', { name: /^已写入/ }).waitFor();
  const before = await read((await save(page)).bytes);
  await cancelSummary();
  const after = await read((await save(page)).bytes);
  expect(after.sheets.map(({ name }) => name)).toContain('问题清单');
  expect(after).toEqual(before);
});
