import type { Edit } from '../../../src/ports/workbook';
import { fixtureXlsx } from '../../contract/fixture';
import { at, rangeAt, readAll, valueOf } from '../../contract/session';
import type { OpenInExcel } from './open-in-excel';
import { openInExcel } from './open-in-excel';

let opened: OpenInExcel;
beforeEach(async () => {
  opened = await openInExcel(fixtureXlsx());
});
afterEach(() => opened.host.dispose());

/** Until all messages that are under way have arrived. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

async function listening(): Promise<{ readonly heard: Edit[]; readonly stop: () => void }> {
  const heard: Edit[] = [];
  const stop = opened.workbook.onEdit((edit) => heard.push(edit));
  await settled();
  return { heard, stop };
}

it('tells of an edit of the user, with sheet and range', async () => {
  const { heard } = await listening();
  opened.host.userEdits.setValue('收支表', 'B2:B3', 7);
  await settled();
  expect(heard).toEqual([{ sheet: '收支表', range: rangeAt('收支表!B2:B3') }]);
});

it('names the sheet alone where rows were inserted', async () => {
  const { heard } = await listening();
  await readAll(opened.workbook);
  opened.host.userEdits.insertRows('收支表', 2);
  await settled();
  expect(heard).toEqual([{ sheet: '收支表' }]);
});

it('does not tell of our own writes', async () => {
  const { heard } = await listening();
  valueOf(await opened.workbook.apply({ steps: [{ step: 'cells', at: at('收支表!A1'), values: [['x']] }] }));
  await settled();
  expect(heard).toEqual([]);
});

it('tells nothing more once nobody listens', async () => {
  const { heard, stop } = await listening();
  stop();
  await settled();
  opened.host.userEdits.setValue('收支表', 'B2', 7);
  await settled();
  expect(heard).toEqual([]);
});

it('tells each listener once', async () => {
  const first = await listening();
  const second = await listening();
  first.stop();
  await settled();
  opened.host.userEdits.setValue('空表', 'C1', 'x');
  await settled();
  expect(first.heard).toEqual([]);
  expect(second.heard).toEqual([{ sheet: '空表', range: rangeAt('空表!C1') }]);
});

it('listens after the next read where Excel refused at first', async () => {
  opened.host.faults.cellEditMode = true;
  const { heard } = await listening();
  opened.host.faults.cellEditMode = false;
  await readAll(opened.workbook);
  await settled();
  opened.host.userEdits.setValue('空表', 'C1', 'x');
  await settled();
  expect(heard).toEqual([{ sheet: '空表', range: rangeAt('空表!C1') }]);
});
