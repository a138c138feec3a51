import fc from 'fast-check';
import { openXlsx } from '../../src/adapters/xlsx/open-xlsx';
import { acceptFindings, chooseProfile, withdrawExplanations } from '../../src/app/change-stored';
import { checkWorkbook, judged, type CheckedWorkbook } from '../../src/app/check-workbook';
import { explainStoredFault } from '../../src/app/words/stored-fault';
import { conclusionOf, sayConclusion } from '../../src/app/words/conclusion';
import { cellLabel } from '../../src/core/grid/a1';
import type { SheetSnapshot } from '../../src/core/grid/snapshot';
import type { Finding } from '../../src/core/rules/finding';
import type { Workbook } from '../../src/ports/workbook';
import { applied, at, readAll, valueOf } from '../contract/session';
import { sampleBytes } from '../support/samples';
import { shifted, withBlankRow } from '../support/snapshot';
import { withEachHost } from '../support/each-host';

const on = { year: 2026, month: 11, day: 26 };

function sampleFile() {
  return valueOf(openXlsx(sampleBytes('ecology-bureau.xlsx')));
}

async function check(workbook: Workbook): Promise<CheckedWorkbook> {
  return valueOf(await checkWorkbook(workbook));
}

function atCell({ findings }: CheckedWorkbook, rule: string, cell: string): readonly Finding[] {
  return findings.filter((finding) => finding.rule === rule && cellLabel(finding.at) === cell);
}

async function accept(
  workbook: Workbook,
  findings: (checked: CheckedWorkbook) => readonly Finding[],
  reason = '已与财政部门沟通',
) {
  const checked = await check(workbook);
  const chosen = findings(checked);
  expect(chosen.length).toBeGreaterThan(0);
  return valueOf(await acceptFindings(workbook, checked, { findings: chosen, reason, on }));
}

const allErrors = ({ findings }: CheckedWorkbook): readonly Finding[] =>
  findings.filter(({ severity }) => severity === 'error');

it('a finding that is explained is counted apart and stands in the way of nothing', () =>
  withEachHost(async (workbook) => {
    const before = await check(workbook);
    await accept(workbook, allErrors);
    const after = await check(workbook);
    expect(after.findings).toEqual(before.findings.filter(({ severity }) => severity !== 'error'));
    expect(after.accepted.map(({ waiver }) => [waiver.reason, waiver.on])).toEqual(
      Array(allErrors(before).length).fill(['已与财政部门沟通', on]),
    );
    const said = sayConclusion(conclusionOf(after), 'zh');
    expect(said).toEqual({ headline: '可以报送', counts: expect.stringMatching(/ · 3 处已说明情况$/u) });
  }));

it('an explanation is known again by whoever opens the saved file', async () => {
  const file = sampleFile();
  await accept(file, allErrors);
  const reopened = valueOf(openXlsx(valueOf(await file.toBytes())));
  expect((await check(reopened)).accepted).toHaveLength(3);
});

it('an explanation lapses when its cell changes, and holds again when the cell is as it was', () =>
  withEachHost(async (workbook) => {
    await accept(workbook, (checked) => atCell(checked, 'vague-wording', '项目2!B7'));
    const was = (await readAll(workbook)).sheets.find(({ name }) => name === '项目2');
    const text = was?.rows.find(({ row }) => row === 6)?.cells.find(({ column }) => column === 1)?.value;
    await applied(workbook, { step: 'cells', at: at('项目2!B7'), values: [[`${String(text)}抓紧时间办理。`]] });
    const edited = await check(workbook);
    expect([edited.accepted.length, edited.lapsed.length]).toEqual([0, 1]);
    expect(atCell(edited, 'vague-wording', '项目2!B7')).toHaveLength(1);
    await applied(workbook, { step: 'cells', at: at('项目2!B7'), values: [[String(text)]] });
    expect((await check(workbook)).accepted).toHaveLength(1);
  }));

it('an edit elsewhere leaves an explanation as it is', async () => {
  const file = sampleFile();
  await accept(file, (checked) => atCell(checked, 'vague-wording', '项目2!B7'));
  await applied(file, { step: 'cells', at: at('项目2!F9'), values: [['另一份依据']] });
  expect((await check(file)).accepted).toHaveLength(1);
});

it('explanations of all findings hold wherever the forms move', async () => {
  const file = sampleFile();
  await accept(file, ({ findings }) => findings);
  const snapshot = valueOf(await file.read({ details: () => [] }));
  const moved = (change: (sheet: SheetSnapshot) => SheetSnapshot) =>
    judged({ ...snapshot, sheets: snapshot.sheets.map(change) });
  fc.assert(
    fc.property(fc.nat(3000), fc.nat(200), fc.nat(40), (rows, columns, row) => {
      expect(moved((sheet) => shifted(sheet, rows, columns)).findings).toEqual([]);
      expect(moved((sheet) => withBlankRow(sheet, row)).findings).toEqual([]);
    }),
    { numRuns: 10 },
  );
});

