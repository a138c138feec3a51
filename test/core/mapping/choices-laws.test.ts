import fc from 'fast-check';
import { cellLabel } from '../../../src/core/grid/a1';
import { rangeOfCell, type CellAddress } from '../../../src/core/grid/cell-address';
import type { DefinedName, SheetSnapshot, Snapshot } from '../../../src/core/grid/snapshot';
import { mapWorkbook } from '../../../src/core/mapping/map-workbook';
import { chosenFields, columnOfField, isColumnField, type ChosenField } from '../../../src/core/model/choices';
import type { Project } from '../../../src/core/model/project';
import { sampleNames, sampleSnapshot, type Sample } from '../../support/samples';
import { withBlankRow } from '../../support/snapshot';
import { projectsOf, withChoices } from './with-choices';

function placeOf(project: Project, field: ChosenField): CellAddress | undefined {
  if (isColumnField(field)) return project.columns?.[columnOfField[field]];
  switch (field) {
    case 'year':
      return project.fiscalYear?.at;
    case 'quarter1':
    case 'quarter2':
    case 'quarter3':
    case 'quarter4':
      return project.plan?.quarters[Number(field.slice(-1)) - 1]?.at;
    case 'budget':
      return project.funding.at;
    case 'code':
    case 'name':
    case 'kind':
    case 'usage':
    case 'goal':
      return project[field]?.at;
  }
}

/** Every field of every project, pointed at where it was recognised, or as far from there as `move` says. */
function allChosen(snapshot: Snapshot, move: (cell: CellAddress) => CellAddress): Snapshot {
  const chosen = projectsOf(snapshot).flatMap((project, index) => [
    [`${index + 1}.form`, project.form] as const,
    ...chosenFields.flatMap((field) => {
      const place = placeOf(project, field);
      return place ? [[`${index + 1}.${field}`, rangeOfCell(move(place))] as const] : [];
    }),
  ]);
  return withChoices(snapshot, Object.fromEntries(chosen));
}

/** As Excel moves what a name refers to when a row is put in: ranges grow where it is put inside. */
function namesWithBlankRow(names: readonly DefinedName[], at: number): readonly DefinedName[] {
  return names.map(({ name, refersTo }) => {
    if (!refersTo) return { name };
    const { row, rows } = refersTo;
    if (row >= at) return { name, refersTo: { ...refersTo, row: row + 1 } };
    return { name, refersTo: row + rows > at ? { ...refersTo, rows: rows + 1 } : refersTo };
  });
}

function withRowPutIn({ sheets, names }: Snapshot, at: number): Snapshot {
  const change = (sheet: SheetSnapshot) => withBlankRow(sheet, at);
  return { sheets: sheets.map(change), names: namesWithBlankRow(names, at) };
}

function records(snapshot: Snapshot, move: (cell: CellAddress) => CellAddress = (cell) => cell): unknown {
  const isAddress = (value: unknown): value is CellAddress =>
    typeof value === 'object' && value !== null && 'sheet' in value && 'row' in value && 'column' in value;
  const text = JSON.stringify(mapWorkbook(snapshot), (key, value: unknown) => {
    if (key === 'form' || key === 'range') return undefined;
    return isAddress(value) ? cellLabel(move(value)) : value;
  });
  return JSON.parse(text);
}

it.each(sampleNames)('choices equal to what was recognised change nothing in %s', async (sample) => {
  const original = await sampleSnapshot(sample);
  expect(mapWorkbook(allChosen(original, (cell) => cell))).toEqual(mapWorkbook(original));
});

describe.each<Sample>(['ecology-bureau.xlsx', 'ecology-bureau-stacked.xlsx'])('in %s', (sample) => {
  let original: Snapshot;
  beforeAll(async () => {
    original = await sampleSnapshot(sample);
  });

  it('choices equal to what was recognised change nothing', () => {
    const chosen = allChosen(original, (cell) => cell);
    expect(chosen.names.length).toBeGreaterThan(30);
    expect(mapWorkbook(chosen)).toEqual(mapWorkbook(original));
  });

  it('without its choices the workbook is read as recognised again', () => {
    const chosen = allChosen(original, (cell) => ({ ...cell, row: cell.row + 1 }));
    expect(mapWorkbook(chosen)).not.toEqual(mapWorkbook(original));
    expect(mapWorkbook({ ...chosen, names: original.names })).toEqual(mapWorkbook(original));
  });

  it('a blank row put in anywhere moves what was chosen, and changes no record', () => {
    const chosen = allChosen(original, (cell) => ({ ...cell, row: cell.row + 1 }));
    fc.assert(
      fc.property(fc.nat(90), (row) => {
        const move = (cell: CellAddress) => (cell.row < row ? cell : { ...cell, row: cell.row + 1 });
        expect(records(withRowPutIn(chosen, row))).toEqual(records(chosen, move));
      }),
      { numRuns: 40 },
    );
  });
});
