import { fenFromWan, fenFromYuan, type Fen } from '../model/money';
import { writtenNumber } from '../written-number';
import type { BlankProject } from './blank-forms/blank-project';

export const mostProjects = 200;

/** What is wrong with a line of a pasted list; lines are counted from 1, blank ones too. */
export type ProjectListFault =
  | { readonly code: 'no-name'; readonly line: number }
  | { readonly code: 'code-twice'; readonly line: number; readonly projectCode: string; readonly firstLine: number }
  /** `line` is the first that is one too many. */
  | { readonly code: 'too-many'; readonly line: number; readonly projects: number; readonly most: number };

export interface ProjectList {
  /** Those without fault, in their order. */
  readonly projects: readonly BlankProject[];
  readonly faults: readonly ProjectListFault[];
}

type Column = 'number' | 'code' | 'name' | 'amount' | 'other';

interface Heading {
  readonly columns: readonly Column[];
  readonly unit: '元' | '万元' | undefined;
}

interface Line {
  readonly line: number;
  readonly fields: readonly string[];
}

const headings: readonly (readonly [RegExp, Column])[] = [
  [/^(序号|编号|№|no\.?)$/iu, 'number'],
  [/^项目?(编码|代码|编号)$|^(编码|代码)$/u, 'code'],
  [/^(项目)?名称$|^项目$/u, 'name'],
  [/^(预算|金额|资金|年度资金总额|项目资金)/u, 'amount'],
];

function columnOf(text: string): Column {
  const bare = text.replace(/[(（].*$/u, '').trim();
  return headings.find(([wording]) => wording.test(bare))?.[1] ?? 'other';
}

function headingOf(fields: readonly string[]): Heading | undefined {
  const columns = fields.map(columnOf);
  if (!columns.includes('name') || (fields.length > 1 && columns.every((one) => one === 'other' || one === 'name'))) {
    return undefined;
  }
  const amount = fields[columns.indexOf('amount')] ?? '';
  const unit = /万元/u.test(amount) ? '万元' : /元/u.test(amount) ? '元' : undefined;
  return { columns, unit };
}

/** A tab parts the fields where there is one, else a semicolon, a comma that parts no thousands, or two blanks and more. */
function separatorIn(text: string): string {
  if (text.includes('\t')) return '\t';
  if (/[;；]/u.test(text)) return ';；';
  return ',，';
}

function splitLine(text: string, separators: string): readonly string[] {
  const fields: string[] = [];
  let field = '';
  let isQuoted = false;
  for (let place = 0; place < text.length; place += 1) {
    const character = text.charAt(place);
    if (character === '"' && isQuoted && text.charAt(place + 1) === '"') {
      field += '"';
      place += 1;
    } else if (character === '"' && (isQuoted || field.trim() === '')) {
      isQuoted = !isQuoted;
    } else if (!isQuoted && separators.includes(character) && !isWithinFigure(text, place)) {
      fields.push(field);
      field = '';
    } else field += character;
  }
  return [...fields, field];
}

/** The comma of 1,234.50, with three digits behind it and no more. */
function isWithinFigure(text: string, place: number): boolean {
  return text.charAt(place) === ',' && /\d$/u.test(text.slice(0, place)) && /^,\d{3}(?!\d)/u.test(text.slice(place));
}

/** One line without line breaks or blanks at its ends. */
function tidied(field: string): string {
  return field.replace(/\p{Cc}+/gu, ' ').trim();
}

function fieldsOf(text: string): readonly string[] {
  const parts = splitLine(text, separatorIn(text));
  const split = parts.length > 1 || text.trimStart().startsWith('"') ? parts : text.trim().split(/ {2,}|\u3000+/u);
  return split.map(tidied);
}

/** The lines of a text; a line break within quotes, as Excel pastes it, ends no line. */
function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let open: { readonly line: number; readonly text: string } | undefined;
  for (const [index, part] of text.split(/\r\n?|\n/u).entries()) {
    const joined: string = open ? `${open.text}\n${part}` : part;
    const line: number = open?.line ?? index + 1;
    const opensAField = /(^|\t)"/u.test(joined) && (joined.match(/"/gu) ?? []).length % 2 === 1;
    open = opensAField ? { line, text: joined } : undefined;
    if (!open) lines.push({ line, fields: fieldsOf(joined) });
  }
  if (open)
    for (const [down, part] of open.text.split('\n').entries()) {
      lines.push({ line: open.line + down, fields: fieldsOf(part) });
    }
  return lines.filter(({ fields }) => fields.some((field) => field !== ''));
}

