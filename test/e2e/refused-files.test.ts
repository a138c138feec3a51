import { readFileSync } from 'node:fs';
import { CFB } from '@e965/xlsx';
import { zipSync } from 'fflate';
import { openWorkbench, pick, save, startServer, type Server, type Workbench } from './workbench';

jest.setTimeout(300_000);

let server: Server;
let workbench: Workbench;

/** One page for all of them: what is refused leaves the page as it was. */
beforeAll(async () => {
  server = await startServer();
  workbench = await openWorkbench(server.address);
  await workbench.page.getByText('项目4', { exact: true }).waitFor();
});
afterEach(() => expect(workbench.faults).toEqual([]));
afterAll(async () => {
  await workbench.close();
  server.stop();
});

/** As Excel saves a workbook with a password: what it holds is one stream that nobody can read. */
function encrypted(): Buffer {
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, '/EncryptionInfo', [4, 0, 4, 0]);
  CFB.utils.cfb_add(container, '/EncryptedPackage', [8, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8]);
  return Buffer.from(CFB.write(container, { type: 'array' }) as number[]);
}

const stacked = readFileSync('samples/ecology-bureau-stacked.xlsx');

test.each([
  ['a text', '说明.xlsx', Buffer.from('这不是工作簿'), /不是 Excel 工作簿/],
  ['an empty file', '空.xlsx', Buffer.alloc(0), /文件是空的/],
  [
    'a zip that holds no workbook',
    '资料.xlsx',
    Buffer.from(zipSync({ 'a.txt': new Uint8Array(3) })),
    /不是 Excel 工作簿/,
  ],
  ['an encrypted workbook', '加密.xlsx', encrypted(), /加密|密码/],
  ['a workbook that is cut short', '残缺.xlsx', stacked.subarray(0, stacked.length / 2), /不是 Excel 工作簿，或已损坏/],
])('%s is refused in a sentence, and the open workbook stays', async (_what, name, bytes, words) => {
  const { page } = workbench;
  await pick(page, name, bytes);
  await page.getByText(words).waitFor();
  await page.getByText('当前工作簿没有变动').waitFor();
  expect(await page.getByText('项目4', { exact: true }).count()).toBe(1);
  const { name: saved } = await save(page);
  expect(saved).toBe('ecology-bureau.xlsx');
});

test('a file over 50 MB is refused before it is read', async () => {
  const { page } = workbench;
  await page.evaluate(() => {
    const files = new DataTransfer();
    files.items.add(new File([new Uint8Array(50 * 1024 * 1024 + 1)], '很大.xlsx'));
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: files, cancelable: true }));
  });
  await page.getByText('没有打开“很大.xlsx”：文件超过 50 MB。').waitFor();
  await workbench.screenshot('9-refused');
});
