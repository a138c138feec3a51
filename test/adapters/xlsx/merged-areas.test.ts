import fc from 'fast-check';
import { rangeA1 } from '../../../src/core/grid/a1';
import { type Area, overlaps } from '../../../src/core/grid/area';
import { MergedAreas } from '../../../src/adapters/xlsx/merged-areas';

const anyArea: fc.Arbitrary<Area> = fc.record({
  row: fc.nat({ max: 12 }),
  column: fc.nat({ max: 5 }),
  rows: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 4 }) }, fc.constant(1_048_000)),
  columns: fc.integer({ min: 1, max: 3 }),
});

function xmlOf(areas: readonly Area[]): string {
  return `<mergeCells count="${areas.length}">${areas.map((one) => `<mergeCell ref="${rangeA1(one)}"/>`).join('')}</mergeCells>`;
}

it('an area is merged in place of all that it touches, as if each had been looked at', () => {
  fc.assert(
    fc.property(fc.array(anyArea, { maxLength: 12 }), anyArea, (areas, asked) => {
      const merges = new MergedAreas(undefined);
      let apart: readonly Area[] = [];
      for (const area of areas) {
        merges.put(area);
        apart = [...apart.filter((other) => !overlaps(other, area)), area];
      }
      expect(merges.all).toEqual(apart);
      expect(new Set(merges.over(asked))).toEqual(new Set(apart.filter((other) => overlaps(other, asked))));
      expect(merges.toXml()).toBe(apart.length === 0 ? undefined : xmlOf(apart));
    }),
  );
});

it('those that a sheet states are found, tall ones too, and count as unchanged until one is put', () => {
  const merges = new MergedAreas(xmlOf([area(0, 0, 2, 2), area(0, 3, 1_048_576, 1)]));
  expect(merges.over(area(1, 1, 1, 1))).toEqual([area(0, 0, 2, 2)]);
  expect(merges.over(area(900_000, 0, 1, 9))).toEqual([area(0, 3, 1_048_576, 1)]);
  expect(merges.areChanged).toBe(false);
  merges.put(area(4, 0, 1, 2));
  expect(merges.areChanged).toBe(true);
});

function area(row: number, column: number, rows: number, columns: number): Area {
  return { row, column, rows, columns };
}
