import type { Frame } from 'playwright-core';
import { openWorkbench, paneFrame, pick, startServer, type Workbench } from '../../test/e2e/workbench';
import { projectsWorkbook } from './workbooks';

/**
 * Prints how long the pane takes to show a long list in the tests' browser: more than ten thousand findings, from the click on its
 * tab to the picture, and the longest picture while the list is scrolled to its end.
 */
const projects = 3_000;
const times = 7;
/** So often more of the list is asked for before it is scrolled. */
const morePages = 10;
const patience = 600_000;

/** Clicks on a tab, and gives the milliseconds until what it shows has been drawn. */
function millisecondsToShow(frame: Frame, tab: string): Promise<number> {
  return frame.evaluate(
    (name) =>
      new Promise<number>((resolve) => {
        const all = [...document.querySelectorAll<HTMLElement>('[role="tab"]')];
        const start = performance.now();
        all.find((one) => one.textContent === name)?.click();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
      }),
    tab,
  );
}

/** Scrolls the list to its end by a screen a picture, and gives the milliseconds between two pictures, in their order. */
function millisecondsAPicture(frame: Frame): Promise<readonly number[]> {
  // Nothing in here has a name: what makes this script run puts names of its own into functions, which the page does not have.
  return frame.evaluate(async () => {
    const [box] = [...document.querySelectorAll('*')]
      .filter((one) => /auto|scroll/u.test(getComputedStyle(one).overflowY))
      .sort((one, other) => other.scrollHeight - other.clientHeight - (one.scrollHeight - one.clientHeight));
    const between: number[] = [];
    if (box) box.scrollTop = 0;
    while (box && box.scrollTop + box.clientHeight < box.scrollHeight - 1) {
      const last = performance.now();
      box.scrollTop += box.clientHeight;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      between.push(performance.now() - last);
    }
    return between;
  });
}

function middle(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? NaN;
}

async function measure(workbench: Workbench): Promise<void> {
  const { page, pane } = workbench;
  await pick(page, '两千个项目.xlsx', Buffer.from(projectsWorkbook(projects)));
  await page.getByText('两千个项目.xlsx', { exact: true }).waitFor({ timeout: patience });
  await pane.getByRole('button', { name: '检查', exact: true }).click();
  await pane.getByRole('button', { name: '重新检查', exact: true }).waitFor({ timeout: patience });
  const said = await pane.locator('h2', { hasText: '处' }).locator('xpath=..').first().innerText();
  console.log(`${said.replaceAll('\n', '，')}\n`);
  const frame = await paneFrame(workbench);
  const shown: number[] = [];
  for (let time = 0; time < times; time += 1) {
    await millisecondsToShow(frame, '表格');
    shown.push(await millisecondsToShow(frame, '检查'));
  }
  for (let page = 0; page < morePages; page += 1)
    await pane
      .getByRole('button', { name: /^再显示一些/u })
      .last()
      .click();
  const pictures = await millisecondsAPicture(frame);
  console.log(`${middle(shown).toFixed(0).padStart(6)} ms  from the click to the list, the middle of ${times} times`);
  console.log(
    `${middle(pictures).toFixed(0).padStart(6)} ms  a picture while scrolling, ${Math.max(...pictures).toFixed(0)} ms the longest of ${pictures.length}`,
  );
}

async function bench(): Promise<void> {
  const server = await startServer();
  const workbench = await openWorkbench(server.address);
  try {
    await measure(workbench);
  } finally {
    await workbench.close();
    server.stop();
  }
}

void bench();
