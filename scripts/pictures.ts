import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbench, startServer, type Surroundings, type Workbench } from '../test/e2e/workbench';

/** Draws anew the pictures of README and of the guide: the workbench and the pane, with the sample. */
const folder = join(__dirname, '../docs/pictures');

type Step = (workbench: Workbench) => Promise<void>;

interface Picture {
  readonly name: string;
  readonly surroundings: Surroundings;
  /** What is done before the picture is taken. */
  readonly steps: readonly Step[];
  readonly take: (workbench: Workbench, path: string) => Promise<unknown>;
}

/** Small enough to be looked at on a page, and to be committed. */
const pageSize = { width: 1080, height: 560 } as const;
const tallPageSize = { width: 1080, height: 760 } as const;

const pageOf =
  (size: typeof pageSize | typeof tallPageSize): Picture['take'] =>
  async ({ page, settled }, path) => {
    await page.setViewportSize(size);
    await settled();
    await page.screenshot({ path });
  };
const takePane: Picture['take'] = ({ page }, path) => page.locator('iframe[src="taskpane.html"]').screenshot({ path });

const checked =
  (check: string, checkAgain: string): Step =>
  async ({ pane }) => {
    await pane.getByRole('button', { name: check, exact: true }).click();
    await pane.getByRole('button', { name: checkAgain, exact: true }).waitFor();
  };
const checkedInChinese = checked('检查', '重新检查');

const findingShown: Step = async ({ pane, settled }) => {
  await pane
    .getByTitle(/项目3!E11/)
    .first()
    .click();
  await settled();
};

const summaryWritten: Step = async ({ page, pane, settled }) => {
  await pane.getByRole('button', { name: '生成汇总' }).click();
  await pane.getByRole('button', { name: '撤销' }).waitFor();
  await page.getByText('部门总览', { exact: true }).last().click();
  await settled();
};

const indicatorsInserted: Step = async ({ page, pane, settled }) => {
  await pane.getByRole('tab', { name: '模板', exact: true }).click();
  await pane.getByRole('checkbox', { name: /^完成治理行政村数量/ }).check();
  await pane.getByRole('checkbox', { name: /^新建污水收集管网长度/ }).check();
  await pane.getByRole('button', { name: '看填在哪里（2 项）' }).click();
  await pane.getByRole('button', { name: '确认填入' }).click();
  await pane
    .getByRole('heading', { name: /^已填入 2 项指标/ })
    .last()
    .waitFor();
  await settled();
  await page.getByText('项目1', { exact: true }).last().click();
  await settled();
};

const chinese: Surroundings = { language: 'zh-CN', colorScheme: 'light' };

const pictures: readonly Picture[] = [
  { name: 'workbench', surroundings: chinese, steps: [checkedInChinese, findingShown], take: pageOf(pageSize) },
  { name: 'pane-zh', surroundings: chinese, steps: [checkedInChinese, findingShown], take: takePane },
  {
    name: 'pane-en-dark',
    surroundings: { language: 'en-US', colorScheme: 'dark' },
    steps: [checked('Check', 'Check again'), findingShown],
    take: takePane,
  },
  { name: 'summary', surroundings: chinese, steps: [checkedInChinese, summaryWritten], take: pageOf(tallPageSize) },
  { name: 'indicators', surroundings: chinese, steps: [checkedInChinese, indicatorsInserted], take: pageOf(pageSize) },
];

async function draw(address: string, { name, surroundings, steps, take }: Picture): Promise<void> {
  const workbench = await openWorkbench(address, surroundings);
  try {
    for (const step of steps) await step(workbench);
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
