import { checkWorkbook } from '../../src/app/check-workbook';
import { planMarks } from '../../src/core/plans/mark-plan';
import { checkAndMark, checkAndSummarise } from '../../src/commands/commands';
import { announce } from '../../src/commands/outcome';
import { utils, write } from '@e965/xlsx';
import { watch, watchedSample, type WatchedWorkbook } from '../taskpane/watched-workbook';

function withoutForms(): WatchedWorkbook {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['工资表']]), 'Sheet1');
  return watch(new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' })));
}

test('一键检查 marks the findings’ cells, shows the gravest and says the verdict', async () => {
  const workbook = watchedSample();
  const checked = await checkWorkbook(workbook.file);
  if (!checked.ok) throw new Error(checked.error.code);
  const outcome = await checkAndMark(workbook);
  expect(workbook.plans).toEqual([planMarks(checked.value.findings)]);
  expect(workbook.selected).toHaveLength(1);
  const errors = checked.value.findings.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ at }) => at)).toContainEqual(workbook.selected[0]);
  expect(announce(outcome, 'zh')?.headline).toBe(`还有 ${errors.length} 处必须改`);
  expect(announce(outcome, 'zh')?.lines).toContain('有问题的单元格已经标注。');
});

test('一键检查 says so when the cells could not be marked, and still gives the verdict', async () => {
  const workbook = watchedSample();
  workbook.refusals.push({ of: 'apply', error: { code: 'sheet-protected', sheet: '项目2' } });
  const announcement = announce(await checkAndMark(workbook), 'zh');
  expect(announcement?.headline).toMatch(/^还有 \d+ 处必须改$/);
  expect(announcement?.lines.join('')).toContain('工作表“项目2”受保护');
  expect(announcement?.lines).not.toContain('有问题的单元格已经标注。');
});

test('一键检查 names the labels it looked for where there is no form', async () => {
  const announcement = announce(await checkAndMark(withoutForms()), 'zh');
  expect(announcement?.headline).toBe('没有找到项目绩效表');
  expect(announcement?.lines.join('')).toContain('“项目名称”');
});

test('生成汇总 writes the summary and shows its first sheet, which says enough', async () => {
  const workbook = watchedSample();
  const outcome = await checkAndSummarise(workbook);
  expect(outcome).toEqual({ kind: 'summary-shown' });
  expect(workbook.selected).toEqual([{ sheet: '部门总览', row: 0, column: 0 }]);
  expect(announce(outcome, 'zh')).toBeUndefined();
});

test('生成汇总 writes nothing where there is no form, and says why', async () => {
  const workbook = withoutForms();
  const outcome = await checkAndSummarise(workbook);
  expect(workbook.plans).toEqual([]);
  expect(announce(outcome, 'zh')?.headline).toBe('没有找到项目绩效表，未生成汇总');
});

test('a refusal is said in the language of Excel', async () => {
  const workbook = watchedSample();
  workbook.refusals.push({ of: 'read', error: { code: 'cell-being-edited' } });
  const outcome = await checkAndSummarise(workbook);
  expect(announce(outcome, 'zh')?.lines.join('')).toContain('请先按 Enter');
  expect(announce(outcome, 'en')?.lines.join('')).toContain('Press Enter');
});
