import type { Refusal } from '../../../src/app/refusal';
import { conclusionOf, sayConclusion } from '../../../src/app/words/conclusion';
import { leftOutReason } from '../../../src/app/words/left-out';
import { amountIn, countIn } from '../../../src/app/words/numbers';
import { explainRefusal } from '../../../src/app/words/refusal';
import { saySheetNote } from '../../../src/app/words/sheet-notes';
import { explainUnread } from '../../../src/app/words/unread';
import { chosenFields, formStandings } from '../../../src/core/model/choices';
import type { Department, Unread, UnreadReason } from '../../../src/core/model/department';
import { fenFromWan } from '../../../src/core/model/money';
import type { Finding, Severity } from '../../../src/core/rules/finding';
import type { WorkbookError } from '../../../src/ports/workbook';
import { sampleSnapshot } from '../../support/samples';
import { mapWorkbook } from '../../../src/core/mapping/map-workbook';

const refusals: { readonly [code in WorkbookError['code']]: Extract<WorkbookError, { readonly code: code }> } = {
  'cell-being-edited': { code: 'cell-being-edited' },
  'sheet-protected': { code: 'sheet-protected', sheet: '项目1' },
  'workbook-protected': { code: 'workbook-protected' },
  'sheet-not-found': { code: 'sheet-not-found', sheet: '项目1' },
  'sheet-hidden': { code: 'sheet-hidden', sheet: '项目1' },
  'name-taken': { code: 'name-taken', name: '问题清单' },
  'no-range-selected': { code: 'no-range-selected' },
  'rows-changed': { code: 'rows-changed', sheet: '项目1' },
  'too-large': { code: 'too-large' },
  cancelled: { code: 'cancelled' },
  'not-supported': { code: 'not-supported', member: 'Range.getRanges' },
  'host-busy': { code: 'host-busy' },
  'host-refused': { code: 'host-refused', hostCode: 'GeneralException', statement: 'range.values = []' },
  'not-a-workbook': { code: 'not-a-workbook' },
  encrypted: { code: 'encrypted' },
  'empty-file': { code: 'empty-file' },
};

const unread: { readonly [code in UnreadReason['code']]: Extract<UnreadReason, { readonly code: code }> } = {
  'form-incomplete': { code: 'form-incomplete', found: ['项目名称'], missing: ['绩效目标', '一级指标'] },
  'label-without-cell': { code: 'label-without-cell', label: '项目名称' },
  'quarters-missing': { code: 'quarters-missing', missing: ['第二季度'] },
  'indicator-rows-missing': { code: 'indicator-rows-missing' },
  'indicator-columns-missing': { code: 'indicator-columns-missing', missing: ['三级指标'] },
  'register-differs': {
    code: 'register-differs',
    label: '预算数',
    here: '75万元',
    there: '80万元',
    other: '项目1!B4',
  },
  'label-misspelt': { code: 'label-misspelt', written: '绩效日标', meant: '绩效目标' },
  'label-unsure': { code: 'label-unsure', written: '项目绩数目标', nearest: '项目绩效目标' },
  'digits-lost': { code: 'digits-lost', label: '项目编码' },
  'cell-error': { code: 'cell-error', label: '预算数', error: '#REF!' },
  'choice-broken': { code: 'choice-broken', choice: 'name' },
};

/** The texts that a reason or refusal carries: whoever reads its words must find them there. A choice has words of its own. */
function carried(value: object): readonly string[] {
  return Object.entries(value).flatMap(([key, carries]) =>
    key === 'code' || key === 'choice' ? [] : [carries].flat().map(String),
  );
}

test('each choice that has lost its cells is named in each language', () => {
  const choices = [...chosenFields, ...formStandings];
  for (const language of ['zh', 'en'] as const) {
    const said = choices.map((choice) => explainUnread({ code: 'choice-broken', choice }, language));
    expect(new Set(said).size).toBe(choices.length);
  }
  expect(explainUnread({ code: 'choice-broken', choice: 'quarter2' }, 'zh')).toContain('“第二季度”');
});

test('a range added as a form in which no label was found is not said to have some', () => {
  const reason = { code: 'form-incomplete', found: [], missing: ['项目名称'] } as const;
  expect(explainUnread(reason, 'zh')).toBe(
    '指定为绩效表的区域没有读全：缺“项目名称”。请补上缺少的标签，或指定所在的单元格。',
  );
});

test.each(Object.values(refusals))('the refusal $code is worded in each language, with what it carries', (error) => {
  const [zh, en] = [explainRefusal(error, 'zh'), explainRefusal(error, 'en')];
  expect(zh).toMatch(/\p{Script=Han}.*。$/u);
  expect(en).toMatch(/^[A-Z].*\.$/);
  for (const text of carried(error)) expect([zh.includes(text), en.includes(text)]).toEqual([true, true]);
});

test.each(['InsertDeleteConflict', 'FilteredRangeConflict', 'MergedRangeConflict'])(
  'what Excel refuses as %s is said without its code',
  (hostCode) => {
    const error: Refusal = { code: 'host-refused', hostCode, statement: 'var insert = range.insert(...);' };
    const [zh, en] = [explainRefusal(error, 'zh'), explainRefusal(error, 'en')];
    expect(zh).toMatch(/^\p{Script=Han}[^A-Za-z]*(?:Ctrl\+End[^A-Za-z]*)?。$/u);
    expect(en).toMatch(/^[A-Z].*then try again\.$/);
    for (const words of [zh, en]) expect(words).not.toContain(hostCode);
  },
);

