import fc from 'fast-check';
import { cellLabel } from '../../../src/core/grid/a1';
import type { CellAddress } from '../../../src/core/grid/cell-address';
import { cellLookup } from '../../../src/core/grid/lookup';
import { patchedSnapshot } from '../../../src/core/grid/patched-snapshot';
import type { SheetSnapshot, Snapshot, StoredCell } from '../../../src/core/grid/snapshot';
import { mapWorkbook } from '../../../src/core/mapping/map-workbook';
import { usualProfile } from '../../../src/core/profiles/built-in';
import { changesSince, type SealedChange } from '../../../src/core/seal/compare';
import { sealOf, type Seal, type Sealable } from '../../../src/core/seal/seal';
import { departmentValues, projectValues, type SealedValue } from '../../../src/core/seal/sealed-values';
import { mostStoredCharacters } from '../../../src/core/stored/stored';
import { sampleSnapshot } from '../../support/samples';
import { shifted, withBlankColumn, withBlankRow, withoutMerges } from '../../support/snapshot';

const facts = {
  on: { year: 2026, month: 11, day: 26 },
  at: { hour: 15, minute: 2 },
  profile: usualProfile,
  counts: { error: 0, warning: 12, info: 3, accepted: 2 },
};

function sealable(snapshot: Snapshot): Sealable {
  return { department: mapWorkbook(snapshot).department, lookup: cellLookup(snapshot) };
}

function sealed(snapshot: Snapshot): Seal {
  return sealOf(sealable(snapshot), facts);
}

function changed(snapshot: Snapshot, change: (sheet: SheetSnapshot) => SheetSnapshot): Snapshot {
  return { ...snapshot, sheets: snapshot.sheets.map(change) };
}

function valuesIn({ department, lookup }: Sealable): readonly SealedValue[] {
  return [
    ...departmentValues(department, lookup),
    ...department.projects.flatMap((project) => projectValues(project, department, lookup)),
  ].flat();
}

/** The cells that are told, and `-` for each value that has none. */
function cellsOf(changes: readonly SealedChange[]): readonly string[] {
  return changes.flatMap((change) => {
    switch (change.kind) {
      case 'department-edited':
      case 'project-edited':
        return change.values.map((value) => (value.kind === 'removed' ? '-' : cellLabel(value.at)));
      case 'project-added':
      case 'project-moved':
      case 'project-removed':
        return [change.kind];
    }
  });
}

/** Another content for the cell of a value, which the form can still be read with. */
function otherContent({ role, at }: SealedValue, { lookup }: Sealable): string | number {
  const stored = lookup(at)?.value;
  if (role === 'level1') return '成本指标';
  if (role === 'level2') return '社会成本指标';
  if (role === 'kind') return String(stored).replace('可执行', '待细化');
  if (role === 'departmentYear' || role === 'fiscalYear') return String(stored).replace(/20\d\d/u, '2031');
  if (role === 'departmentName') return String(stored).replace('编制', '分局编制');
  if (role === 'reviewer') return String(stored).replace('审核', '分局审核');
  if (role === 'statedTotal') return String(stored).replace(/\d+(?:\.\d+)?/u, '1.23');
  return typeof stored === 'number' ? stored / 2 + 0.01 : `${typeof stored === 'string' ? stored : ''}另记`;
}

const samples = ['ecology-bureau.xlsx', 'ecology-bureau-stacked.xlsx'] as const;

describe.each(samples)('the seal of %s', (sample) => {
  let original: Snapshot;
  let seal: Seal;
  beforeAll(async () => {
    original = await sampleSnapshot(sample);
    seal = sealed(original);
  });

  it('holds what was told of the check, and each project by its name', () => {
    expect(seal).toMatchObject({ version: 1, on: facts.on, at: facts.at, counts: facts.counts });
    expect(seal.profile).toEqual({ id: 'default', title: usualProfile.title });
    expect(seal.projects.map(({ name }) => name)).toContain('大气网格化精准管控运维费用');
    expect(changesSince(seal, sealable(original))).toEqual([]);
  });

  it('is the same wherever the forms stand', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(500), (rows, columns) => {
        expect(sealed(changed(original, (sheet) => shifted(sheet, rows, columns)))).toEqual(seal);
      }),
      { numRuns: 20 },
    );
  });

  it('is the same with blank rows and columns put in, and without merged cells', () => {
    fc.assert(
      fc.property(fc.nat(90), fc.nat(8), (row, column) => {
        const wider = (sheet: SheetSnapshot): SheetSnapshot => withBlankColumn(withBlankRow(sheet, row), column);
        expect(sealed(changed(original, wider))).toEqual(seal);
      }),
    );
    expect(sealed(changed(original, withoutMerges))).toEqual(seal);
  });

  it('is the same whatever number formats the cells have', () => {
    const formats = fc.constantFrom('General', '0.00', '0%', '@', 'yyyy"年"m"月"', '#,##0');
    fc.assert(
      fc.property(fc.array(formats, { minLength: 1, maxLength: 12 }), (chosen) => {
        let next = 0;
        const formatted = (cell: StoredCell): StoredCell => {
          next += 1;
          return { ...cell, numberFormat: chosen[next % chosen.length] ?? 'General' };
        };
        const snapshot = changed(original, (sheet) => ({
          ...sheet,
          rows: sheet.rows.map(({ row, cells }) => ({ row, cells: cells.map(formatted) })),
        }));
        expect(sealed(snapshot)).toEqual(seal);
      }),
    );
  });

  it('tells a change of any one value at exactly its cell', () => {
    const before = sealable(original);
    const told = new Map<string, readonly string[]>();
    const values = valuesIn(before);
    for (const value of values) {
      const patched = patchedSnapshot(original, [{ at: value.at, value: otherContent(value, before) }]);
      told.set(cellLabel(value.at), cellsOf(changesSince(seal, sealable(patched))));
    }
    expect(values.length).toBeGreaterThan(100);
    expect([...told]).toEqual([...told.keys()].map((cell) => [cell, [cell]]));
  });

  it('tells a value that was cleared', () => {
    const before = sealable(original);
    const filled = valuesIn(before).filter(
      ({ role, text }) => text !== '' && ['goal', 'usage', 'targetValue', 'basis', 'quarter2', 'name'].includes(role),
    );
    for (const { at } of filled) {
      const cleared = patchedSnapshot(original, [{ at, value: '' }]);
      expect(cellsOf(changesSince(seal, sealable(cleared)))).toEqual([cellLabel(at)]);
    }
  });
});

