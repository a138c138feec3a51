import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbench, startServer, type Surroundings, type Workbench } from '../test/e2e/workbench';

/** Draws README's pictures anew: the workbench, and the pane in both languages, each after a check of the sample. */
const folder = join(__dirname, '../docs/pictures');

interface Picture {
  readonly name: string;
  readonly surroundings: Surroundings;
  readonly check: string;
  readonly checkAgain: string;
  readonly take: (workbench: Workbench, path: string) => Promise<unknown>;
}

/** Small enough to be looked at on a page, and to be committed. */
const pageSize = { width: 1080, height: 560 } as const;

const takePage: Picture['take'] = async ({ page, settled }, path) => {
  await page.setViewportSize(pageSize);
  await settled();
  await page.screenshot({ path });
};
const takePane: Picture['take'] = ({ page }, path) => page.locator('iframe[src="taskpane.html"]').screenshot({ path });

const chinese = { check: '检查', checkAgain: '重新检查' } as const;
const english = { check: 'Check', checkAgain: 'Check again' } as const;

const pictures: readonly Picture[] = [
  { name: 'workbench', surroundings: { language: 'zh-CN', colorScheme: 'light' }, ...chinese, take: takePage },
  { name: 'pane-zh', surroundings: { language: 'zh-CN', colorScheme: 'light' }, ...chinese, take: takePane },
  { name: 'pane-en-dark', surroundings: { language: 'en-US', colorScheme: 'dark' }, ...english, take: takePane },
];

async function draw(address: string, { name, surroundings, check, checkAgain, take }: Picture): Promise<void> {
  const workbench = await openWorkbench(address, surroundings);
  try {
    await workbench.pane.getByRole('button', { name: check, exact: true }).click();
    await workbench.pane.getByRole('button', { name: checkAgain, exact: true }).waitFor();
    await workbench.pane
      .getByTitle(/项目3!E11/)
      .first()
      .click();
    await workbench.settled();
    await take(workbench, join(folder, `${name}.png`));
  } finally {
    await workbench.close();
  }
}

async function drawAll(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const server = await startServer();
  try {
    for (const picture of pictures) await draw(server.address, picture);
  } finally {
    server.stop();
  }
}

void drawAll();
