import { boundsOf, rangeOfCell, type CellAddress, type RangeAddress } from '../../grid/cell-address';
import { isCellError, type StoredRow } from '../../grid/snapshot';
import type { Unread } from '../../model/department';
import { located, type Located } from '../../model/located';
import type { Fen } from '../../model/money';
import type { FundingBreakdown, Project } from '../../model/project';
import { addressIn, cellIn, filledRowBelow, rowAt, shownText, storedRows, type FormArea } from '../form-area';
import { quartersFound, columnsFound } from '../found-labels';
import type { FieldKind, SourceKind } from '../labels';
import { labelText, trimmed } from '../normalise';
import type { Complaint } from '../read-fields';
import { readFormYear } from '../read-fiscal-year';
import { statedAmount, unitIn } from '../read-funding';
import { readIndicatorRows, type IndicatorTable } from '../read-indicators';

/** The projects that a table names, one or several rows each. */
export interface ReadRegister {
  readonly projects: readonly Project[];
  readonly unread: readonly Unread[];
}

const registerFields = ['code', 'name', 'usage', 'amount', 'goal'] as const satisfies readonly FieldKind[];
/** So many labels beside each other make a table of projects; two of them are the head of a form that is cut off. */
const labelsOfARegister = 3;
const rowsOfUnitAbove = 4;

/** Whether all labels of an area stand in one row, below which projects are named: a table of projects, not a form. */
export function isRegister(area: FormArea): boolean {
  const name = area.fields.name;
  if (!name || quartersFound(area.quarters).length > 0) return false;
  const hits = registerFields.flatMap((kind) => area.fields[kind] ?? []);
  if (hits.some(({ row, inline }) => row !== name.row || inline !== undefined)) return false;
  const isTable = area.heading?.row === name.row;
  if (area.heading && !isTable) return false;
  if (hits.length + (isTable ? 1 : 0) < labelsOfARegister) return false;
  return [...rowsBelow(area, name.row)].some((row) => textIn(row, name.column) !== '');
}

function rowsBelow(area: FormArea, row: number): Iterable<StoredRow> {
  return storedRows(area, row + 1, area.bottom);
}

function textIn(row: StoredRow, column: number | undefined): string {
  const cell = column === undefined ? undefined : cellIn(row, column);
  return cell && isCellError(cell.value) ? '' : trimmed(shownText(cell));
}

const totalWords = /^(?:合计|小计|总计|共计|本页合计|部门合计)$/u;
const ordinalOfAGroup = /^[（(]?[一二三四五六七八九十]{1,3}[)）]?[、.．]?$/u;
const notes = /^(?:注|备注|说明|填报人|联系人|填表人|单位负责人|审核人)[:：]?/u;

/** Headings of columns that stand before those that are known, and belong to the table across a blank column too. */
const leadingHeadings = /^(?:序号|行次|编号|单位名称|预算单位|部门名称|主管部门)$/u;

/** The table's first column: further columns, such as 序号 and 单位名称, may stand before the labels that are known. */
function leftEdge(area: FormArea, heading: number): number {
  const row = rowAt(area, heading);
  const isLeading = (column: number): boolean => leadingHeadings.test(labelText(shownText(cellIn(row, column))));
  let edge = area.left;
  for (;;) {
    if (edge > 0 && cellIn(row, edge - 1)) edge -= 1;
    else if (edge > 1 && isLeading(edge - 2)) edge -= 2;
    else return edge;
  }
}

/** Totals, headings of groups of projects, notes and signatures: rows that name no project. */
function isNoProject(area: FormArea, row: StoredRow, left: number): boolean {
  const own = row.cells.filter(({ column }) => column >= left && column < area.right);
  const texts = own.map((cell) => labelText(shownText(cell))).filter((text) => text !== '');
  const [first = ''] = texts;
  return texts.some((text) => totalWords.test(text)) || ordinalOfAGroup.test(first) || notes.test(first);
}

/** The second row of headings, which stands under merged ones and names sources of funds; the heading itself where there is none. */
function lastHeading(area: FormArea, heading: number): number {
  const below = filledRowBelow(area, heading)?.row ?? heading;
  return area.sources.some(({ row }) => row === below) ? below : heading;
}

type SourceColumns = { readonly [kind in SourceKind]?: number };

interface Columns {
  readonly left: number;
  readonly fields: { readonly [kind in (typeof registerFields)[number]]?: number };
  readonly sources: SourceColumns;
  /** The words that name the unit of the amounts. */
  readonly unit: string;
}

/** Where 合计 stands below a merged heading for amounts; else the heading's own column. */
function columnsOf(area: FormArea, heading: number): Columns {
  const fields = Object.fromEntries(
    registerFields.flatMap((kind) => {
      const hit = area.fields[kind];
      return hit ? [[kind, hit.column] as const] : [];
    }),
  );
  const sources: { [kind in SourceKind]?: number } = {};
  const last = lastHeading(area, heading);
  for (const { kind, row, column } of area.sources) if (row <= last) sources[kind] ??= column;
  return { left: leftEdge(area, heading), fields, sources, unit: unitOf(area, heading) };
}