describe('projects', () => {
  let original: Snapshot;
  let seal: Seal;
  const named = (snapshot: Snapshot, changes: readonly SealedChange[]): readonly string[] => {
    const { projects } = sealable(snapshot).department;
    return changes.map((change) => {
      if (change.kind === 'department-edited') return change.kind;
      if (change.kind === 'project-removed') return `${change.kind} ${change.name}`;
      return `${change.kind} ${projects[change.project]?.name.value ?? ''}`;
    });
  };
  const told = (snapshot: Snapshot) => named(snapshot, changesSince(seal, sealable(snapshot)));
  beforeAll(async () => {
    original = await sampleSnapshot('ecology-bureau.xlsx');
    seal = sealed(original);
  });

  it('that are gone are told by name', () => {
    expect(told({ ...original, sheets: original.sheets.filter(({ name }) => name !== '项目2') })).toEqual([
      'project-removed 大气网格化精准管控运维费用',
    ]);
  });

  it('that are new are told by name', () => {
    const second = original.sheets.find(({ name }) => name === '项目2');
    const nameCell: CellAddress | undefined = sealable(original).department.projects[1]?.name.at;
    if (!second || !nameCell) throw new Error('the sample has a second project');
    const copy = { ...second, name: '项目9' };
    const withCopy = { ...original, sheets: [...original.sheets, copy] };
    const renamed = patchedSnapshot(withCopy, [{ at: { ...nameCell, sheet: '项目9' }, value: '新增的项目' }]);
    expect(told(renamed)).toEqual(['project-added 新增的项目']);
  });

  it('that stand in another order are told by name, as few as possible', () => {
    const second = original.sheets.filter(({ name }) => name === '项目2');
    const others = original.sheets.filter(({ name }) => name !== '项目2');
    expect(told({ ...original, sheets: [...others, ...second] })).toEqual(['project-moved 大气网格化精准管控运维费用']);
  });

  it('whose name and values are all different are one gone and one new', () => {
    const second = sealable(original).department.projects[1];
    if (!second) throw new Error('the sample has a second project');
    const { lookup, department } = sealable(original);
    const patches = projectValues(second, department, lookup)
      .flat()
      .filter(({ role }) => !['level1', 'level2', 'kind', 'fiscalYear'].includes(role))
      .map(({ at }, index) => ({ at, value: `另写${index}` }));
    const rewritten = patchedSnapshot(original, patches);
    expect(told(rewritten).map((line) => line.split(' ')[0])).toEqual(['project-added', 'project-removed']);
  });

  it('keep their other rows when one indicator is put in or taken out', () => {
    const before = sealable(original);
    const row = before.department.projects[1]?.indicators[1];
    if (!row) throw new Error('the sample’s second project has indicators');
    const without = changed(original, (sheet) => ({
      ...sheet,
      rows: sheet.rows.flatMap((stored) => {
        if (sheet.name !== row.name.at.sheet || stored.row !== row.name.at.row) return [stored];
        return [{ ...stored, cells: stored.cells.filter(({ column }) => column < row.name.at.column) }];
      }),
    }));
    const [gone] = changesSince(seal, sealable(without));
    expect(gone).toEqual({ kind: 'project-edited', project: 1, values: [{ kind: 'removed', role: 'indicator' }] });
    const [added] = changesSince(sealed(without), before);
    expect(added).toEqual({
      kind: 'project-edited',
      project: 1,
      values: [{ kind: 'added', role: 'indicator', at: row.name.at }],
    });
  });
});

it('a thousand projects of about a hundred values fit into a stored part', async () => {
  const { department, lookup } = sealable(await sampleSnapshot('ecology-bureau.xlsx'));
  const [first] = department.projects;
  if (!first) throw new Error('the sample has projects');
  const indicators = Array.from({ length: 18 }, (_none, index) => first.indicators[index % first.indicators.length]);
  const large = { ...first, indicators: indicators.flatMap((indicator) => indicator ?? []) };
  const counted = projectValues(large, department, lookup).flat().length;
  expect(counted).toBeGreaterThan(95);
  const projects = Array.from({ length: 1000 }, () => large);
  const text = JSON.stringify(sealOf({ department: { ...department, projects }, lookup }, facts));
  expect(text.length).toBeLessThan(mostStoredCharacters * 0.8);
  expect(new TextEncoder().encode(text).length).toBeLessThan(1024 * 1024);
});