it('an explanation of one blank cell is none of another', async () => {
  const file = sampleFile();
  await accept(file, (checked) => atCell(checked, 'project-code-missing', '项目1!B3'));
  const after = await check(file);
  expect(after.accepted.map(({ finding }) => cellLabel(finding.at))).toEqual(['项目1!B3']);
  expect(after.findings.filter(({ rule }) => rule === 'project-code-missing')).toHaveLength(3);
});

it('an explanation can be taken away, and taken back by its receipt', () =>
  withEachHost(async (workbook) => {
    const receipt = await accept(workbook, allErrors);
    const [first] = (await check(workbook)).accepted;
    if (first) valueOf(await withdrawExplanations(workbook, [first.waiver]));
    expect((await check(workbook)).accepted).toHaveLength(2);
    const again = await accept(workbook, allErrors);
    valueOf(await workbook.apply(again.undo));
    expect((await check(workbook)).accepted).toHaveLength(2);
    expect(receipt.undo.steps.length).toBeGreaterThan(0);
  }));

it('explanations that fit nothing any more can be dropped', async () => {
  const file = sampleFile();
  await accept(file, (checked) => atCell(checked, 'vague-wording', '项目2!B7'));
  await applied(file, { step: 'cells', at: at('项目2!B7'), values: [['完成12个村的监测。']] });
  valueOf(await withdrawExplanations(file, (await check(file)).lapsed));
  expect((await check(file)).lapsed).toEqual([]);
});

it('the chosen profile is kept with the workbook, and one that is asked for goes before it', async () => {
  const file = sampleFile();
  valueOf(await chooseProfile(file, { kind: 'built-in', id: 'guide-2021' }));
  await accept(file, allErrors);
  const checked = await check(file);
  expect(checked.profile.id).toBe('guide-2021');
  expect(checked.findings.filter(({ rule }) => rule === 'cost-under-output-legacy')).toHaveLength(4);
});

describe('stored parts that can’t be used', () => {
  const own = '{"version":1,"waivers":[]}';
  it.each([
    ['broken', '{"version":1,"waivers":', 'stored-broken'],
    ['of another shape', '{"version":1,"waivers":[{"rule":5}]}', 'stored-broken'],
    [
      'with no reason',
      '{"version":1,"waivers":[{"rule":"x","key":"y","reason":"","on":{"year":2026,"month":1,"day":1}}]}',
      'stored-broken',
    ],
    ['from a newer version', '{"version":2}', 'stored-newer'],
    ['huge', `{"version":1,"waivers":[],"x":"${'y'.repeat(1_100_000)}"}`, 'stored-too-large'],
  ])('%s: told, ignored, never lost', async (_why, text, code) => {
    const file = sampleFile();
    await applied(file, { step: 'stored-part', was: undefined, becomes: text });
    const checked = await check(file);
    expect(checked.storedFaults.map((fault) => fault.code)).toEqual([code]);
    for (const fault of checked.storedFaults) expect(explainStoredFault(fault, 'zh')).toMatch(/。$/u);
    await accept(file, allErrors);
    const after = await check(file);
    expect([after.accepted.length, after.storedFaults.length]).toEqual([3, 1]);
    expect((await readAll(file)).storedParts).toContain(text);
  });

  it('a profile that is unknown here: told, and checked by the general one', async () => {
    const file = sampleFile();
    await applied(file, {
      step: 'stored-part',
      was: undefined,
      becomes: '{"version":1,"waivers":[],"profile":{"kind":"built-in","id":"2031"}}',
    });
    const checked = await check(file);
    expect([checked.profile.id, checked.storedFaults]).toEqual([
      'default',
      [{ code: 'stored-profile', profile: '2031' }],
    ]);
  });

  it('fields that this program does not know are kept when it writes', async () => {
    const file = sampleFile();
    await applied(file, { step: 'stored-part', was: undefined, becomes: `${own.slice(0, -1)},"later":{"a":1}}` });
    await accept(file, allErrors);
    const [text = ''] = (await readAll(file)).storedParts ?? [];
    expect(JSON.parse(text)).toMatchObject({ later: { a: 1 } });
  });
});

it('a reason may hold what XML cannot', () =>
  withEachHost(async (workbook) => {
    const reason = '说明\u0001\uFFFE“<&>]]>” \uD800 𠮷';
    await accept(workbook, allErrors, reason);
    expect((await check(workbook)).accepted[0]?.waiver.reason).toBe(reason);
  }));
