import { repairsOf, type CellChange } from '../../../src/core/fixes/cell-changes';
import { cellLabel } from '../../../src/core/grid/a1';
import { cellLookup } from '../../../src/core/grid/lookup';
import { patchedSnapshot } from '../../../src/core/grid/patched-snapshot';
import type { Snapshot } from '../../../src/core/grid/snapshot';
import { mapWorkbook } from '../../../src/core/mapping/map-workbook';
import { checkDepartment } from '../../../src/core/rules/check';
import type { FormExample } from '../../../src/core/rules/example';
import type { Finding } from '../../../src/core/rules/finding';
import { repairOf, rules } from '../../../src/core/rules/index';
import { rows } from '../../../src/core/rules/well-made-form';
import { layOutDepartment } from '../../../src/core/templates/example-form';
import { badExamples } from '../../support/rule-examples';
import { sampleSnapshot } from '../../support/samples';
import { sheetOf, snapshotOf, type MadeCell } from '../../support/snapshot';

function findingsIn(snapshot: Snapshot): readonly Finding[] {
  return checkDepartment(mapWorkbook(snapshot).department, rules);
}

function withChanges(snapshot: Snapshot, changes: readonly CellChange[]): Snapshot {
  return patchedSnapshot(
    snapshot,
    changes.map(({ at, after }) => ({ at, ...after })),
  );
}

/** What shows only once a text or plan can be read that could not be before; a person agrees to these repairs one by one. */
const broughtToLight: { readonly [rule in string]?: readonly string[] } = {
  'plan-looks-incremental': ['timeliness-plan-conflict'],
  'amount-format': ['goal-quantity-not-in-indicators'],
};

function counts(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const byRule = new Map<string, number>();
  for (const { rule } of findings) byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
  return byRule;
}

/** The rules of which there are more findings than before, and how many of `rule` have gone. */
function effect(before: Snapshot, finding: Finding) {
  const { changes } = repairsOf([finding], cellLookup(before));
  const found = counts(findingsIn(before));
  const left = counts(findingsIn(withChanges(before, changes)));
  const isSafe = repairOf(finding)?.kind === 'safe';
  const hidden = isSafe ? [] : (broughtToLight[finding.rule] ?? []);
  const more = [...left].flatMap(([rule, count]) =>
    count > (found.get(rule) ?? 0) && !hidden.includes(rule) ? [rule] : [],
  );
  return { changes, more, gone: (found.get(finding.rule) ?? 0) - (left.get(finding.rule) ?? 0) };
}

const examples = rules.flatMap((rule) => badExamples(rule).map(({ why, forms }) => [rule.id, why, forms] as const));

describe('a repair', () => {
  it.each(examples)('of %s mends it and adds nothing: %s', (id, _why, forms) => {
    const snapshot = layOutDepartment(forms);
    for (const finding of findingsIn(snapshot)) {
      if (finding.rule !== id || !repairOf(finding)) continue;
      const { changes, more, gone } = effect(snapshot, finding);
      expect({ changed: changes.length > 0, more, gone: gone > 0 }).toEqual({ changed: true, more: [], gone: true });
    }
  });

  it.each(['ecology-bureau.xlsx', 'ecology-bureau-stacked.xlsx'] as const)(
    'of any finding in %s mends it and adds nothing',
    async (name) => {
      const snapshot = await sampleSnapshot(name);
      const repairable = findingsIn(snapshot).filter((finding) => repairOf(finding));
      expect(repairable.length).toBeGreaterThan(20);
      for (const finding of repairable) {
        const { more, gone } = effect(snapshot, finding);
        expect({ finding: `${finding.rule} ${cellLabel(finding.at)}`, more, gone: gone > 0 }).toEqual({
          finding: `${finding.rule} ${cellLabel(finding.at)}`,
          more: [],
          gone: true,
        });
      }
    },
  );

  it('is proposed by each rule for which what stands there tells what is right', () => {
    const repairing = rules.filter(({ repair }) => repair).map(({ id }) => id);
    const proposing = new Set(
      examples.flatMap(([, , forms]) =>
        findingsIn(layOutDepartment(forms))
          .filter(repairOf)
          .map(({ rule }) => rule),
      ),
    );
    expect([...proposing].sort()).toEqual([...repairing].sort());
    expect(repairing.length).toBeGreaterThanOrEqual(19);
  });
});

