import type { IBorderData, IBorderStyleData, IStyleData } from '@univerjs/presets';
import { BorderStyleTypes } from '@univerjs/presets';
import type { Area } from '../../../core/grid/area';
import { lastColumn, lastRow } from '../../../core/grid/area';
import { HostError } from '../host-error';
import { asColor, asOneOf, shownColor } from './arguments';
import type { LookTarget } from './cell-look';
import { addLookByCell } from './cell-look';
import { Collection, Resource } from './resource';

const sides = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Side = (typeof sides)[number];

const styles = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;
const weights = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
type LineStyle = (typeof styles)[number];
type Weight = (typeof weights)[number];
type Edge = 't' | 'b' | 'l' | 'r' | 'tl_br' | 'bl_tr';

export class RangeBorders extends Collection<RangeBorder> {
  readonly kind = 'RangeBorderCollection';
  readonly #target: LookTarget;

  constructor(target: LookTarget) {
    super();
    this.#target = target;
  }

  override list(): readonly RangeBorder[] {
    return sides.map((side) => new RangeBorder(this.#target, side));
  }

  override find(key: unknown): RangeBorder {
    return new RangeBorder(this.#target, asOneOf(sides, key));
  }
}

/** One side of a range. Univer keeps the sides of each cell, so a side of the range is that side of its outer cells. */
export class RangeBorder extends Resource {
  readonly kind = 'RangeBorder';
  readonly #target: LookTarget;
  readonly #side: Side;

  constructor(target: LookTarget, side: Side) {
    super();
    this.#target = target;
    this.#side = side;
  }

  override itemKey(): string {
    return this.#side;
  }

  get SideIndex(): string {
    return this.#side;
  }

  get Style(): string | null {
    return this.#common((line) => styleOf(line));
  }

  set Style(value: unknown) {
    const style = asOneOf(styles, value);
    this.#draw((line) =>
      style === 'None' ? null : { s: lineOf(style, weightOf(line)), cl: line?.cl ?? { rgb: '#000000' } },
    );
  }

  get Weight(): string | null {
    return this.#common((line) => weightOf(line));
  }

  set Weight(value: unknown) {
    const weight = asOneOf(weights, value);
    this.#draw((line) => {
      const style = styleOf(line);
      return { s: lineOf(style === 'None' ? 'Continuous' : style, weight), cl: line?.cl ?? { rgb: '#000000' } };
    });
  }

  get Color(): string | null {
    return this.#common((line) => shownColor(line?.cl.rgb) ?? '#000000');
  }

  set Color(value: unknown) {
    const rgb = asColor(value);
    this.#draw((line) => ({ s: line?.s ?? BorderStyleTypes.THIN, cl: { rgb } }));
  }

  #draw(lineFor: (line: IBorderStyleData | undefined) => IBorderStyleData | null): void {
    addLookByCell(this.#target, (style, row, column, area) => {
      const border: IBorderData = { ...style.bd };
      let changes = false;
      for (const edge of edgesAt(this.#side, row, column, area)) {
        const before = border[edge] ?? undefined;
        const line = lineFor(before);
        if (isSameLine(before, line ?? undefined)) continue;
        border[edge] = line;
        changes = true;
      }
      return changes ? { bd: border } : undefined;
    });
  }

  #common<Value>(read: (line: IBorderStyleData | undefined) => Value): Value | null {
    const seen = new Set<Value>();
    const { sheet, areas } = this.#target;
    for (const area of areas) {
      if (area.rows * area.columns > mostCellsLookedAt) throw new HostError('RangeExceedsLimit');
      for (let row = area.row; row <= lastRow(area); row += 1) {
        for (let column = area.column; column <= lastColumn(area); column += 1) {
          const style: IStyleData = sheet.style(row, column);
          for (const edge of edgesAt(this.#side, row, column, area)) seen.add(read(style.bd?.[edge] ?? undefined));
        }
      }
    }
    const [value] = seen;
    if (seen.size === 0) return read(undefined);
    return seen.size === 1 && value !== undefined ? value : null;
  }
}

