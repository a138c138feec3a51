/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { checkWorkbook, type CheckedWorkbook } from '../../src/app/check-workbook';
import { groupFindings } from '../../src/core/findings/groups';
import { verdictOf } from '../../src/core/findings/verdict';
import { cellLabel } from '../../src/core/grid/a1';
import { ruleOf, wordsOf } from '../../src/core/rules/index';
import { openCheckedPane, openPane } from './open-pane';
import { watchedSample } from './watched-workbook';

async function checkedSample(): Promise<CheckedWorkbook> {
  const checked = await checkWorkbook(watchedSample());
  if (!checked.ok) throw new Error(checked.error.code);
  return checked.value;
}

function findingButtons(): readonly HTMLElement[] {
  return within(screen.getByRole('region', { name: '检查结果' })).getAllByRole('button', {
    name: /^(必须改|建议|提示) /,
  });
}

test('before the first check nothing is read, and one button is offered', () => {
  const workbook = watchedSample();
  openPane(workbook);
  expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['检查']);
  expect(workbook.reads).toBe(0);
});

test('the verdict counts the findings of each severity', async () => {
  const { error, warning, info } = verdictOf((await checkedSample()).findings);
  await openCheckedPane(watchedSample());
  expect(screen.getByRole('heading', { name: `还有 ${error} 处必须改` })).toBeTruthy();
  expect(screen.getByText(`${warning} 处建议 · ${info} 处提示`)).toBeTruthy();
  expect(screen.getByRole('status').textContent).toBe(`还有 ${error} 处必须改。${warning} 处建议 · ${info} 处提示`);
});

test('it says how much was read', async () => {
  await openCheckedPane(watchedSample());
  expect(screen.getByText('4 个项目 · 21 项指标 · 554.83 万元')).toBeTruthy();
});

test('projects with errors come first, and in each project its errors', async () => {
  const { findings, department } = await checkedSample();
  const groups = groupFindings(findings);
  const first = groups.find((group) => group.findings.some((finding) => finding.severity === 'error'));
  await openCheckedPane(watchedSample());
  const headings = screen.getAllByRole('heading', { level: 3 });
  expect(headings).toHaveLength(groups.length);
  expect(headings[0]?.textContent).toContain(department.projects[first?.project ?? -1]?.name.value);
  expect(findingButtons()[0]?.textContent).toMatch(/^必须改/);
});

test('a finding shows its cell, its severity in words, what is wrong and what to do', async () => {
  const finding = (await checkedSample()).findings.find(({ severity }) => severity === 'error');
  if (!finding) throw new Error('The sample has errors');
  const { message, advice } = wordsOf(finding, 'zh');
  const { user } = await openCheckedPane(watchedSample());
  const button = findingButtons().find((it) => it.textContent?.includes(message));
  if (!button) throw new Error('Errors are in sight');
  expect(button.textContent).toMatch(/^必须改 [A-Z]+\d+ /);
  expect(screen.queryByText(advice)).toBeNull();
  await user.click(button);
  expect(screen.getByText(advice)).toBeTruthy();
  expect(button.getAttribute('aria-expanded')).toBe('true');
});

test('a press on a finding goes to its cell', async () => {
  const workbook = watchedSample();
  const { user } = await openCheckedPane(workbook);
  const button = screen.getByRole('button', { name: /^必须改 E11 数量指标“预计年中完成跟踪评价”/ });
  await user.click(button);
  expect(workbook.selected).toEqual([{ sheet: '项目3', row: 10, column: 4 }]);
  expect(button.getAttribute('aria-current')).toBe('true');
});

test('Enter on a finding goes to its cell and leaves the focus where it is', async () => {
  const workbook = watchedSample();
  const { user } = await openCheckedPane(workbook);
  const [first] = findingButtons();
  first?.focus();
  await user.keyboard('{Enter}');
  expect(workbook.selected).toHaveLength(1);
  expect(document.activeElement).toBe(first);
});

test('the arrow keys go from finding to finding, by way of what is folded between them', async () => {
  const { user } = await openCheckedPane(watchedSample());
  const [first, second] = findingButtons();
  const [fold] = screen.getAllByRole('button', { name: '另有 1 条相近的意见' });
  first?.focus();
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(fold);
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(second);
  await user.keyboard('{ArrowUp}{ArrowUp}');
  expect(document.activeElement).toBe(first);
});

test('what the rule checks, its source and its id stand behind 为什么？', async () => {
  const finding = (await checkedSample()).findings.find(
    ({ severity, at }) => severity === 'error' && cellLabel(at) === '项目3!E11',
  );
  if (!finding) throw new Error('The error at 项目3!E11 has gone');
  const { user } = await openCheckedPane(watchedSample());
  await user.click(screen.getByRole('button', { name: /^必须改 E11 数量指标“预计年中完成跟踪评价”/ }));
  const why = screen.getByRole('button', { name: '为什么？' });
  expect(screen.queryByText('依据：')).toBeNull();
  await user.click(why);
  expect(screen.getByText('依据：').parentElement?.textContent).toContain(wordsOf(finding, 'zh').source);
  expect(screen.getByText(ruleOf(finding.rule).about.zh)).toBeTruthy();
  expect(screen.getByText(finding.rule)).toBeTruthy();
  expect(why.getAttribute('aria-expanded')).toBe('true');
});

test('a project closes and opens', async () => {
  const { user } = await openCheckedPane(watchedSample());
  const before = findingButtons().length;
  const [heading] = within(screen.getByRole('region', { name: '检查结果' })).getAllByRole('button', { expanded: true });
  if (!heading) throw new Error('The first project is open');
  await user.click(heading);
  expect(findingButtons().length).toBeLessThan(before);
  await user.click(heading);
  expect(findingButtons()).toHaveLength(before);
});

test('checking again reads again', async () => {
  const workbook = watchedSample();
  const { user } = await openCheckedPane(workbook);
  await user.click(screen.getByRole('button', { name: '重新检查' }));
  await waitFor(() => expect(workbook.reads).toBe(2));
});

test('everything is in English where Excel is', async () => {
  const { error } = verdictOf((await checkedSample()).findings);
  await openCheckedPane(watchedSample(), 'en');
  expect(screen.getByRole('heading', { name: `Must be corrected: ${error}` })).toBeTruthy();
  expect(screen.getByText('4 projects · 21 indicators · 554.83 万元')).toBeTruthy();
  expect(document.documentElement.lang).toBe('en');
  expect(document.title).toBe('Budget Performance Assistant');
});
