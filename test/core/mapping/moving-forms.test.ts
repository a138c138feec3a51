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

/** Everything that was read and found, each cell's address told through `move`. */
function records(snapshot: Snapshot, move: Move = (at) => at): unknown {
  const { department, unread } = mapWorkbook(snapshot);
  const findings = checkDepartment(department, rules).map(({ rule, severity, at, related }) => ({
    rule,
    severity,
    cells: [at, ...related].map((cell) => cellLabel(move(cell))),
  }));
  const isAddress = (value: unknown): value is CellAddress =>
    typeof value === 'object' && value !== null && 'sheet' in value && 'row' in value && 'column' in value;
  const text = JSON.stringify({ department, unread }, (key, value: unknown) => {
    if (key === 'form' || key === 'range') return undefined;
    return isAddress(value) ? cellLabel(move(value)) : value;
  });
  return { department: JSON.parse(text), findings };
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
  beforeAll(async () => {
    original = await sampleSnapshot(sample);
  });

  it('gives the same records and findings wherever its forms stand, at their moved cells', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(500), (rows, columns) => {
        const move: Move = (at) => ({ ...at, row: at.row + rows, column: at.column + columns });
        expect(records(changed(original, (sheet) => shifted(sheet, rows, columns)))).toEqual(records(original, move));
      }),
      { numRuns: 20 },
    );
  });

  it('gives the same records and findings with a blank row put in anywhere', () => {
    fc.assert(
      fc.property(fc.nat(90), (row) => {
        const move: Move = (at) => (at.row < row ? at : { ...at, row: at.row + 1 });
        expect(records(changed(original, (sheet) => withBlankRow(sheet, row)))).toEqual(records(original, move));
      }),
    );
  });

  it('gives the same records and findings with a blank column put in anywhere', () => {
    fc.assert(
      fc.property(fc.nat(8), (column) => {
        const move: Move = (at) => (at.column < column ? at : { ...at, column: at.column + 1 });
        expect(records(changed(original, (sheet) => withBlankColumn(sheet, column)))).toEqual(records(original, move));
      }),
    );
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
        expect(records(changed(original, change))).toEqual(records(original, move));
      }),
      { numRuns: 40 },
    );
  });

  it('gives the same records and findings without its merged cells', () => {
    expect(records(changed(original, withoutMerges))).toEqual(records(original));
  });
});