const mostCellsLookedAt = 1_000_000;

function isSameLine(one: IBorderStyleData | undefined, other: IBorderStyleData | undefined): boolean {
  return one?.s === other?.s && one?.cl.rgb === other?.cl.rgb && (one === undefined) === (other === undefined);
}

/** The edges of one cell that belong to a side of the range. */
function edgesAt(side: Side, row: number, column: number, area: Area): readonly Edge[] {
  switch (side) {
    case 'EdgeTop':
      return row === area.row ? ['t'] : [];
    case 'EdgeBottom':
      return row === lastRow(area) ? ['b'] : [];
    case 'EdgeLeft':
      return column === area.column ? ['l'] : [];
    case 'EdgeRight':
      return column === lastColumn(area) ? ['r'] : [];
    case 'InsideHorizontal':
      return [...(row > area.row ? (['t'] as const) : []), ...(row < lastRow(area) ? (['b'] as const) : [])];
    case 'InsideVertical':
      return [
        ...(column > area.column ? (['l'] as const) : []),
        ...(column < lastColumn(area) ? (['r'] as const) : []),
      ];
    case 'DiagonalDown':
      return ['tl_br'];
    case 'DiagonalUp':
      return ['bl_tr'];
  }
}

function lineOf(style: Exclude<LineStyle, 'None'>, weight: Weight): BorderStyleTypes {
  const heavy = weight === 'Medium' || weight === 'Thick';
  switch (style) {
    case 'Continuous':
      return continuous[weight];
    case 'Dash':
      return heavy ? BorderStyleTypes.MEDIUM_DASHED : BorderStyleTypes.DASHED;
    case 'DashDot':
      return heavy ? BorderStyleTypes.MEDIUM_DASH_DOT : BorderStyleTypes.DASH_DOT;
    case 'DashDotDot':
      return heavy ? BorderStyleTypes.MEDIUM_DASH_DOT_DOT : BorderStyleTypes.DASH_DOT_DOT;
    case 'Dot':
      return BorderStyleTypes.DOTTED;
    case 'Double':
      return BorderStyleTypes.DOUBLE;
    case 'SlantDashDot':
      return BorderStyleTypes.SLANT_DASH_DOT;
  }
}

const continuous: { readonly [weight in Weight]: BorderStyleTypes } = {
  Hairline: BorderStyleTypes.HAIR,
  Thin: BorderStyleTypes.THIN,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
};

const shownLines: { readonly [line: number]: readonly [LineStyle, Weight] } = {
  [BorderStyleTypes.NONE]: ['None', 'Thin'],
  [BorderStyleTypes.THIN]: ['Continuous', 'Thin'],
  [BorderStyleTypes.HAIR]: ['Continuous', 'Hairline'],
  [BorderStyleTypes.DOTTED]: ['Dot', 'Thin'],
  [BorderStyleTypes.DASHED]: ['Dash', 'Thin'],
  [BorderStyleTypes.DASH_DOT]: ['DashDot', 'Thin'],
  [BorderStyleTypes.DASH_DOT_DOT]: ['DashDotDot', 'Thin'],
  [BorderStyleTypes.DOUBLE]: ['Double', 'Thick'],
  [BorderStyleTypes.MEDIUM]: ['Continuous', 'Medium'],
  [BorderStyleTypes.MEDIUM_DASHED]: ['Dash', 'Medium'],
  [BorderStyleTypes.MEDIUM_DASH_DOT]: ['DashDot', 'Medium'],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT]: ['DashDotDot', 'Medium'],
  [BorderStyleTypes.SLANT_DASH_DOT]: ['SlantDashDot', 'Medium'],
  [BorderStyleTypes.THICK]: ['Continuous', 'Thick'],
};

function styleOf(line: IBorderStyleData | undefined): LineStyle {
  return (line && shownLines[line.s]?.[0]) ?? 'None';
}

function weightOf(line: IBorderStyleData | undefined): Weight {
  return (line && shownLines[line.s]?.[1]) ?? 'Thin';
}
