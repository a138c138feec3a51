/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { checkWorkbook } from '../../src/app/check-workbook';
import { planHidingRead, planShowingRead } from '../../src/core/plans/reading-plan';
import { check, openCheckedPane, openPane } from './open-pane';
import { watchedSample, type WatchedWorkbook } from './watched-workbook';

const name = '在表中标出读取结果';

async function departmentOf(workbook: WatchedWorkbook) {
  const checked = await checkWorkbook(workbook.file);
  if (!checked.ok) throw new Error(checked.error.code);
  return checked.value.department;
}

async function openForms() {
  const workbook = watchedSample();
  const { user, view } = await openCheckedPane(workbook);
  await user.click(screen.getByRole('tab', { name: '表格' }));
  return { workbook, user, view, panel: screen.getByRole('tabpanel', { name: '表格' }) };
}

test('the switch shows on the sheets what was read, and takes that off', async () => {
  const { user, workbook } = await openForms();
  expect(workbook.plans).toEqual([]);
  await user.click(screen.getByRole('switch', { name }));
  await screen.findByRole('switch', { name, checked: true });
  expect(workbook.plans).toEqual([planShowingRead(await departmentOf(workbook), [])]);
  await user.click(screen.getByRole('switch', { name }));
  await screen.findByRole('switch', { name, checked: false });
  expect(workbook.plans.at(-1)).toEqual(planHidingRead());
});

test('what is shown follows a choice, whose word stays', async () => {
  const { panel, user, workbook } = await openForms();
  await user.click(screen.getByRole('switch', { name }));
  await screen.findByRole('switch', { name, checked: true });
  await user.click(within(panel).getByRole('button', { name: '这不是绩效表' }));
  await waitFor(() => expect(workbook.plans).toHaveLength(3));
  expect(workbook.plans[2]).toEqual(planShowingRead(await departmentOf(workbook), []));
  expect(within(panel).getByRole('heading', { name: /不再作为绩效表$/ })).toBeTruthy();
});

test('cells keep their marks while those are on, and are shown as read when they go', async () => {
  const { user, workbook } = await openForms();
  const department = await departmentOf(workbook);
  await user.click(screen.getByRole('switch', { name: '标注单元格' }));
  await screen.findByRole('switch', { name: '标注单元格', checked: true });
  await user.click(screen.getByRole('switch', { name }));
  await screen.findByRole('switch', { name, checked: true });
  const marked = workbook.plans[0]?.steps.flatMap((step) => (step.step === 'mark' ? step.cells : [])) ?? [];
  expect(marked.length).toBeGreaterThan(0);
  expect(workbook.plans.at(-1)).toEqual(planShowingRead(department, marked));
  await user.click(screen.getByRole('switch', { name: '标注单元格' }));
  await waitFor(() => expect(workbook.plans).toHaveLength(4));
  expect(workbook.plans.at(-1)).toEqual(planShowingRead(department, []));
});

test('what cannot be shown is said', async () => {
  const { panel, user, workbook } = await openForms();
  workbook.refusals.push({ of: 'apply', error: { code: 'sheet-protected', sheet: '项目2' } });
  await user.click(screen.getByRole('switch', { name }));
  expect((await within(panel).findByRole('alert')).textContent).toContain('读取结果没有标出');
  expect(screen.getByRole('switch', { name, checked: false })).toBeTruthy();
});

test('a pane that is loaded again still knows that it is shown', async () => {
  const { user, view, workbook } = await openForms();
  await user.click(screen.getByRole('switch', { name }));
  await screen.findByRole('switch', { name, checked: true });
  view.unmount();
  const again = openPane(workbook);
  await check(again.user);
  await again.user.click(screen.getByRole('tab', { name: '表格' }));
  expect(await screen.findByRole('switch', { name, checked: true })).toBeTruthy();
});
