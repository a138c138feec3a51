/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { checkWorkbook } from '../../src/app/check-workbook';
import type { Finding } from '../../src/core/rules/finding';
import { wordsOf } from '../../src/core/rules/index';
import { openCheckedPane } from './open-pane';
import { watchedSample } from './watched-workbook';

async function findingsOfSample(): Promise<readonly Finding[]> {
  const checked = await checkWorkbook(watchedSample());
  if (!checked.ok) throw new Error(checked.error.code);
  return checked.value.findings;
}

function results(): HTMLElement {
  return screen.getByRole('region', { name: '检查结果' });
}

function drawnFindings(): readonly HTMLElement[] {
  return within(results()).queryAllByRole('button', { name: /^(必须改|建议|提示) / });
}

function chosenFindings(): readonly HTMLElement[] {
  return drawnFindings().filter((button) => button.getAttribute('aria-current') === 'true');
}

test('the findings of one cell stand below one heading, which says what the cell is for and what stands there', async () => {
  await openCheckedPane(watchedSample());
  const headings = within(results()).getAllByRole('heading', { level: 4 });
  const heading = headings.find((it) => it.textContent?.startsWith('E11 数量指标的指标值 是/否'));
  expect(heading).toBeTruthy();
  expect(headings.length).toBeLessThan(drawnFindings().length);
});

test('the severity filter leaves the findings of that severity', async () => {
  const errors = (await findingsOfSample()).filter(({ severity }) => severity === 'error');
  const { user } = await openCheckedPane(watchedSample());
  await user.click(screen.getByRole('button', { name: '筛选' }));
  await user.selectOptions(screen.getByRole('combobox', { name: '按级别筛选' }), 'error');
  await waitFor(() => expect(drawnFindings()).toHaveLength(errors.length));
  expect(drawnFindings().every((button) => button.textContent?.startsWith('必须改'))).toBe(true);
  expect(screen.getByText(new RegExp(`^符合条件 ${errors.length} 处，共 \\d+ 处$`))).toBeTruthy();
  expect(screen.getByRole('button', { name: '筛选 (1)' })).toBeTruthy();
});

test('the lists of projects and of reviewers’ headings narrow down together', async () => {
  const findings = await findingsOfSample();
  const { user } = await openCheckedPane(watchedSample());
  await user.click(screen.getByRole('button', { name: '筛选' }));
  const projects = screen.getByRole('combobox', { name: '按项目筛选' });
  await user.selectOptions(projects, within(projects).getByRole('option', { name: '农村生活污水治理项目' }));
  const opinion = '指标不够细化、量化';
  await user.selectOptions(screen.getByRole('combobox', { name: '按审核意见类别筛选' }), opinion);
  const expected = findings.filter((it) => it.project === 0 && wordsOf(it, 'zh').opinion === opinion);
  expect(expected.length).toBeGreaterThan(0);
  await waitFor(() => expect(drawnFindings()).toHaveLength(expected.length));
  await user.click(screen.getByRole('button', { name: '显示全部' }));
  await waitFor(() => expect(drawnFindings().length).toBeGreaterThan(expected.length));
});

test.each([
  ['a cell', '项目3!E11', / E11 /],
  ['words of a message, full-width or not', '环境影响跟踪评价　ｅ１１', / E11 /],
  ['a rule’s id', 'quantity-value-not-numeric', /数量指标/],
])('%s can be searched for', async (_what, words, expected) => {
  const { user } = await openCheckedPane(watchedSample());
  const before = drawnFindings().length;
  await user.type(screen.getByRole('searchbox', { name: '搜索' }), words);
  await waitFor(() => expect(drawnFindings().length).toBeLessThan(before));
  expect(drawnFindings().length).toBeGreaterThan(0);
  for (const button of drawnFindings()) expect(button.textContent).toMatch(expected);
});

test('where nothing matches, that is said with a way back', async () => {
  const { user } = await openCheckedPane(watchedSample());
  await user.type(screen.getByRole('searchbox'), '没有这个词');
  expect(await screen.findByText(/^没有符合条件的问题/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '显示全部' }));
  await waitFor(() => expect(drawnFindings().length).toBeGreaterThan(0));
});

/** Opens all that is folded, so that each finding is drawn. */
async function unfoldAll(user: Awaited<ReturnType<typeof openCheckedPane>>['user']): Promise<void> {
  for (const fold of within(results()).getAllByRole('button', { name: /^另有 \d+ 条相近的意见$/ }))
    await user.click(fold);
}

