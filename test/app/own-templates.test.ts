import { openXlsx } from '../../src/adapters/xlsx/open-xlsx';
import { acceptFindings, changeTemplates } from '../../src/app/change-stored';
import { checkWorkbook, type CheckedWorkbook } from '../../src/app/check-workbook';
import { applyInsertion } from '../../src/app/insert-indicators';
import { explainStoredFault } from '../../src/app/words/stored-fault';
import { explainTemplateFault } from '../../src/app/words/template-fault';
import { cellLabel } from '../../src/core/grid/a1';
import { cellLookup } from '../../src/core/grid/lookup';
import { rangeOfCell } from '../../src/core/grid/cell-address';
import { parseTemplate, type Template } from '../../src/core/library/own-template';
import { templateOf } from '../../src/core/library/template-of-project';
import { planInsertion } from '../../src/core/plans/insert-indicators';
import type { Workbook } from '../../src/ports/workbook';
import { applied, readAll, valueOf } from '../contract/session';
import { withEachHost } from '../support/each-host';
import { sampleBytes } from '../support/samples';

const on = { year: 2026, month: 11, day: 26 };

async function check(workbook: Workbook): Promise<CheckedWorkbook> {
  return valueOf(await checkWorkbook(workbook));
}

function firstProject({ department }: CheckedWorkbook) {
  const [project] = department.projects;
  if (!project) throw new Error('The sample has projects');
  return project;
}

/** Texts that a cell would take for formulas, were they typed. */
const formulaLike: Template = {
  name: '=HYPERLINK("https://example.com","点我")',
  indicators: [
    {
      class: '数量指标',
      name: '=1+1',
      description: '+SUM(A1:A9)',
      value: { kind: 'text', text: '=NOW()' },
      basis: '@合同',
      source: '-2',
    },
  ],
};

it('a project’s indicators are kept as a template with the workbook, changed, deleted, and each step taken back', () =>
  withEachHost(async (workbook) => {
    const { template } = templateOf(firstProject(await check(workbook)));
    const saved = valueOf(await changeTemplates(workbook, { kind: 'added', template }));
    expect((await check(workbook)).templates).toEqual([JSON.parse(JSON.stringify(template))]);
    const renamed = { ...template, name: '污水治理' };
    const changed = valueOf(await changeTemplates(workbook, { kind: 'changed', was: template, template: renamed }));
    expect((await check(workbook)).templates.map(({ name }) => name)).toEqual(['污水治理']);
    const deleted = valueOf(await changeTemplates(workbook, { kind: 'deleted', was: renamed }));
    expect((await check(workbook)).templates).toEqual([]);
    valueOf(await workbook.apply(deleted.undo));
    valueOf(await workbook.apply(changed.undo));
    expect((await check(workbook)).templates.map(({ name }) => name)).toEqual([template.name]);
    valueOf(await workbook.apply(saved.undo));
    expect((await readAll(workbook)).storedParts).toEqual([]);
  }));

it('a name that is taken and a template that has changed are refused, and nothing is written', () =>
  withEachHost(async (workbook) => {
    valueOf(await changeTemplates(workbook, { kind: 'added', template: formulaLike }));
    const before = (await readAll(workbook)).storedParts;
    expect(await changeTemplates(workbook, { kind: 'added', template: formulaLike })).toMatchObject({
      error: { code: 'template-name-taken' },
    });
    const was = { ...formulaLike, indicators: [] };
    expect(await changeTemplates(workbook, { kind: 'deleted', was })).toMatchObject({
      error: { code: 'template-changed' },
    });
    expect((await readAll(workbook)).storedParts).toEqual(before);
  }));

it('a text like a formula stays a text, kept and in the cells', () =>
  withEachHost(async (workbook) => {
    valueOf(await changeTemplates(workbook, { kind: 'added', template: formulaLike }));
    const checked = await check(workbook);
    expect(checked.templates).toEqual([formulaLike]);
    const project = firstProject(checked);
    const { snapshot, department } = checked;
    const [template = formulaLike] = checked.templates;
    const insertion = planInsertion({ snapshot, project, projects: department.projects }, template.indicators);
    valueOf(await applyInsertion(workbook, { insertion, snapshot, form: project.form }));
    const [placed] = insertion.placements;
    if (!placed) throw new Error('nothing was placed');
    const row = { ...rangeOfCell(placed.at), columns: 4 };
    const lookup = cellLookup(valueOf(await workbook.read({ details: () => [row] })));
    const cells = [0, 1, 2, 3].map((offset) => lookup({ ...placed.at, column: placed.at.column + offset }));
    expect(cells.map((cell) => cell?.value)).toEqual(['=1+1', '+SUM(A1:A9)', '=NOW()', '@合同']);
    expect(cells.map((cell) => cell?.formula)).toEqual([undefined, undefined, undefined, undefined]);
    expect(cellLabel(placed.at)).toMatch(/^项目1!C/u);
  }));