function onForm(form: FormExample, rule: string) {
  const snapshot = layOutDepartment([form]);
  const findings = findingsIn(snapshot).filter((finding) => finding.rule === rule);
  return { snapshot, findings, ...repairsOf(findings, cellLookup(snapshot)) };
}

function told(changes: readonly CellChange[]): readonly string[] {
  return changes.map(({ at, before, after }) => `${cellLabel(at)}: ${before.value} → ${after.value}`);
}

describe('what repairs make of the cells', () => {
  it('exchanges two indicators that stand in each other’s class, as one repair of both findings', async () => {
    const snapshot = await sampleSnapshot('ecology-bureau.xlsx');
    const swapped = findingsIn(snapshot).filter(
      ({ rule, at }) => rule === 'level2-content-mismatch' && at.sheet === '项目3',
    );
    const { changes, mended } = repairsOf(swapped, cellLookup(snapshot));
    expect(mended).toHaveLength(2);
    expect(told(changes)).toEqual([
      '项目3!C13: 完成2个跟踪评价 → 预计年中完成跟踪评价',
      '项目3!C11: 预计年中完成跟踪评价 → 完成2个跟踪评价',
      '项目3!D13: 完成2个跟踪评价 → 预计年中完成跟踪评价',
      '项目3!D11: 预计年中完成跟踪评价 → 完成2个跟踪评价',
    ]);
  });

  it('moves a number as the number that it is, with its format', () => {
    const villages = { name: '工程验收合格率', description: '', value: 95 } as const;
    const { changes } = onForm({ indicators: rows({ villages, quality: 'blank' }) }, 'level2-content-mismatch');
    expect(told(changes).filter((change) => change.includes('95'))).toEqual(['项目1!E11:  → 95', '项目1!E10: 95 → ']);
    expect(changes.find(({ at }) => at.row === 10 && at.column === 4)?.after.value).toBe(95);
  });

  it('leaves out one whose words another repair has changed', () => {
    const goal = '达到  《排放标准》（DB13/2171-2015)要求，治理12个村。';
    const { snapshot } = onForm({ goal }, '');
    const findings = findingsIn(snapshot).filter(({ at }) => at.row === 6);
    expect(findings.filter(repairOf)).toHaveLength(2);
    expect(repairsOf(findings, cellLookup(snapshot)).mended).toHaveLength(1);
  });

  it.each([
    ['a formula', { value: '≥60 %', formula: '=A1' }],
    ['an error', { value: { error: '#REF!' } }],
  ])('leaves %s alone', (_what, stored) => {
    const finding = onForm({ indicators: rows({ quality: { value: '≥100%' } }) }, 'percent-over-100').findings[0];
    if (!finding) throw new Error('no finding');
    const lookup = () => ({ column: 4, ...stored });
    expect(repairsOf([finding], lookup)).toEqual({ changes: [], mended: [] });
  });

  it('keeps what stands around the words in the same cell', () => {
    const cells: readonly (readonly MadeCell[])[] = [
      ['预算项目绩效表'],
      ['项目名称：污水  治理项目'],
      ['绩效目标', '完成12个村治理'],
      ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据'],
      ['产出指标', '数量指标', '治理村数', '村', '≥12个', '方案'],
    ];
    const snapshot = snapshotOf(sheetOf('项目', cells));
    const findings = findingsIn(snapshot).filter(({ rule }) => rule === 'whitespace-in-text');
    expect(told(repairsOf(findings, cellLookup(snapshot)).changes)).toEqual([
      '项目!A2: 项目名称：污水  治理项目 → 项目名称：污水治理项目',
    ]);
  });

  it('leaves a cell alone in which the words are no longer what they were', () => {
    const { findings, snapshot } = onForm({ goal: '治理12个村，按装设备。' }, 'known-typo');
    const elsewhere = withChanges(snapshot, [
      { at: { sheet: '项目1', row: 6, column: 1 }, before: { value: '' }, after: { value: '治理13个村。' } },
    ]);
    expect(repairsOf(findings, cellLookup(elsewhere))).toEqual({ changes: [], mended: [] });
  });
});