test('what says less of the same fault is folded behind what says more, and opens at a press', async () => {
  const { user } = await openCheckedPane(watchedSample());
  const before = drawnFindings();
  const specific = screen.getByRole('button', { name: /^必须改 E11 数量指标“预计年中完成跟踪评价”/ });
  const folds = within(results()).getAllByRole('button', { name: '另有 1 条相近的意见' });
  const fold = folds.find((it) => specific.compareDocumentPosition(it) & Node.DOCUMENT_POSITION_FOLLOWING);
  if (!fold) throw new Error('Nothing is folded');
  expect(fold.getAttribute('aria-expanded')).toBe('false');
  await user.click(fold);
  expect(fold.getAttribute('aria-expanded')).toBe('true');
  const shown = drawnFindings().filter((it) => !before.includes(it));
  expect(shown.map((it) => it.textContent)).toEqual([expect.stringMatching(/^建议 E11 .*没有明确预期达到的结果/)]);
  expect(drawnFindings()[drawnFindings().indexOf(specific) + 1]).toBe(shown[0]);
  await user.click(fold);
  expect(drawnFindings()).toEqual(before);
});

test('folded findings count like all others', async () => {
  const findings = await findingsOfSample();
  const { user } = await openCheckedPane(watchedSample());
  await user.type(screen.getByRole('searchbox', { name: '搜索' }), '项目3!E11');
  const at = findings.filter(({ at: { sheet, row, column } }) => sheet === '项目3' && row === 10 && column === 4);
  expect(await screen.findByText(`符合条件 ${at.length} 处，共 ${findings.length} 处`)).toBeTruthy();
  expect(drawnFindings().length).toBe(at.length - 1);
  await unfoldAll(user);
  expect(drawnFindings().length).toBe(at.length);
});

test('next opens what is folded', async () => {
  const { user } = await openCheckedPane(watchedSample());
  await user.type(screen.getByRole('searchbox', { name: '搜索' }), '项目3!E11');
  await waitFor(() => expect(drawnFindings()).toHaveLength(1));
  const next = screen.getByRole('button', { name: '下一处' });
  await user.click(next);
  await user.click(next);
  expect(drawnFindings()).toHaveLength(2);
  expect(chosenFindings()).toEqual(drawnFindings().slice(1));
});

test('next and previous go through the list, select the cells and leave the focus on the button', async () => {
  const workbook = watchedSample();
  const { user } = await openCheckedPane(workbook);
  await unfoldAll(user);
  const [first, second] = drawnFindings();
  const next = screen.getByRole('button', { name: '下一处' });
  expect(screen.getByRole('button', { name: '上一处' }).getAttribute('aria-disabled')).toBe('true');
  await user.click(next);
  expect(chosenFindings()).toEqual([first]);
  await user.click(next);
  expect(chosenFindings()).toEqual([second]);
  await user.click(screen.getByRole('button', { name: '上一处' }));
  expect(chosenFindings()).toEqual([first]);
  expect(workbook.selected).toHaveLength(3);
  await user.click(next);
  expect(document.activeElement).toBe(next);
});

test('next opens the project in which the finding stands, and stops at the last', async () => {
  const { user } = await openCheckedPane(watchedSample());
  const headings = within(results()).getAllByRole('button', { expanded: true });
  for (const heading of headings.filter((it) => it.closest('h3'))) await user.click(heading);
  expect(drawnFindings()).toEqual([]);
  await user.click(screen.getByRole('button', { name: '下一处' }));
  expect(chosenFindings()).toHaveLength(1);
});

test('Enter in the search goes to the next finding that matches', async () => {
  const workbook = watchedSample();
  const { user } = await openCheckedPane(workbook);
  await user.type(screen.getByRole('searchbox'), '项目3!E11{Enter}');
  await waitFor(() => expect(workbook.selected).toEqual([{ sheet: '项目3', row: 10, column: 4 }]));
});

test('a pane that is reloaded checks by itself and finds its filter and its tab again', async () => {
  const { user, view } = await openCheckedPane(watchedSample());
  await user.type(screen.getByRole('searchbox'), '项目3!E11');
  await user.click(screen.getByRole('tab', { name: '表格' }));
  view.unmount();
  const { openPane } = await import('./open-pane');
  const again = openPane(watchedSample());
  expect(await screen.findByRole('heading', { name: /4 个项目/ })).toBeTruthy();
  expect(screen.getByRole('tab', { name: '表格' }).getAttribute('aria-selected')).toBe('true');
  await again.user.click(screen.getByRole('tab', { name: '检查' }));
  expect(screen.getByRole('searchbox')).toHaveProperty('value', '项目3!E11');
  expect(drawnFindings().length).toBeGreaterThan(0);
  expect(drawnFindings().every((button) => button.textContent?.includes('E11'))).toBe(true);
});
