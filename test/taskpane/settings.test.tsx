/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { accessibilityFaults } from './accessibility';
import { openCheckedPane } from './open-pane';
import { watchedSample } from './watched-workbook';

async function openSettings(language: 'zh' | 'en' = 'zh') {
  const workbook = watchedSample();
  const opened = await openCheckedPane(workbook, language);
  await opened.user.click(screen.getByRole('tab', { name: language === 'zh' ? '设置' : 'Settings' }));
  return { ...opened, workbook };
}

/** A file as the browser gives it: jsdom's own can't be read as text. */
function jsonFile(text: string): File {
  const file = new File([text], '某市.json', { type: 'application/json' });
  return Object.assign(file, { text: () => Promise.resolve(text) });
}

test('the profile is chosen, kept in the workbook, and checked by at once', async () => {
  const { user, view } = await openSettings();
  const list = screen.getByRole('combobox', { name: '规则方案' });
  await user.selectOptions(list, 'hebei');
  await screen.findAllByRole('heading', { name: '已改按“河北”检查' });
  expect((list as HTMLSelectElement).value).toBe('hebei');
  expect(await accessibilityFaults(view)).toEqual([]);
  await user.click(screen.getByRole('tab', { name: '检查' }));
  expect(screen.getAllByRole('button', { name: /^提示 A15 一级指标写为“效果指标”/u }).length).toBeGreaterThan(0);
});

test('a bureau’s own file is used', async () => {
  const { user } = await openSettings();
  const own = '{"version":1,"name":"某市2026年","rules":{"benefit-indicator-missing":"off"}}';
  await user.upload(screen.getByLabelText('使用自有方案文件…', { selector: 'input' }), jsonFile(own));
  await screen.findAllByRole('heading', { name: '已改按“某市2026年”检查' });
  expect((screen.getByRole('combobox', { name: '规则方案' }) as HTMLSelectElement).value).toBe('某市2026年');
});

test('what is wrong with a file is told line by line, and nothing is kept', async () => {
  const { user, workbook } = await openSettings();
  const own = '{"version":1,"name":"某市","rules":{\n"no-such-rule":"off"}}';
  await user.upload(screen.getByLabelText('使用自有方案文件…', { selector: 'input' }), jsonFile(own));
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('“某市.json”没有采用');
  expect(alert.textContent).toContain('第 2 行：没有编号为“no-such-rule”的规则');
  expect(workbook.plans).toEqual([]);
});

test('what the workbook keeps and could not be used is told', async () => {
  const workbook = watchedSample();
  await workbook.file.apply({ steps: [{ step: 'stored-part', was: undefined, becomes: '{"version":7}' }] });
  const { user } = await openCheckedPane(workbook);
  await user.click(screen.getByRole('tab', { name: '设置' }));
  expect(screen.getByRole('heading', { name: /由更新的程序保存（版本 7）/u })).toBeTruthy();
});

test('the words are there in English', async () => {
  await openSettings('en');
  expect(screen.getByRole('combobox', { name: 'Rule profile' })).toBeTruthy();
});
