import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from './chromium';
import { paneWidth, screens, startServer, until, type Server } from './workbench';

jest.setTimeout(300_000);

/** Longer than the pane waits for Office, in milliseconds. */
const longerThanPatience = 11_000;

let server: Server;
let browser: Browser;

beforeAll(async () => {
  mkdirSync(screens, { recursive: true });
  server = await startServer();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  server.stop();
});

/** What stands in place of Office: a script that makes the global of that name. */
async function openedWith(office: string, prepare: (page: Page) => Promise<unknown> = () => Promise.resolve()) {
  const page = await browser.newPage({ viewport: { width: paneWidth, height: 768 }, locale: 'zh-CN' });
  const loads: string[] = [];
  await page.route('**/*', async (route) => {
    const url = route.request().url();
    if (!url.startsWith(server.address)) return route.abort();
    if (url.endsWith('taskpane.html')) loads.push(url);
    if (url.includes('office-js/')) return route.fulfill({ contentType: 'text/javascript', body: office });
    if (url.endsWith('-office.js')) return route.fulfill({ contentType: 'text/javascript', body: '' });
    return route.continue();
  });
  await prepare(page);
  await page.goto(`${server.address}taskpane.html`);
  return { page, loads };
}

function officeIn(host: string, supports: boolean): string {
  return `window.Office = {
    onReady: () => Promise.resolve({ host: ${JSON.stringify(host)}, platform: 'PC' }),
    context: { displayLanguage: 'zh-CN', requirements: { isSetSupported: () => ${supports} } },
  };`;
}

test('a pane that Office never calls is loaded anew three times by itself, and then says so with a button', async () => {
  const { page, loads } = await openedWith(
    'window.Office = { onReady: () => new Promise(() => undefined) };',
    (opened) => opened.clock.install(),
  );
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    await page.getByText('正在连接 Excel…').waitFor();
    await page.clock.fastForward(longerThanPatience);
    await until(() => Promise.resolve(loads.length === attempt + 1));
  }
  await page.getByText('正在连接 Excel…').waitFor();
  await page.clock.fastForward(longerThanPatience);
  await page.getByText('Excel 没有应答').waitFor();
  await page.screenshot({ path: `${screens}/pane-8-no-answer.png` });
  expect(loads.length).toBe(4);
  await page.getByRole('button', { name: '重新打开' }).click();
  await until(() => Promise.resolve(loads.length === 5));
  await page.getByText('正在连接 Excel…').waitFor();
  await page.close();
});

test('an Excel that is too old is told which one is needed', async () => {
  const { page } = await openedWith(officeIn('Excel', false));
  await page.getByText('这个版本的 Excel 缺少助手需要的功能').waitFor();
  await page.getByText(/^请使用 Excel 2021 或更新版本/).waitFor();
  await page.screenshot({ path: `${screens}/pane-8-old-excel.png` });
  await page.close();
});

test('a page that is opened outside Excel says how it is opened there', async () => {
  const { page } = await openedWith(officeIn('Word', true));
  await page.getByText('没有连接到 Excel').waitFor();
  await page.screenshot({ path: `${screens}/pane-8-not-excel.png` });
  await page.close();
});

test('a browser that is too old for the pane is told so in its place', async () => {
  const { page } = await openedWith(officeIn('Excel', true), (opened) =>
    opened.addInitScript(() => Reflect.deleteProperty(Object, 'hasOwn')),
  );
  await page.getByText(/版本过低，助手无法运行/).waitFor();
  expect(await page.locator('#root').isVisible()).toBe(false);
  await page.screenshot({ path: `${screens}/pane-8-old-browser.png` });
  await page.close();
});