it('templates that can’t be read are told, left aside and never lost; all else is read', async () => {
  const file = valueOf(openXlsx(sampleBytes('ecology-bureau.xlsx')));
  const unread = [{ version: 9, name: '以后的' }, '坏的'];
  const part = JSON.stringify({
    version: 1,
    waivers: [],
    templates: [{ version: 1, name: '甲', indicators: [] }, ...unread],
  });
  await applied(file, { step: 'stored-part', was: undefined, becomes: part });
  const checked = await check(file);
  expect(checked.templates.map(({ name }) => name)).toEqual(['甲']);
  expect(checked.storedFaults).toEqual([{ code: 'stored-templates', templates: 2 }]);
  for (const fault of checked.storedFaults) expect(explainStoredFault(fault, 'zh')).toContain('有 2 个已损坏');
  const findings = checked.findings.slice(0, 1);
  valueOf(await acceptFindings(file, checked, { findings, reason: '另有批复', on }));
  valueOf(await changeTemplates(file, { kind: 'deleted', was: { name: '甲', indicators: [] } }));
  const [text = ''] = (await readAll(file)).storedParts ?? [];
  expect(JSON.parse(text)).toMatchObject({ templates: unread });
  expect((await check(file)).accepted).toHaveLength(1);
});

it('what would make the stored part too large is refused', async () => {
  const file = valueOf(openXlsx(sampleBytes('ecology-bureau.xlsx')));
  const [indicator] = formulaLike.indicators;
  if (!indicator) throw new Error('no indicator');
  const indicators = Array.from({ length: 40 }, () => ({ ...indicator, description: '长'.repeat(30_000) }));
  expect(await changeTemplates(file, { kind: 'added', template: { name: '长', indicators } })).toMatchObject({
    error: { code: 'stored-full' },
  });
  expect((await readAll(file)).storedParts).toEqual([]);
});

it.each([
  ['{"version":1,', '第 1 行不是正确的 JSON', 'Line 1 is not valid JSON'],
  ['[]', '全文：应为一个对象', 'At the whole text: write an object'],
  ['{"version":2}', '模板的版本（version）是 2，由更新的程序写成', 'At the template’s version: 2 is of a newer'],
  ['{"version":0}', '没有这个版本。请写 1', 'Write 1.'],
  ['{"version":1,"name":"","indicators":[]}', '模板的名称（name）：没有填写', 'At the template’s name: nothing'],
  [
    '{"version":1,"name":"甲","indicators":[{"class":"产出","name":"乙","value":{"kind":"date"}}]}',
    '第 1 项指标的类别（class）：没有“产出”这一类',
    'At indicator 1, class: there is no class “产出”',
  ],
  [
    '{"version":1,"name":"甲","indicators":[{"class":"数量指标","name":"乙","value":{"kind":"figure","sign":"≈","figure":"x"}}]}',
    '第 1 项指标的指标值的符号（value.sign）：“≈”不能用作符号',
    'At indicator 1, sign of the value (value.sign): “≈” is no sign',
  ],
  [
    '{"version":1,"name":"甲","indicators":[{"class":"数量指标","name":"乙","value":{"kind":"range"}}]}',
    '没有“range”这种',
    'there is no “range”',
  ],
  [`{"version":1,"name":"甲","indicators":[${'0,'.repeat(200)}0]}`, '共有 201 项', 'there are 201'],
  [`{"version":1,"name":"${'长'.repeat(33_000)}","indicators":[]}`, '有 33000 个字符', 'its 33000 characters'],
])('a file’s fault is told with its place and what to do: %#', (text, zh, en) => {
  const parsed = parseTemplate(text);
  const [fault] = parsed.ok ? [] : parsed.error;
  if (!fault) throw new Error('no fault');
  expect(explainTemplateFault(fault, 'zh')).toContain(zh);
  expect(explainTemplateFault(fault, 'en')).toContain(en);
  expect(explainTemplateFault(fault, 'zh')).toMatch(/。$/u);
  expect(explainTemplateFault(fault, 'en')).toMatch(/\.$/u);
});