const figure = /^[¥￥]?\s*(\d[\d,]*(?:\.\d+)?)\s*(万元|万|元)?$/u;

/** An amount in 分; bare figures are 万元 where no heading says otherwise. */
function amountOf(text: string, unitOfHeading: Heading['unit']): Fen | undefined {
  const [, digits, unit = unitOfHeading ?? '万元'] = figure.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const number = writtenNumber(digits);
  return unit === '元' ? fenFromYuan(number) : fenFromWan(number);
}

const ordinal =
  /^(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:[、．)）]|\.(?!\d))\s*|^[(（](?:\d{1,3}|[一二三四五六七八九十]{1,3})[)）]\s*/u;
const plainNumber = /^\d{1,3}$/u;
const codeLike = /^(?=.*\d)[\p{Script=Latin}\d_-]{4,}$/u;
const shortCode = /^[\p{Script=Latin}\d_-]+$/u;

function withHeading({ columns, unit }: Heading, fields: readonly string[]): BlankProject {
  const at = (column: Column): string => fields[columns.indexOf(column)] ?? '';
  return projectOf(at('code'), at('name').replace(ordinal, ''), amountOf(at('amount'), unit));
}

function projectOf(code: string, name: string, budget: Fen | undefined): BlankProject {
  return { code, name, ...(budget !== undefined && { budget }) };
}

/** Without a heading: a number in front, then a code, where these look like it; an amount last; the name between. */
function withoutHeading(given: readonly string[]): BlankProject {
  let fields = given.map((field) => field).filter((field, index) => field !== '' || index > 0);
  if (fields.length > 2 && plainNumber.test(fields[0] ?? '')) fields = fields.slice(1);
  const [first = '', ...rest] = fields;
  const opening = first.replace(ordinal, '');
  const isCode = codeLike.test(opening) || (rest.length > 0 && shortCode.test(opening));
  const behind = isCode ? rest : [opening, ...rest];
  const last = behind.length > 1 ? amountOf(behind.at(-1) ?? '', undefined) : undefined;
  const code = isCode ? opening : '';
  return projectOf(code, (behind[0] ?? '').replace(ordinal, ''), last);
}

/**
 * Reads a list of projects as people paste it from a sheet, a table or a text: one project a line.
 *
 * - Shape: code, name and amount, of which the name alone must be there; parted by tabs, semicolons, commas or several blanks. A line
 *   of headings says which column is which. A number in front is left out.
 * - Unit: 分; bare figures are 万元 unless the heading says 元.
 * - Errors: all faults at once, by line; a line with a fault is no project.
 */
export function readProjectList(text: string): ProjectList {
  const [first, ...others] = linesOf(text);
  const heading = first && headingOf(first.fields);
  const lines = heading ? others : first ? [first, ...others] : [];
  const projects: BlankProject[] = [];
  const faults: ProjectListFault[] = [];
  const lineOfCode = new Map<string, number>();
  for (const { line, fields } of lines) {
    const project = heading ? withHeading(heading, fields) : withoutHeading(fields);
    const firstLine = project.code === '' ? undefined : lineOfCode.get(project.code.toUpperCase());
    if (project.name === '') faults.push({ code: 'no-name', line });
    else if (firstLine !== undefined) faults.push({ code: 'code-twice', line, projectCode: project.code, firstLine });
    else {
      if (project.code !== '') lineOfCode.set(project.code.toUpperCase(), line);
      projects.push(project);
    }
  }
  const oneTooMany = lines[mostProjects];
  if (oneTooMany) {
    faults.push({ code: 'too-many', line: oneTooMany.line, projects: lines.length, most: mostProjects });
  }
  return { projects, faults };
}
