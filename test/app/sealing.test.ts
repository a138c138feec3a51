import { openXlsx } from '../../src/adapters/xlsx/open-xlsx';
import { acceptFindings } from '../../src/app/change-stored';
import { checkWorkbook, type CheckedWorkbook } from '../../src/app/check-workbook';
import { markFindings } from '../../src/app/mark-findings';
import { sealState, sealWorkbook, type SealState } from '../../src/app/seal-workbook';
import {
  explainSealRefusal,
  saySealedChange,
  saySealedCheck,
  saySealState,
  sealRefusalWords,
} from '../../src/app/words/seal';
import { saySealedRole } from '../../src/app/words/sealed-roles';
import { explainStoredFault } from '../../src/app/words/stored-fault';
import { takeBack } from '../../src/app/take-back';
import { writeSummary } from '../../src/app/write-summary';
import { builtInProfile } from '../../src/core/profiles/built-in';
import { listedChanges } from '../../src/core/seal/listed-changes';
import { signOfRole, type SealedRole } from '../../src/core/seal/sealed-roles';
import type { Workbook } from '../../src/ports/workbook';
import { inspectFile } from '../adapters/xlsx/inspect-file';
import { applied, at, readAll, readWithDetails, valueOf } from '../contract/session';
import { sampleBytes } from '../support/samples';
import { withEachHost } from '../support/each-host';

const now = { on: { year: 2026, month: 11, day: 26 }, at: { hour: 15, minute: 2 } };

function sampleFile() {
  return valueOf(openXlsx(sampleBytes('ecology-bureau.xlsx')));
}

async function check(workbook: Workbook): Promise<CheckedWorkbook> {
  return valueOf(await checkWorkbook(workbook));
}

async function stateOf(workbook: Workbook): Promise<SealState> {
  return sealState(await check(workbook));
}

/** Explains every error, so that nothing stands in the way. */
async function makeReady(workbook: Workbook): Promise<void> {
  const checked = await check(workbook);
  const findings = checked.findings.filter(({ severity }) => severity === 'error');
  valueOf(await acceptFindings(workbook, checked, { findings, reason: '已与财政部门沟通', on: now.on }));
}

it('a workbook that was never sealed says so', async () => {
  const checked = await check(sampleFile());
  expect(sealState(checked)).toEqual({ kind: 'none' });
  expect(saySealState({ kind: 'none' }, [], 'zh')).toBe('尚未封存。');
});

it('errors that are open stand in the way, and nothing is written', () =>
  withEachHost(async (workbook) => {
    const before = await readWithDetails(workbook);
    const sealed = await sealWorkbook(workbook, { now });
    expect(sealed).toMatchObject({
      ok: false,
      error: { code: 'not-sealed', obstacle: { kind: 'not-ready', errors: 3, unread: 0 } },
    });
    if (sealed.ok) return;
    expect(explainSealRefusal(sealed.error, 'zh')).toBe(
      '还有 3 处问题必须改，没有封存。请修改后重试；确需保留的，逐条说明情况，或写明理由后封存。',
    );
    expect(explainSealRefusal(sealed.error, 'en')).toMatch(/^Not sealed: must be corrected: 3\. /u);
    expect(await readWithDetails(workbook)).toEqual(before);
  }));

it('parts that were not read stand in the way too', async () => {
  const file = sampleFile();
  await makeReady(file);
  await applied(file, { step: 'cells', at: at('项目1!A3'), values: [['项目编玛']] });
  const sealed = await sealWorkbook(file, { now });
  expect(sealed).toMatchObject({ error: { obstacle: { kind: 'not-ready', unread: 1 } } });
  if (!sealed.ok) expect(sealRefusalWords(sealed.error, 'zh').happened).toContain('1 处没有读懂或需要核对');
});

it('a workbook without forms cannot be sealed, whatever the reason', async () => {
  const file = sampleFile();
  for (const sheet of ['项目1', '项目2', '项目3', '项目4']) await applied(file, { step: 'remove-sheet', sheet });
  const sealed = await sealWorkbook(file, { now, despite: '按要求报送' });
  expect(sealed).toMatchObject({ error: { code: 'not-sealed', obstacle: { kind: 'nothing-to-seal' } } });
});

it('sealing keeps the seal and takes the marks off; the receipt brings both back', () =>
  withEachHost(async (workbook) => {
    await makeReady(workbook);
    valueOf(await markFindings(workbook, (await check(workbook)).findings));
    const before = await readWithDetails(workbook);
    const { seal, receipt, checked } = valueOf(await sealWorkbook(workbook, { now }));
    expect(checked.seal).toEqual(seal);
    expect(seal.counts).toMatchObject({ error: 0, accepted: 3 });
    expect(seal.despite).toBeUndefined();
    const state = await stateOf(workbook);
    expect(state).toEqual({ kind: 'unchanged', seal });
    expect(saySealState(state, [], 'zh')).toBe('已于 2026-11-26 15:02 封存，此后未改动。');
    expect(saySealState(state, [], 'en')).toBe('Sealed on 2026-11-26 15:02; unchanged since.');
    expect((await check(workbook)).accepted).toHaveLength(3);
    valueOf(await takeBack(workbook, receipt));
    expect(await stateOf(workbook)).toEqual({ kind: 'none' });
    expect(await readWithDetails(workbook)).toEqual(before);
  }));

