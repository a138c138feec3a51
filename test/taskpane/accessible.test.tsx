/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { accessibilityFaults } from './accessibility';
import { openCheckedPane, openPane } from './open-pane';
import { watchedSample } from './watched-workbook';

test('the pane before a check has no fault of accessibility', async () => {
  expect(await accessibilityFaults(openPane(watchedSample()).view)).toEqual([]);
});

test('a result with an explained finding and a summary has no fault of accessibility', async () => {
  const { user, view } = await openCheckedPane(watchedSample());
  await user.click(screen.getByRole('button', { name: /^必须改 E11 数量指标“预计年中完成跟踪评价”/ }));
  await user.click(screen.getByRole('button', { name: '为什么？' }));
  await user.click(screen.getByRole('button', { name: '生成汇总' }));
  await screen.findByRole('button', { name: '撤销' });
  expect(await accessibilityFaults(view)).toEqual([]);
});

test('search, filters and an empty list have no fault of accessibility', async () => {
  const { user, view } = await openCheckedPane(watchedSample());
  await user.click(screen.getByRole('button', { name: '筛选' }));
  await user.selectOptions(screen.getByRole('combobox', { name: '按级别筛选' }), 'error');
  expect(await accessibilityFaults(view)).toEqual([]);
  await user.type(screen.getByRole('searchbox', { name: '搜索' }), '没有这个词');
  await screen.findByText(/^没有符合条件的问题/);
  expect(await accessibilityFaults(view)).toEqual([]);
});

test('the forms that were read have no fault of accessibility', async () => {
  const { user, view } = await openCheckedPane(watchedSample());
  await user.click(screen.getByRole('tab', { name: '表格' }));
  expect(await accessibilityFaults(view)).toEqual([]);
});

test('a refusal has no fault of accessibility', async () => {
  const workbook = watchedSample();
  workbook.refusals.push({ of: 'read', error: { code: 'too-large' } });
  const { view } = await openCheckedPane(workbook);
  expect(await accessibilityFaults(view)).toEqual([]);
});

test('whatever can be pressed can be reached with Tab', async () => {
  const { user } = await openCheckedPane(watchedSample());
  await user.click(screen.getByRole('button', { name: '筛选' }));
  const pressable = ['button', 'switch', 'searchbox', 'combobox'].flatMap((role) => screen.getAllByRole(role));
  const unreachable = pressable.filter((element) => element.tabIndex < 0 || element.hasAttribute('disabled'));
  expect(unreachable.map((element) => element.textContent)).toEqual([]);
});