/** The amounts' unit: as their heading names it, else a note above the table (金额单位：元). */
function unitOf(area: FormArea, heading: number): string {
  const own = area.fields.amount?.text ?? '';
  if (unitIn(own) !== undefined) return own;
  const { rows } = area.sheet;
  for (const { row, cells } of rows) {
    if (row >= heading) break;
    if (row < heading - rowsOfUnitAbove) continue;
    for (const { value } of cells) {
      const unit =
        typeof value === 'string' && /单位\s*[:：]/u.test(value)
          ? unitIn(value.replace(/^.*单位\s*[:：]/u, ''))
          : undefined;
      if (unit !== undefined) return `${own}（${unit}）`;
    }
  }
  return own;
}

/** The rows of one project: the one that names it, and those below that name none. */
interface Stretch {
  readonly first: StoredRow;
  readonly end: number;
}

function isSameProject(row: StoredRow, first: StoredRow, { fields }: Columns): boolean {
  const [name, code] = [textIn(row, fields.name), textIn(row, fields.code)];
  if (name === '' && code === '') return true;
  const sameCode = code === '' || code === textIn(first, fields.code);
  return sameCode && labelText(name) === labelText(textIn(first, fields.name));
}

function stretchesOf(area: FormArea, from: number, columns: Columns): readonly Stretch[] {
  const stretches: { first: StoredRow; end: number }[] = [];
  for (const row of storedRows(area, from, area.bottom)) {
    if (isNoProject(area, row, columns.left)) continue;
    const open = stretches.at(-1);
    const goesOn = open && area.heading !== undefined && isSameProject(row, open.first, columns);
    if (open && goesOn) open.end = row.row + 1;
    else if (textIn(row, columns.fields.name) !== '') stretches.push({ first: row, end: row.row + 1 });
  }
  return stretches;
}

function textAt(area: FormArea, row: StoredRow, column: number | undefined): Located<string> | undefined {
  return column === undefined ? undefined : located(textIn(row, column), addressIn(area, row.row, column));
}

function amountAt(row: StoredRow, column: number | undefined, at: CellAddress, unit: string): Fen | undefined {
  if (column === undefined) return undefined;
  const stored = cellIn(row, column);
  return statedAmount({ cell: { at, text: textIn(row, column), stored }, label: unit });
}

function fundingOf(area: FormArea, row: StoredRow, { fields, sources, unit }: Columns): FundingBreakdown {
  const at = addressIn(area, row.row, fields.amount ?? fields.name ?? area.left);
  const of = (kind: SourceKind): Fen | undefined => amountAt(row, sources[kind], at, unit);
  return {
    total: amountAt(row, fields.amount, at, unit),
    fiscal: of('fiscal'),
    local: of('local'),
    transfer: of('transfer'),
    other: of('other'),
    at,
  };
}

const noTable: Pick<IndicatorTable, 'columns' | 'blocks' | 'indicators'> = {
  columns: undefined,
  blocks: [],
  indicators: [],
};

function rangeOf(area: FormArea, { first, end }: Stretch, columns: Columns): RangeAddress {
  const own = [...Object.values(columns.fields), ...Object.values(columns.sources)];
  const all = [columns.left, ...own, ...(area.heading ? columnsFound(area.heading.columns) : [])];
  const cells = all.flatMap((column) => [addressIn(area, first.row, column), addressIn(area, end - 1, column)]);
  return boundsOf(cells) ?? rangeOfCell(addressIn(area, first.row, area.left));
}

/**
 * Reads a table of projects: one row a project, one row an indicator, or both in one long table.
 *
 * - Shape: projects in the order of their rows, each with what the table has columns for. The cells of a project may be merged over
 *   its rows, stand in the first of them only, or be repeated. Totals, groups' headings and notes are no projects.
 * - Unit: 分; 元 or 万元 as the heading or a note above the table says, else 万元.
 * - Errors: an error in an indicator's cell is complained of.
 */
export function readRegister(area: FormArea): ReadRegister {
  const heading = area.fields.name?.row ?? area.top;
  const columns = columnsOf(area, heading);
  const unread: Unread[] = [];
  const complain: Complaint = (at, reason) => unread.push({ range: rangeOfCell(at), reason });
  const fiscalYear = readFormYear(area);
  const projects = stretchesOf(area, lastHeading(area, heading) + 1, columns).map((stretch): Project => {
    const { first, end } = stretch;
    const table = area.heading
      ? readIndicatorRows(area, area.heading, { from: first.row, to: end }, complain)
      : noTable;
    const text = (kind: (typeof registerFields)[number]) => textAt(area, first, columns.fields[kind]);
    return {
      form: rangeOf(area, stretch, columns),
      kind: undefined,
      fiscalYear,
      code: text('code'),
      name: text('name') ?? located('', addressIn(area, first.row, area.left)),
      usage: text('usage'),
      funding: fundingOf(area, first, columns),
      plan: undefined,
      goal: text('goal'),
      columns: table.columns,
      blocks: table.blocks,
      indicators: table.indicators,
    };
  });
  return { projects, unread };
}