test.each(Object.values(unread))('the unread part $code is worded in each language, with what it carries', (reason) => {
  const [zh, en] = [explainUnread(reason, 'zh'), explainUnread(reason, 'en')];
  expect(zh).toMatch(/\p{Script=Han}.*。$/u);
  expect(en).toMatch(/^[A-Z].*\.$/);
  for (const text of carried(reason)) expect([zh.includes(text), en.includes(text)]).toEqual([true, true]);
});

const noteCodes = ['hidden-read', 'hidden-left-out', 'very-hidden-skipped', 'chart-sheets-skipped'] as const;

test.each(noteCodes)('the note %s is one sentence in each language, for one sheet and for several', (code) => {
  for (const sheets of [['甲'], ['甲', '乙']]) {
    const [zh, en] = [saySheetNote({ code, sheets }, 'zh'), saySheetNote({ code, sheets }, 'en')];
    expect(zh).toMatch(/^[^。]*\p{Script=Han}[^。]*。$/u);
    expect(en).toMatch(/^[A-Z“][^.]*\.$/);
    for (const sheet of sheets) expect([zh, en].every((words) => words.includes(`“${sheet}”`))).toBe(true);
  }
});

test('a note on very many sheets names the first of them, and says how many there are', () => {
  const sheets = Array.from({ length: 40 }, (_, index) => `表${index + 1}`);
  expect(saySheetNote({ code: 'hidden-read', sheets }, 'zh')).toContain('“表12”等 40 张是隐藏的');
  expect(saySheetNote({ code: 'hidden-read', sheets }, 'en')).toContain('“表12” and 28 more are hidden');
});

test.each<[Refusal, string]>([
  [{ code: 'form-moved', form: { sheet: '项目1', row: 0, column: 0, rows: 20, columns: 6 } }, '项目1!A1:F20'],
  [{ code: 'own-sheet-selected', sheet: '项目总览' }, '项目总览'],
  [{ code: 'selection-blank' }, ''],
])('what cannot be chosen is worded in each language: %j', (refusal, place) => {
  const [zh, en] = [explainRefusal(refusal, 'zh'), explainRefusal(refusal, 'en')];
  expect(zh).toMatch(/\p{Script=Han}.*。$/u);
  expect(en).toMatch(/^[A-Z].*\.$/);
  expect([zh.includes(place), en.includes(place)]).toEqual([true, true]);
});

test('no two refusals say the same', () => {
  const said = Object.values(refusals).map((error) => explainRefusal(error, 'zh'));
  expect(new Set(said).size).toBe(said.length);
});

test('a protected sheet that is not known by name is still explained', () => {
  expect(explainRefusal({ code: 'sheet-protected', sheet: undefined }, 'zh')).not.toContain('undefined');
  expect(explainRefusal({ code: 'sheet-protected', sheet: undefined }, 'en')).not.toContain('undefined');
});

const at = { sheet: '项目1', row: 0, column: 0 };
const unreadPart: Unread = { range: { ...at, rows: 1, columns: 1 }, reason: unread['indicator-rows-missing'] };
const emptyDepartment: Department = { name: undefined, reviewer: undefined, goals: [], safeguards: [], projects: [] };

function finding(severity: Severity): Finding {
  return { rule: 'any', severity, project: 0, at, related: [], facts: {} };
}

async function conclude(severities: readonly Severity[], parts: readonly Unread[]) {
  const { department } = mapWorkbook(await sampleSnapshot('ecology-bureau.xlsx'));
  return conclusionOf({ department, findings: severities.map(finding), accepted: [], unread: parts });
}

test('a department may hand in when nothing must be corrected and all was read', async () => {
  const conclusion = await conclude(['warning', 'info', 'info'], []);
  expect(sayConclusion(conclusion, 'zh')).toEqual({ headline: '可以报送', counts: '1 处建议 · 2 处提示' });
});

test('one error is in the way', async () => {
  const conclusion = await conclude(['error', 'warning'], [unreadPart]);
  expect(sayConclusion(conclusion, 'zh')).toEqual({ headline: '还有 1 处必须改', counts: '1 处建议 · 0 处提示' });
});

test('a part that was not read is in the way too', async () => {
  const conclusion = await conclude(['warning'], [unreadPart]);
  expect(sayConclusion(conclusion, 'zh').headline).toBe('有 1 处没有读懂或需要核对，暂不能报送');
});

test('without a form there is nothing to hand in', () => {
  const conclusion = conclusionOf({ department: emptyDepartment, findings: [], accepted: [], unread: [] });
  expect(sayConclusion(conclusion, 'en')).toEqual({ headline: 'No project form was found', counts: '' });
});

test('amounts are read as their language reads them', () => {
  expect(amountIn('zh', fenFromWan(12345.678))).toBe('12,345.678 万元');
  expect(amountIn('en', fenFromWan(12345.678))).toBe('12,345.678 万元');
  expect(amountIn('zh', fenFromWan(75))).toBe('75.00 万元');
  expect(countIn('zh', 12345)).toBe('12,345');
});

test.each(['already-there', 'beside-another-form', 'no-table'] as const)(
  'an indicator that is left out as %s is said to be so in each language',
  (why) => {
    expect(leftOutReason(why, 'zh')).toMatch(/\p{Script=Han}.*。$/u);
    expect(leftOutReason(why, 'en')).toMatch(/^[A-Z].*\.$/);
  },
);
