import type { CellAddress } from '../grid/cell-address';
import { isCellError, type StoredCell, type StoredRow } from '../grid/snapshot';
import type { ClassLabel, Direction, Indicator, IndicatorBlock, Level1, Level2, Target } from '../model/indicator';
import { located, type Located } from '../model/located';
import type { IndicatorColumns } from '../model/project';
import { isLevel1, isLevel2, level1Label, level2Label } from './classes';
import { addressIn, cellIn, storedRows, type FormArea, type TableHeading } from './form-area';
import { columnsFound } from './found-labels';
import { filledColumns, hasIndicator, textsOf, type Table, type Texts } from './indicator-texts';
import { columnKinds, columnWordings, type ColumnKind } from './labels';
import { halfWidth, isPlaceholder, labelText } from './normalise';
import type { Complaint } from './read-fields';
import { readComparison, readTarget } from './read-target';

export interface IndicatorTable {
  readonly columns: IndicatorColumns | undefined;
  readonly blocks: readonly IndicatorBlock[];
  readonly indicators: readonly Indicator[];
  /** The last row that belongs to the table, from zero; -1 where there is none. */
  readonly lastRow: number;
}

const noTable: IndicatorTable = { columns: undefined, blocks: [], indicators: [], lastRow: -1 };

/** A first-level class is needed by every indicator; a table without that column, or a row above the first label, has this. */
function unnamedLevel1(area: FormArea, heading: TableHeading): ClassLabel<Level1> {
  const column = heading.columns.level1 ?? heading.columns.name ?? area.left;
  return { printed: '', at: addressIn(area, heading.row, column), class: undefined, standing: 'unknown' };
}

interface MutableBlock {
  readonly level1: ClassLabel<Level1>;
  readonly level2: ClassLabel<Level2>[];
}

/** What has been read so far while the rows go by: the classes printed last hold until others are printed. */
interface Reading {
  readonly blocks: MutableBlock[];
  readonly indicators: Indicator[];
  level1: ClassLabel<Level1>;
  level2: ClassLabel<Level2> | undefined;
  lastRow: number;
}

/** What other columns hold is none of the table's: another table stands beside it. */
function isBlank(texts: Texts): boolean {
  return Object.values(texts).every((text) => text === '');
}

/**
 * Whether a row stands behind the table: a note or a signature line. A row of the table prints a class or a sign, or fills an
 * indicator's columns; behind a blank row it has to do more than fill one of them, and what stands in the first column has to be
 * a class.
 */
function isBehindTheTable(texts: Texts, reading: Reading, row: number): boolean {
  if (texts.level1 === '' && texts.level2 === '') {
    const { sign, direction } = signAndDirection(texts);
    if (sign !== undefined || direction !== undefined) return false;
    const filled = filledColumns(texts);
    return filled === 0 || (filled === 1 && row > reading.lastRow + 1);
  }
  if (isPlaceholder(texts.level1) || isPlaceholder(texts.level2)) return false;
  if (isLevel1(texts.level1) || isLevel2(texts.level2)) return false;
  const isApart = row > reading.lastRow + 1;
  return !hasIndicator(texts) || (isApart && texts.level1 !== '');
}

function sameLabel(one: string, other: string | undefined): boolean {
  return one === other || (other !== undefined && labelText(one) === labelText(other));
}

function takeClasses({ area, columns }: Table, row: number, texts: Texts, reading: Reading): void {
  if (columns.level1 !== undefined && texts.level1 !== '' && !sameLabel(texts.level1, reading.level1.printed)) {
    reading.level1 = level1Label(texts.level1, addressIn(area, row, columns.level1));
    reading.level2 = undefined;
    reading.blocks.push({ level1: reading.level1, level2: [] });
  }
  if (columns.level2 === undefined || texts.level2 === '' || sameLabel(texts.level2, reading.level2?.printed)) return;
  reading.level2 = level2Label(texts.level2, addressIn(area, row, columns.level2));
  if (isPlaceholder(texts.level2)) return;
  if (reading.blocks.length === 0) reading.blocks.push({ level1: reading.level1, level2: [] });
  reading.blocks.at(-1)?.level2.push(reading.level2);
}

const directions: ReadonlyMap<string, Direction> = new Map([
  ...['正向', '正向指标'].map((wording) => [wording, 'positive'] as const),
  ...['反向', '反向指标', '负向', '负向指标', '逆向', '逆向指标'].map((wording) => [wording, 'negative'] as const),
]);

interface SignAndDirection {
  readonly sign: ColumnKind | undefined;
  readonly direction: Direction | undefined;
}

const columnsOfSigns = ['operator', 'direction'] as const;
const neither: SignAndDirection = { sign: undefined, direction: undefined };

/** What the columns for sign and direction say, whichever of them holds which. */
function signAndDirection(texts: Texts): SignAndDirection {
  if (texts.operator === '' && texts.direction === '') return neither;
  return {
    sign: columnsOfSigns.find((kind) => readComparison(texts[kind]) !== undefined),
    direction: columnsOfSigns
      .map((kind) => directions.get(labelText(texts[kind])))
      .find((direction) => direction !== undefined),
  };
}

function withSign(target: Target, sign: string): Target {
  if (target.kind !== 'number' || target.comparison !== undefined) return target;
  const comparison = readComparison(sign);
  return comparison === undefined ? target : { ...target, comparison };
}