it('the marks are gone from the file, and back by the receipt', async () => {
  const file = sampleFile();
  const formats = async () => inspectFile(async () => valueOf(await file.toBytes())).conditionalFormats('项目2');
  await makeReady(file);
  valueOf(await markFindings(file, (await check(file)).findings));
  const marked = await formats();
  expect(marked).not.toEqual([]);
  const { receipt } = valueOf(await sealWorkbook(file, { now }));
  expect(await formats()).toEqual([]);
  valueOf(await takeBack(file, receipt));
  expect(await formats()).toEqual(marked);
});

it('whoever opens the saved file is told what changed, by project and cell', () =>
  withEachHost(async (workbook) => {
    await makeReady(workbook);
    valueOf(await sealWorkbook(workbook, { now }));
    await applied(workbook, { step: 'cells', at: at('项目2!B7'), values: [['另一个目标。']] });
    await applied(workbook, { step: 'cells', at: at('项目4!E13'), values: [['100天']] });
    const checked = await check(workbook);
    const state = sealState(checked);
    expect(state.kind).toBe('changed');
    if (state.kind !== 'changed') return;
    const { projects } = checked.department;
    const said = listedChanges(state.changes, projects).map((change) => saySealedChange(change, 'zh'));
    expect(said).toEqual([
      '大气网格化精准管控运维费用：项目2!B7 的绩效目标已改动',
      expect.stringMatching(/：项目4!E13 的指标值已改动$/u),
    ]);
    expect(saySealState(state, projects, 'zh')).toBe('已于 2026-11-26 15:02 封存，此后改动 2 处。');
  }));

it('a reason seals in spite of errors, and is kept with the seal', async () => {
  const file = sampleFile();
  const { seal } = valueOf(await sealWorkbook(file, { now, despite: ' 财政部门同意先报 ' }));
  expect(seal).toMatchObject({ despite: '财政部门同意先报', counts: { error: 3 } });
  expect(saySealedCheck(seal, 'zh')).toContain('必须改 3 处');
  expect(saySealedCheck(seal, 'zh')).toMatch(/封存理由：财政部门同意先报$/u);
  expect(saySealedCheck(seal, 'en')).toMatch(/Sealed all the same: 财政部门同意先报$/u);
  expect((await check(valueOf(openXlsx(valueOf(await file.toBytes()))))).seal).toEqual(seal);
});

it('a reason that is blank is none, and a reason is not kept where nothing stood in the way', async () => {
  const file = sampleFile();
  expect((await sealWorkbook(file, { now, despite: '  ' })).ok).toBe(false);
  expect(await sealWorkbook(file, { now, despite: '长'.repeat(501) })).toMatchObject({
    error: { obstacle: { kind: 'reason-too-long', longest: 500 } },
  });
  await makeReady(file);
  expect(valueOf(await sealWorkbook(file, { now, despite: '以防万一' })).seal.despite).toBeUndefined();
});

it('is checked by the profile that the workbook keeps, or the one that is asked for', async () => {
  const file = sampleFile();
  const profile = builtInProfile('guide-2021');
  const { seal } = valueOf(await sealWorkbook(file, { now, despite: '试报', profile }));
  expect(seal.profile.id).toBe('guide-2021');
});

it('marks, summary sheets and explanations change nothing that was sealed', async () => {
  const file = sampleFile();
  await makeReady(file);
  valueOf(await sealWorkbook(file, { now }));
  const checked = await check(file);
  valueOf(await markFindings(file, checked.findings));
  valueOf(await writeSummary(file, checked, now.on));
  valueOf(await acceptFindings(file, checked, { findings: checked.findings, reason: '已说明', on: now.on }));
  expect((await stateOf(file)).kind).toBe('unchanged');
});

describe('a stored seal that can’t be used', () => {
  const waivers = '"waivers":[{"rule":"x","key":"y","reason":"z","on":{"year":2026,"month":1,"day":1}}]';
  it.each([
    ['of a newer version', '{"version":2}'],
    ['of another shape', '{"version":1,"projects":5}'],
    ['no object', '"sealed"'],
  ])('%s: told, and all else is kept', async (_why, broken) => {
    const file = sampleFile();
    const text = `{"version":1,${waivers},"seal":${broken}}`;
    await applied(file, { step: 'stored-part', was: undefined, becomes: text });
    const checked = await check(file);
    expect([checked.seal, checked.storedFaults]).toEqual([undefined, [{ code: 'stored-seal' }]]);
    for (const fault of checked.storedFaults) expect(explainStoredFault(fault, 'zh')).toMatch(/。$/u);
    expect(checked.lapsed).toHaveLength(1);
    await makeReady(file);
    const [kept = ''] = (await readAll(file)).storedParts ?? [];
    expect(JSON.parse(kept)).toMatchObject({ seal: JSON.parse(broken) });
    const { checked: sealed } = valueOf(await sealWorkbook(file, { now }));
    expect(sealed.storedFaults).toEqual([]);
    expect((await check(file)).lapsed).toHaveLength(1);
    expect((await stateOf(file)).kind).toBe('unchanged');
  });
});

it('every sealed role has words in both languages', () => {
  for (const role of Object.keys(signOfRole) as readonly SealedRole[]) {
    expect(saySealedRole(role, 'zh')).toMatch(/\p{Script=Han}/u);
    expect(saySealedRole(role, 'en')).toMatch(/^[A-Z][^\p{Script=Han}]+$/u);
  }
  expect(new Set(Object.values(signOfRole)).size).toBe(Object.keys(signOfRole).length);
});
