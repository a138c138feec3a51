/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import { utils, write } from '@e965/xlsx';
import { labelsLookedFor } from '../../src/core/mapping/labels';
import { gate } from './gate';
import { openCheckedPane, openPane } from './open-pane';
import { watch, watchedSample } from './watched-workbook';

function bookOf(rows: readonly (readonly string[])[]): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), 'Sheet1');
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }));
}

test('a workbook without forms says which labels were looked for, and on which sheets', async () => {
  await openCheckedPane(watch(bookOf([['工资表'], ['张三']])));
  expect(screen.getByRole('heading', { name: '没有找到项目绩效表' })).toBeTruthy();
  for (const label of labelsLookedFor) expect(screen.getByText(new RegExp(`“${label}”`))).toBeTruthy();
  expect(screen.getByText('看过的工作表：“Sheet1”。 其中有内容的单元格共 2 个。')).toBeTruthy();
  expect(screen.queryByRole('switch')).toBeNull();
  expect(screen.queryByRole('button', { name: '生成汇总' })).toBeNull();
});

test('what could not be read is listed with its place and its reason, and can be gone to', async () => {
  const workbook = watch(
    bookOf([
      ['项目名称', '绿化养护'],
      ['绩效目标', '做好养护'],
      ['一级指标', '二级指标'],
    ]),
  );
  const { user } = await openCheckedPane(workbook);
  expect(screen.getByRole('button', { name: /处没有读懂或需要核对$/, expanded: true })).toBeTruthy();
  const [place] = screen.getAllByRole('button', { name: /^转到 Sheet1!/ });
  if (!place) throw new Error('Each part has a place');
  await user.click(place);
  expect(workbook.selected).toHaveLength(1);
  expect(screen.queryByRole('heading', { name: '可以报送' })).toBeNull();
});

test('a refusal takes the verdict’s place, says what to do, and can be tried again', async () => {
  const workbook = watchedSample();
  workbook.refusals.push({ of: 'read', error: { code: 'host-busy' } });
  const { user } = await openCheckedPane(workbook);
  expect(screen.getByRole('alert').textContent).toContain('Excel 正忙');
  expect(screen.queryByText(/处必须改/)).toBeNull();
  await user.click(screen.getByRole('button', { name: '重试' }));
  expect(await screen.findByRole('heading', { name: /^还有 \d+ 处必须改$/ })).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('an earlier result stays below a refusal and is called so', async () => {
  const workbook = watchedSample();
  const { user } = await openCheckedPane(workbook);
  workbook.refusals.push({ of: 'read', error: { code: 'host-busy' } });
  await user.click(screen.getByRole('button', { name: '重新检查' }));
  expect((await screen.findByRole('alert')).textContent).toContain('以下是上次检查的结果');
  expect(screen.getByRole('region', { name: '检查结果' })).toBeTruthy();
});

test('a cell that is being edited is waited for, and the check goes on by itself', async () => {
  const workbook = watchedSample();
  workbook.refusals.push({ of: 'read', error: { code: 'cell-being-edited' } });
  const { user } = openPane(workbook);
  await user.click(screen.getByRole('button', { name: '检查' }));
  expect((await screen.findByRole('alert')).textContent).toContain('请先按 Enter 结束单元格编辑');
  expect(await screen.findByRole('heading', { name: /^还有 \d+ 处必须改$/ }, { timeout: 4000 })).toBeTruthy();
  expect(workbook.reads).toBe(2);
});

test('a check that takes long shows how far it is', async () => {
  const workbook = watchedSample();
  const hold = gate();
  workbook.beforeReading = (request) => {
    request.onProgress?.({ done: 3, of: 20 });
    return hold.opened;
  };
  const { user } = openPane(workbook);
  await user.click(screen.getByRole('button', { name: '检查' }));
  expect(await screen.findByRole('heading', { name: '正在检查… 15%' })).toBeTruthy();
  expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('3');
  expect(screen.getByRole('status').textContent).toBe('正在检查…');
  await act(async () => hold.open());
  expect(await screen.findByRole('heading', { name: /^还有 \d+ 处必须改$/ })).toBeTruthy();
  expect(screen.queryByRole('progressbar')).toBeNull();
});

test('a check can be cancelled: what was on show stays, and the focus is on the button that starts it', async () => {
  const workbook = watchedSample();
  const { user } = await openCheckedPane(workbook);
  const hold = gate();
  workbook.beforeReading = () => hold.opened;
  await user.click(screen.getByRole('button', { name: '重新检查' }));
  await user.click(await screen.findByRole('button', { name: '取消' }));
  await act(async () => hold.open());
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('已取消检查。'));
  expect(screen.getByRole('heading', { name: /^还有 \d+ 处必须改$/ })).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '重新检查' }));
});

test('a second press while a check is under way starts no second one', async () => {
  const workbook = watchedSample();
  const hold = gate();
  workbook.beforeReading = () => hold.opened;
  const { user } = openPane(workbook);
  await user.dblClick(screen.getByRole('button', { name: '检查' }));
  await act(async () => hold.open());
  await screen.findByRole('button', { name: '重新检查' });
  expect(workbook.reads).toBe(1);
});

test('a fault of ours is said, with its words, and does not leave an empty pane', async () => {
  const workbook = watchedSample();
  workbook.beforeReading = () => Promise.reject(new Error('a fault in the code'));
  const silenced = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const { user } = openPane(workbook);
  await user.click(screen.getByRole('button', { name: '检查' }));
  expect((await screen.findByRole('alert')).textContent).toContain('a fault in the code');
  expect(screen.getByRole('button', { name: '重新打开助手' })).toBeTruthy();
  silenced.mockRestore();
});

test('marks that are on stay on through a refused check', async () => {
  const workbook = watchedSample();
  const { user } = await openCheckedPane(workbook);
  await user.click(screen.getByRole('switch'));
  await screen.findByRole('switch', { checked: true });
  workbook.refusals.push({ of: 'read', error: { code: 'host-busy' } });
  await user.click(screen.getByRole('button', { name: '重新检查' }));
  await screen.findByRole('alert');
  expect(screen.getByRole('switch', { checked: true })).toBeTruthy();
});
