import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { checkDepartment } from '../../../src/core/rules/check';
import { rules } from '../../../src/core/rules/index';
import { cellLabel } from '../../../src/core/grid/a1';
import type { CellAddress } from '../../../src/core/grid/cell-address';
import type { Snapshot } from '../../../src/core/grid/snapshot';
import { mapWorkbook } from '../../../src/core/mapping/map-workbook';
import { sampleNames, sampleSnapshot } from '../../support/samples';
import { shifted, withBlankColumn, withBlankRow, withoutMerges } from '../../support/snapshot';

type Move = (at: CellAddress) => CellAddress;

/** Everything that was read and found. */
function readAndChecked(snapshot: Snapshot) {
  const { department, unread } = mapWorkbook(snapshot);
  return { department, unread, findings: checkDepartment(department, rules) };
}

/** The same as text, each cell's address told through `move`: to be compared at a glance, and line by line where it differs. */
function told(
  { department, unread, findings: found }: ReturnType<typeof readAndChecked>,
  move: Move = (at) => at,
): string {
  const findings = found.map(({ rule, severity, at, related }) => ({
    rule,
    severity,
    cells: [at, ...related].map((cell) => cellLabel(move(cell))),
  }));
  const isAddress = (value: unknown): value is CellAddress =>
    typeof value === 'object' && value !== null && 'sheet' in value && 'row' in value && 'column' in value;
  const withoutAreas = (key: string, value: unknown): unknown => {
    if (key === 'form' || key === 'range') return undefined;
    return isAddress(value) ? cellLabel(move(value)) : value;
  };
  return JSON.stringify({ department, unread, findings }, withoutAreas, 1);
}

function records(snapshot: Snapshot): string {
  return told(readAndChecked(snapshot));
}

function changed(
  snapshot: Snapshot,
  change: (sheet: Snapshot['sheets'][number]) => Snapshot['sheets'][number],
): Snapshot {
  return { ...snapshot, sheets: snapshot.sheets.map(change) };
}

it('no sample is left out', () => {
  const there = readdirSync(join(__dirname, '../../../samples')).filter((name) => name.endsWith('.xlsx'));
  expect([...sampleNames].sort()).toEqual(there.sort());
});

describe.each(sampleNames)('%s', (sample) => {
  let original: Snapshot;
  let read: ReturnType<typeof readAndChecked>;
  beforeAll(async () => {
    original = await sampleSnapshot(sample);
    read = readAndChecked(original);
  });

  it('gives the same records and findings wherever its forms stand, at their moved cells', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(500), (rows, columns) => {
        const move: Move = (at) => ({ ...at, row: at.row + rows, column: at.column + columns });
        expect(records(changed(original, (sheet) => shifted(sheet, rows, columns)))).toBe(told(read, move));
      }),
      { numRuns: 20 },
    );
  });

  it('gives the same records and findings with a blank row put in anywhere', () => {
    const last = Math.max(...original.sheets.map(({ rows }) => rows.at(-1)?.row ?? 0));
    for (let put = 0; put <= last + 1; put += 1) {
      const move: Move = (at) => (at.row < put ? at : { ...at, row: at.row + 1 });
      expect(records(changed(original, (sheet) => withBlankRow(sheet, put)))).toBe(told(read, move));
    }
  });

  it('gives the same records and findings with a blank column put in anywhere', () => {
    for (let put = 0; put <= 8; put += 1) {
      const move: Move = (at) => (at.column < put ? at : { ...at, column: at.column + 1 });
      expect(records(changed(original, (sheet) => withBlankColumn(sheet, put)))).toBe(told(read, move));
    }
  });

  it('gives the same records and findings moved, with blank rows and a blank column put in, and without merged cells', () => {
    const places = fc.uniqueArray(fc.nat(90), { maxLength: 3 });
    fc.assert(
      fc.property(places, fc.nat(8), fc.nat(300), (blankRows, blankColumn, down) => {
        const rows = [...blankRows].sort((one, other) => other - one);
        const move: Move = (at) => ({
          ...at,
          row: at.row + down + rows.filter((row) => row <= at.row).length,
          column: at.column + (at.column < blankColumn ? 0 : 1),
        });
        const change = (sheet: Snapshot['sheets'][number]) =>
          shifted(withoutMerges(withBlankColumn(rows.reduce(withBlankRow, sheet), blankColumn)), down, 0);
        expect(records(changed(original, change))).toBe(told(read, move));
      }),
      { numRuns: 40 },
    );
  });

  it('gives the same records and findings without its merged cells', () => {
    expect(records(changed(original, withoutMerges))).toBe(told(read));
  });
});
