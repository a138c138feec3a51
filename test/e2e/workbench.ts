import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContext, Frame, FrameLocator, Page } from 'playwright-core';
import { openXlsx } from '../../src/adapters/xlsx/open-xlsx';
import type { Snapshot } from '../../src/core/grid/snapshot';
import { launchChromium } from './chromium';

const root = resolve(__dirname, '../..');
export const screens = join(root, 'out/screens');

/** The workbench as `npm start` serves it, in a browser that can reach nothing else. */
export interface Workbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** What went wrong in the page, and what it asked for elsewhere. Empty where all is well. */
  readonly faults: readonly string[];
  screenshot(name: string): Promise<void>;
  /** The pane alone, as Excel shows it. */
  pictureOfPane(name: string): Promise<void>;
  /** Resolves when the pane shows no work under way. */
  settled(): Promise<void>;
  /** Resolves when what changed in looks alone has been drawn; nothing moves here. */
  drawn(): Promise<void>;
  close(): Promise<void>;
}

/** What Excel and the system would tell the pane. */
export interface Surroundings {
  /** That of Excel's own interface. */
  readonly language: 'zh-CN' | 'en-US';
  readonly colorScheme: 'light' | 'dark';
  readonly forcedColors?: 'active';
}

const usual: Surroundings = { language: 'zh-CN', colorScheme: 'light' };

/** The narrowest that Excel draws a pane, in pixels. */
export const paneWidth = 320;

export interface Server {
  readonly address: string;
  stop(): void;
}

/** Starts the server as a user does, and waits for the address that it prints. */
export function startServer(): Promise<Server> {
  const server: ChildProcess = spawn(process.execPath, [join(root, 'scripts/start.mjs')], {
    cwd: root,
    env: { ...process.env, PORT: '0', NO_OPEN: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((found, failed) => {
    let said = '';
    const hear = (words: Buffer): void => {
      said += words.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
      if (address !== undefined) found({ address, stop: () => server.kill() });
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.on('exit', (code) => failed(new Error(`the server ended with ${code}: ${said}`)));
  });
}

export async function openWorkbench(address: string, surroundings = usual): Promise<Workbench> {
  mkdirSync(screens, { recursive: true });
  const { language, ...system } = surroundings;
  const browser = await launchChromium();
  const viewport = { width: 1366, height: 768 };
  const context = await browser.newContext({ viewport, acceptDownloads: true, reducedMotion: 'reduce', ...system });
  const faults: string[] = [];
  await blockOthers(context, address, faults);
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(language === usual.language ? address : `${address}?language=${language}`);
  return workbenchOn(browser, page, faults);
}

function workbenchOn(browser: Browser, page: Page, faults: readonly string[]): Workbench {
  return {
    page,
    pane: page.frameLocator('iframe[src="taskpane.html"]'),
    faults,
    screenshot: async (name) => {
      await page.screenshot({ path: join(screens, `${name}.png`) });
    },
    pictureOfPane: async (name) => {
      await page.locator('iframe[src="taskpane.html"]').screenshot({ path: join(screens, `${name}.png`) });
    },
    settled: async () => {
      const busy = page
        .frameLocator('iframe[src="taskpane.html"]')
        .getByText(/^(正在|Checking…|Checking: |Marking…|Writing the summary…|Undoing…)/);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 150))));
      await until(async () => (await busy.count()) === 0);
    },
    drawn: () => page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30)))),
    close: () => browser.close(),
  };
}

/** The document that the pane is drawn in. */
export async function paneFrame({ page }: Workbench): Promise<Frame> {
  const element = await page.locator('iframe[src="taskpane.html"]').elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('the pane is not in the page');
  return frame;
}

async function blockOthers(context: BrowserContext, address: string, faults: string[]): Promise<void> {
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    if (url.startsWith(address) || url.startsWith('blob:') || url.startsWith('data:')) return route.continue();
    faults.push(`a request to ${url}`);
    return route.abort();
  });
}

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Chooses a file as the button for opening one does. */
export function pick(page: Page, name: string, buffer: Buffer): Promise<void> {
  return page.locator('input[type="file"]').setInputFiles({ name, mimeType: xlsx, buffer });
}

/** Types into a cell of the sheet in sight, by way of the box that shows its name. */
export async function typeInto(page: Page, a1: string, text: string): Promise<void> {
  await goTo(page, a1);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

export async function goTo(page: Page, a1: string): Promise<void> {
  const box = nameBox(page);
  await box.click();
  await box.fill(a1);
  await page.keyboard.press('Enter');
}

/** The box left of the formula bar, which says which cell is selected. */
export function nameBox(page: Page) {
  return page.locator('[data-u-comp="defined-name"] input');
}

/** Saves, and gives the file's name and bytes. */
export async function save(page: Page): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: '保存为 .xlsx' }).click();
  const download = await downloading;
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}

/** The sheet in sight. */
export async function activeTab(page: Page): Promise<string> {
  return (await page.locator('[data-u-comp="slide-tab-item"][aria-selected="true"]').innerText()).trim();
}

const millisecondsToWait = 20_000;
const millisecondsBetween = 100;

/** Waits until it is so, doing `meanwhile` between the looks. */
export async function until(isSo: () => Promise<boolean>, meanwhile?: () => Promise<void>): Promise<void> {
  const end = Date.now() + millisecondsToWait;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`it did not come to be so: ${isSo}`);
    await meanwhile?.();
    await new Promise((resolve) => setTimeout(resolve, millisecondsBetween));
  }
}

/** What the file adapter finds in a saved file. */
export async function read(bytes: Uint8Array): Promise<Snapshot> {
  const file = openXlsx(bytes);
  if (!file.ok) throw new Error(file.error.code);
  const snapshot = await file.value.read();
  if (!snapshot.ok) throw new Error(snapshot.error.code);
  return snapshot.value;
}
