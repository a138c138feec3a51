import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';
import {
  paneFrame,
  paneWidth,
  openWorkbench,
  startServer,
  type Server,
  type Surroundings,
  type Workbench,
} from './workbench';

jest.setTimeout(300_000);

let server: Server;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe looks for: everything; colours alone, or all but colours, where the rest was looked at in another look or language. */
type Looked = 'all' | 'colours' | 'all but colours';

const axeOptions: { readonly [looked in Looked]: object } = {
  all: { resultTypes: ['violations'] },
  colours: { resultTypes: ['violations'], runOnly: ['color-contrast'] },
  'all but colours': { resultTypes: ['violations'], rules: { 'color-contrast': { enabled: false } } },
};

/** What axe holds against the pane as it is now. */
async function faultsOfAccessibility(frame: Frame, looked: Looked): Promise<readonly string[]> {
  const { violations }: AxeResults = await frame.evaluate(`axe.run(${JSON.stringify(axeOptions[looked])})`);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Whatever reaches further right than the pane does, so that one would have to scroll sideways. */
function tooWide(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const isHidden = (element: Element) => element.closest('[data-tabster-dummy]') !== null;
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > width + 1 && !isHidden(element))
      .map((element) => `${element.tagName} “${element.textContent?.slice(0, 40)}”`);
  });
}

/** What the system tells the pane while it is open; the first is how it is opened. */
interface Look {
  readonly name: string;
  readonly media: { readonly colorScheme: 'light' | 'dark'; readonly forcedColors?: 'active' | 'none' };
  /** Missing where there is nothing that was not looked at elsewhere: in a contrast theme the system chooses the colours. */
  readonly looked?: Looked;
}

const light: Look = { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } };
const dark: Look = { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } };
const contrast: Look = { name: 'contrast', media: { colorScheme: 'dark', forcedColors: 'active' } };

const inLanguages: readonly {
  readonly short: string;
  readonly language: Surroundings['language'];
  readonly looks: readonly Look[];
}[] = [
  { short: 'zh', language: 'zh-CN', looks: [{ ...light, looked: 'all' }, { ...dark, looked: 'colours' }, contrast] },
  { short: 'en', language: 'en-US', looks: [{ ...light, looked: 'all but colours' }, dark] },
];

const words = {
  'zh-CN': {
    check: '检查',
    again: '重新检查',
    filter: '筛选',
    why: '为什么？',
    forms: '表格',
    findings: '检查',
    must: '必须改 E11',
    writeSummary: '生成汇总',
    takeBack: '撤销',
    explain: '说明情况…',
    reason: '情况说明',
    keepReason: '保存说明',
    accepted: '已说明情况 2 处',
    settings: '设置',
    templates: '模板',
    submit: '报送',
    indicator: /^完成治理行政村数量/,
    showPlaces: '看填在哪里（1 项）',
    blankForms: '空白表',
    ownTemplates: '我的模板',
    onThisComputer: /^这台电脑/,
    saveTemplate: /^保存模板/,
    editTemplate: /^修改：/,
    addIndicator: '增加一项指标',
    removeTemplate: /^删除：/,
  },
  'en-US': {
    check: 'Check',
    again: 'Check again',
    filter: 'Filter',
    why: 'Why?',
    forms: 'Forms',
    findings: 'Check',
    must: 'Must be corrected E11',
    writeSummary: 'Write summary',
    takeBack: 'Undo',
    explain: 'Explain…',
    reason: 'Explanation',
    keepReason: 'Keep it',
    accepted: 'Explained: 2',
    settings: 'Settings',
    templates: 'Templates',
    submit: 'Submit',
    indicator: /^完成治理行政村数量/,
    showPlaces: 'See where they go (1)',
    blankForms: 'Blank forms',
    ownTemplates: 'My templates',
    onThisComputer: /^This computer/,
    saveTemplate: /^Save template/,
    editTemplate: /^Edit: /,
    addIndicator: 'Add an indicator',
    removeTemplate: /^Delete: /,
  },
} as const;

/** Twice as large as the widest that fits in the pane. */
const zoomed = `${paneWidth / 2}px`;