function textAt(area: FormArea, row: number, column: number | undefined, text: string): Located<string> | undefined {
  return column === undefined ? undefined : located(text, addressIn(area, row, column));
}

/** What an indicator must have, and its form has no column for. */
function missingIn({ area, columns }: Table, row: number): Located<string> {
  return located('', addressIn(area, row, columns.name ?? columns.value ?? area.left));
}

function indicatorOf(table: Table, row: number, texts: Texts, { level1, level2 }: Reading): Indicator {
  const { area, columns } = table;
  const { sign, direction } = signAndDirection(texts);
  return {
    level1,
    level2,
    name: textAt(area, row, columns.name, texts.name) ?? missingIn(table, row),
    description: textAt(area, row, columns.description, texts.description),
    value: textAt(area, row, columns.value, texts.value) ?? missingIn(table, row),
    target: withSign(readTarget(texts.value), sign ? texts[sign] : ''),
    basis: textAt(area, row, columns.basis, texts.basis),
    unit: textAt(area, row, columns.unit, texts.unit),
    weight: pointsOf(textAt(area, row, columns.weight, texts.weight)),
    score: pointsOf(textAt(area, row, columns.score, texts.score)),
    operator: sign && textAt(area, row, columns[sign], texts[sign]),
    direction,
  };
}

const figureOfPoints = /^(-?\d{1,4}(?:\.\d{1,4})?)(?:分|%)?$/u;

/** A weight or score is a plain figure, with 分 or % behind it or not; what is none stays undefined. */
export function pointsOf(text: Located<string> | undefined): Located<number | undefined> | undefined {
  if (!text) return undefined;
  const figure = figureOfPoints.exec(halfWidth(text.value))?.[1];
  return located(figure === undefined ? undefined : Number(figure), text.at);
}

function headingsAt({ area, columns }: Table, row: number): IndicatorColumns {
  const at = (column: number | undefined) => (column === undefined ? undefined : addressIn(area, row, column));
  return {
    level1: at(columns.level1),
    level2: at(columns.level2),
    name: at(columns.name),
    description: at(columns.description),
    operator: at(columns.operator),
    value: at(columns.value),
    unit: at(columns.unit),
    weight: at(columns.weight),
    score: at(columns.score),
    basis: at(columns.basis),
  };
}

function holdsError({ value }: StoredCell): boolean {
  return isCellError(value);
}

function complainOfErrors({ area, columns }: Table, row: StoredRow, complain: Complaint): void {
  if (!row.cells.some(holdsError)) return;
  for (const kind of columnKinds) {
    const column = columns[kind];
    const value = column === undefined ? undefined : cellIn(row, column)?.value;
    if (column !== undefined && isCellError(value)) {
      complain(addressIn(area, row.row, column), {
        code: 'cell-error',
        label: columnWordings[kind][0],
        error: value.error,
      });
    }
  }
}

/** The rows that a table may take, from `from` (inclusive) to `to` (exclusive). */
interface RowsToRead {
  readonly from: number;
  readonly to: number;
}

/**
 * Reads the indicators in the rows below a heading, to the last row or the first line that is none of the table's.
 *
 * - Shape: the classes as printed, and one indicator for each row with any text of its own. A class holds for the rows below it
 *   until another is printed, merged or not. Rows without own text and `……` rows are no indicators.
 * - Errors: a cell error is complained of.
 */
export function readIndicatorRows(
  area: FormArea,
  heading: TableHeading,
  { from, to }: RowsToRead,
  complain: Complaint,
): IndicatorTable {
  const reading: Reading = {
    blocks: [],
    indicators: [],
    level1: unnamedLevel1(area, heading),
    level2: undefined,
    lastRow: from - 1,
  };
  const table: Table = { area, columns: heading.columns };
  for (const row of storedRows(area, from, to)) {
    const texts = textsOf(row, table.columns);
    if (isBehindTheTable(texts, reading, row.row)) {
      if (isBlank(texts)) continue;
      break;
    }
    complainOfErrors(table, row, complain);
    takeClasses(table, row.row, texts, reading);
    if (hasIndicator(texts)) reading.indicators.push(indicatorOf(table, row.row, texts, reading));
    reading.lastRow = row.row;
  }
  const { blocks, indicators, lastRow } = reading;
  return { columns: headingsAt(table, heading.row), blocks, indicators, lastRow };
}

/**
 * Reads the indicator table of one form under `heading`, to the form's end.
 *
 * - Errors: a heading without rows, or without the columns that say what an indicator is, is complained of.
 */
export function readIndicatorTable(
  area: FormArea,
  heading: TableHeading | undefined,
  complain: Complaint,
): IndicatorTable {
  if (!heading) return noTable;
  const headingAt = (): CellAddress => addressIn(area, heading.row, Math.min(...columnsFound(heading.columns)));
  const missing = (['name', 'value'] as const).filter((kind) => heading.columns[kind] === undefined);
  if (missing.length > 0) {
    const labels = missing.map((kind) => columnWordings[kind][0]);
    complain(headingAt(), { code: 'indicator-columns-missing', missing: labels });
  }
  const table = readIndicatorRows(area, heading, { from: heading.row + 1, to: area.bottom }, complain);
  if (table.lastRow === heading.row) complain(headingAt(), { code: 'indicator-rows-missing' });
  return table;
}
