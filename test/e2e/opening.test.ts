import { readFileSync } from 'node:fs';
import { utils, write } from '@e965/xlsx';
import {
  activeTab,
  nameBox,
  openWorkbench,
  pick,
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

/** One page for all of them: each test goes on where the one before has ended. */
beforeAll(async () => {
  server = await startServer();
  workbench = await openWorkbench(server.address);
  await workbench.page.getByText('项目4', { exact: true }).waitFor();
  await workbench.pane.getByRole('button', { name: '检查', exact: true }).waitFor();
});
afterEach(() => expect(workbench.faults).toEqual([]));
afterAll(async () => {
  await workbench.close();
  server.stop();
});

const sample = new Uint8Array(readFileSync('samples/ecology-bureau.xlsx'));
const stacked = readFileSync('samples/ecology-bureau-stacked.xlsx');

test('a row that is inserted by the sheet’s own menu moves all below it in the saved file', async () => {
  const { page } = workbench;
  await page.getByText('项目1', { exact: true }).click();
  await page.mouse.click(placeInColumnE.x, placeInColumnE.y, { button: 'right' });
  const [row] = /\d+$/.exec(await nameBox(page).inputValue()) ?? [];
  const inserted = Number(row) - 1;
  expect(inserted).toBeGreaterThan(8);
  await page.getByText('插入', { exact: true }).last().hover();
  await workbench.screenshot('13-menu');
  await page.getByText('在上方插入').click({ position: { x: 10, y: 10 } });
  await page.getByText(/未保存/).waitFor();
  const { bytes } = await save(page);
  const [before, after] = [await read(sample), await read(bytes)].map((snapshot) =>
    snapshot.sheets.find(({ name }) => name === '项目1'),
  );
  const moved = before?.rows.map((one) => (one.row >= inserted ? { ...one, row: one.row + 1 } : one));
  expect(after?.rows).toEqual(moved);
  const movedMerges = before?.merges?.map((area) => {
    if (area.row >= inserted) return { ...area, row: area.row + 1 };
    return area.row + area.rows > inserted ? { ...area, rows: area.rows + 1 } : area;
  });
  expect(new Set(after?.merges)).toEqual(new Set(movedMerges));
});

/** Somewhere among the indicators of a form, which have no merged cells in this column. */
const placeInColumnE = { x: 700, y: 482 } as const;

test('while a cell is being edited the pane says so, and goes on by itself when the editing has ended', async () => {
  const { page, pane } = workbench;
  await page.getByText('项目4', { exact: true }).click();
  await typeInto(page, 'B3', '编码');
  await page.keyboard.type('正在输入');
  await pane.getByRole('button', { name: '检查', exact: true }).click();
  await pane
    .getByText(/请先按 Enter 结束单元格编辑/)
    .first()
    .waitFor();
  await workbench.screenshot('12-editing');
  await page.bringToFront();
  await page.locator('[data-u-comp="formula-bar"]').click();
  await page.keyboard.press('Enter');
  await pane
    .getByText(/处必须改/)
    .first()
    .waitFor();
});

test('unsaved work is asked about before another workbook takes its place', async () => {
  const { page } = workbench;
  await typeInto(page, 'B2', '改过');
  await page.getByText(/未保存/).waitFor();
  await pick(page, '合并版.xlsx', stacked);
  await page.getByText('当前工作簿有未保存的更改').waitFor();
  await workbench.screenshot('11-unsaved');
  await page.getByRole('button', { name: '取消', exact: true }).click();
  expect(await page.getByText('项目4', { exact: true }).count()).toBe(1);
  await pick(page, '合并版.xlsx', stacked);
  await page.getByRole('button', { name: '不保存，直接打开' }).click();
  await page.getByText('合并版.xlsx', { exact: true }).waitFor();
});

test('an empty workbook is offered the sample, which comes on sheets of its own and goes again', async () => {
  const { page, pane } = workbench;
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([]), '空表');
  await pick(page, '空白.xlsx', Buffer.from(write(book, { type: 'array' }) as ArrayBuffer));
  await page.getByText('空白.xlsx', { exact: true }).waitFor();
  await pane.getByRole('button', { name: '检查', exact: true }).click();
  await pane.getByRole('button', { name: '载入示例' }).waitFor();
  await workbench.pictureOfPane('pane-7-empty-workbook');
  await pane.getByRole('button', { name: '载入示例' }).click();
  await pane.getByRole('heading', { name: /^已载入示例/ }).waitFor();
  await pane.getByText(/^3 个项目/).waitFor();
  await until(async () => (await activeTab(page)) === '示例项目1');
  await workbench.screenshot('14-sample-loaded');
  const loaded = await read((await save(page)).bytes);
  expect(loaded.sheets.map(({ name }) => name)).toEqual(['空表', '示例项目1', '示例项目2', '示例项目3']);
  await pane.getByRole('button', { name: '撤销' }).click();
  await pane.getByRole('button', { name: '载入示例' }).waitFor();
  const takenBack = await read((await save(page)).bytes);
  expect(takenBack.sheets.map(({ name }) => name)).toEqual(['空表']);
});

test('a workbook that is dropped on the page is opened, and the pane checks that one', async () => {
  const { page, pane } = workbench;
  await page.evaluate((base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const files = new DataTransfer();
    files.items.add(new File([bytes], '合并版.xlsx'));
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: files, cancelable: true }));
  }, stacked.toString('base64'));
  await page.getByText('合并版.xlsx', { exact: true }).waitFor();
  await until(async () => (await page.getByText('空表', { exact: true }).count()) === 0);
  await pane.getByRole('button', { name: '检查', exact: true }).click();
  await pane
    .getByText(/处必须改/)
    .first()
    .waitFor();
  await workbench.screenshot('10-other-workbook');
  const { bytes } = await save(page);
  expect(Buffer.from(bytes).equals(stacked)).toBe(true);
});

test('leaving the page asks where there is unsaved work, and only there', async () => {
  const { page } = workbench;
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.reload();
  await page.getByText('项目4', { exact: true }).waitFor();
  expect(asked).toEqual([]);
  await typeInto(page, 'B2', '改过');
  await page.getByText(/未保存/).waitFor();
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
});
