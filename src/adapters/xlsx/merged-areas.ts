import { parseA1, rangeA1 } from '../../core/grid/a1';
import { type Area, overlaps } from '../../core/grid/area';
import { childrenOf, cut } from './pieces';
import { attributeOf } from './xml';

/** Areas of more rows than this are looked through one by one, so that a merged column costs no entry for each of its rows. */
const fewRows = 256;

/** The merged areas of one sheet in their order in the file, found by the rows that they lie on. */
export class MergedAreas {
  private readonly areas: Set<Area>;
  private readonly byRow = new Map<number, Set<Area>>();
  private readonly tall = new Set<Area>();
  private changed = false;

  /** `xml` is the sheet's `mergeCells` as it is written. */
  constructor(xml: string | undefined) {
    const stated = childrenOf(cut(xml ?? '<mergeCells/>'), 'mergeCell');
    this.areas = new Set(stated.flatMap((one) => parseA1(attributeOf(one, 'ref') ?? '') ?? []));
    for (const area of this.areas) this.find(area);
  }

  get all(): readonly Area[] {
    return [...this.areas];
  }

  /** Whether others than those that were stated are merged now. */
  get areChanged(): boolean {
    return this.changed;
  }

  /** Those that have cells in common with the area. */
  over(area: Area): readonly Area[] {
    const candidates =
      area.rows > fewRows
        ? this.areas
        : new Set([
            ...this.tall,
            ...Array.from({ length: area.rows }, (_, down) => [...this.on(area.row + down)]).flat(),
          ]);
    return [...candidates].filter((other) => overlaps(other, area));
  }

  /** Merges an area in place of those that it touches. */
  put(area: Area): void {
    for (const other of this.over(area)) {
      this.areas.delete(other);
      for (const set of this.setsWith(other)) set.delete(other);
    }
    this.areas.add(area);
    this.find(area);
    this.changed = true;
  }

  /** The `mergeCells` as they are now; undefined where nothing is merged. */
  toXml(): string | undefined {
    const list = this.all.map((one) => `<mergeCell ref="${rangeA1(one)}"/>`).join('');
    return this.areas.size === 0 ? undefined : `<mergeCells count="${this.areas.size}">${list}</mergeCells>`;
  }

  private on(row: number): ReadonlySet<Area> {
    return this.byRow.get(row) ?? new Set();
  }

  private find(area: Area): void {
    for (const set of this.setsWith(area)) set.add(area);
  }

  private setsWith(area: Area): readonly Set<Area>[] {
    if (area.rows > fewRows) return [this.tall];
    return Array.from({ length: area.rows }, (_, down) => {
      const set = this.byRow.get(area.row + down) ?? new Set();
      this.byRow.set(area.row + down, set);
      return set;
    });
  }
}