describe.each(inLanguages)('the pane in $language', ({ short, language, looks }) => {
  let workbench: Workbench;
  let frame: Frame;
  const said = words[language];

  beforeAll(async () => {
    workbench = await openWorkbench(server.address, { language, colorScheme: 'light' });
    await workbench.pane.getByRole('button', { name: said.check, exact: true }).waitFor();
    frame = await paneFrame(workbench);
    await frame.evaluate(axe);
  });
  afterAll(() => workbench.close());

  /** In every look, which differ by their colours: a picture, no fault of accessibility, nothing to scroll sideways for; then the same at 200 %. */
  async function isSound(view: string): Promise<void> {
    await workbench.settled();
    for (const { name, media, looked } of looks) {
      await workbench.page.emulateMedia(media);
      await workbench.drawn();
      await workbench.pictureOfPane(`pane-${view}-${short}-${name}`);
      if (looked) expect({ name, faults: await faultsOfAccessibility(frame, looked) }).toEqual({ name, faults: [] });
      if (name !== dark.name) expect({ name, tooWide: await tooWide(frame) }).toEqual({ name, tooWide: [] });
    }
    await workbench.page.emulateMedia(light.media);
    if (language === 'en-US') await isSoundZoomed(view);
  }

  /** Colours change no widths and English is the wider language, so one look is enough. */
  async function isSoundZoomed(view: string): Promise<void> {
    const pane = workbench.page.locator('iframe[src="taskpane.html"]');
    await pane.evaluate((element, width) => element.style.setProperty('width', width), zoomed);
    await workbench.drawn();
    await workbench.pictureOfPane(`pane-${view}-${short}-zoomed`);
    const overZoomed = await tooWide(frame);
    await pane.evaluate((element) => element.style.removeProperty('width'));
    expect(overZoomed).toEqual([]);
  }

  test('before a check', () => isSound('1-ready'));

  test('with a result', async () => {
    await workbench.pane.getByRole('button', { name: said.check, exact: true }).click();
    await workbench.pane.getByRole('button', { name: said.again }).waitFor();
    await isSound('2-result');
  });

  test('with a finding explained', async () => {
    await workbench.pane
      .getByRole('button', { name: new RegExp(`^${said.must}`) })
      .first()
      .click();
    await workbench.pane.getByRole('button', { name: said.why }).first().click();
    await isSound('3-finding');
  });

  test('with a reason being written, and kept', async () => {
    await workbench.pane.getByRole('button', { name: said.explain }).click();
    await workbench.pane.getByRole('textbox', { name: said.reason }).fill('监测数据由省级平台统一确定，年初无法预计');
    await isSound('3a-reason');
    await workbench.pane.getByRole('button', { name: said.keepReason }).click();
    await workbench.pane.getByRole('button', { name: said.accepted }).click();
    await isSound('3b-explained');
  });

  test('with standard indicators shown with their places, and blank forms', async () => {
    const { pane } = workbench;
    await pane.getByRole('tab', { name: said.templates, exact: true }).click();
    await pane.getByRole('checkbox', { name: said.indicator }).check();
    await isSound('3d-indicators');
    await pane.getByRole('button', { name: said.showPlaces }).click();
    await pane.getByRole('button', { name: said.blankForms, exact: true }).click();
    await isSound('3e-blank-forms');
    await pane.getByRole('tab', { name: said.findings, exact: true }).click();
  });

  test('with a template of the user’s own saved, opened to be changed, and about to be deleted', async () => {
    const { pane } = workbench;
    await pane.getByRole('tab', { name: said.templates, exact: true }).click();
    await pane.getByRole('button', { name: said.ownTemplates, exact: true }).click();
    await pane.getByRole('radio', { name: said.onThisComputer }).check();
    await pane.getByRole('button', { name: said.saveTemplate }).click();
    await pane.getByRole('button', { name: said.editTemplate }).scrollIntoViewIfNeeded();
    await isSound('3g-own-templates');
    await pane.getByRole('button', { name: said.editTemplate }).click();
    await pane.getByRole('button', { name: said.addIndicator }).click();
    await isSound('3h-template-changed');
    await pane.getByRole('button', { name: said.removeTemplate }).click();
    await isSound('3i-template-deleted');
    await pane.getByRole('tab', { name: said.findings, exact: true }).click();
  });

  test('with the check before handing in', async () => {
    await workbench.pane.getByRole('tab', { name: said.submit, exact: true }).click();
    await isSound('3f-submit');
    await workbench.pane.getByRole('tab', { name: said.findings, exact: true }).click();
  });

  test('with the settings', async () => {
    await workbench.pane.getByRole('tab', { name: said.settings, exact: true }).click();
    await isSound('3c-settings');
    await workbench.pane.getByRole('tab', { name: said.findings, exact: true }).click();
  });

  test('with the filters open', async () => {
    await workbench.pane.getByRole('button', { name: said.filter }).click();
    await isSound('4-filters');
  });

  test('with what was read', async () => {
    await workbench.pane.getByRole('tab', { name: said.forms, exact: true }).click();
    await isSound('5-forms');
    await workbench.pane.getByRole('tab', { name: said.findings, exact: true }).click();
  });

  test('with the summary written', async () => {
    await workbench.pane.getByRole('button', { name: said.writeSummary }).click();
    await workbench.pane.getByRole('button', { name: said.takeBack }).waitFor();
    await isSound('6-summary');
    expect(workbench.faults).toEqual([]);
  });
});
