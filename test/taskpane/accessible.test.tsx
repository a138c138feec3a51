/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { run } from 'axe-core';
import { openCheckedPane, openPane } from './open-pane';
import { watchedSample } from './watched-workbook';

/** jsdom lays nothing out, so contrast is left to the tests in a browser; the page around the pane is not ours to judge here. */
const options = { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } };

async function faults(view: { readonly container: HTMLElement }): Promise<readonly string[]> {
  const { violations } = await run(view.container, options);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

test('the pane before a check has no fault of accessibility', async () => {
  expect(await faults(openPane(watchedSample()).view)).toEqual([]);
});

test('a result with an explained finding and a summary has no fault of accessibility', async () => {
  const { user, view } = await openCheckedPane(watchedSample());
  const [why] = screen.getAllByRole('button', { name: '为什么？' });
  if (!why) throw new Error('The sample has findings');
  await user.click(why);
  await user.click(screen.getByRole('button', { name: '生成汇总' }));
  await screen.findByRole('button', { name: '撤销' });
  expect(await faults(view)).toEqual([]);
});

test('a refusal has no fault of accessibility', async () => {
  const workbook = watchedSample();
  workbook.refusals.push({ of: 'read', error: { code: 'too-large' } });
  const { view } = await openCheckedPane(workbook);
  expect(await faults(view)).toEqual([]);
});

test('whatever can be pressed can be reached with Tab', async () => {
  await openCheckedPane(watchedSample());
  const pressable = [...screen.getAllByRole('button'), screen.getByRole('switch')];
  const unreachable = pressable.filter((element) => element.tabIndex < 0 || element.hasAttribute('disabled'));
  expect(unreachable.map((element) => element.textContent)).toEqual([]);
});
