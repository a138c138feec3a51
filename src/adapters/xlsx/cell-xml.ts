import { cellA1 } from '../../core/grid/a1';
import type { PlanValue } from '../../core/plans/write-plan';
import { isErrorText } from './error-codes';
import { prefixed } from './pieces';
import { attributeOf, escapeCellText, escapeXml, startTagOf } from './xml';

/** A cell as it is written, taken apart. `body` is all between its tags. */
export interface CellXml {
  readonly column: number;
  readonly format: number;
  /** `s`, `str`, `inlineStr`, `b`, `e`, …; undefined for numbers and blank cells. */
  readonly type: string | undefined;
  readonly body: string;
  /** Attributes that belong to the content, such as `cm`. */
  readonly others: string;
}

/** `fallback` is the column of a cell that does not state its own. */
export function parseCell(xml: string, columnOf: (reference: string) => number, fallback: number): CellXml {
  const tag = startTagOf(xml);
  const reference = attributeOf(tag, 'r');
  const start = xml.indexOf(tag) + tag.length;
  const others = ['cm', 'vm', 'ph']
    .map((name) => [name, attributeOf(tag, name)] as const)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeXml(value)}"`));
  return {
    column: reference === undefined ? fallback : columnOf(reference),
    format: Number(attributeOf(tag, 's') ?? 0),
    type: attributeOf(tag, 't'),
    body: tag.endsWith('/>') ? '' : xml.slice(start, xml.lastIndexOf('</')),
    others: others.join(''),
  };
}

export function writeCell({ column, format, type, body, others }: CellXml, row: number, prefix: string): string {
  const attributes = `${format === 0 ? '' : ` s="${format}"`}${type === undefined ? '' : ` t="${type}"`}${others}`;
  const tag = `<${prefix}c r="${cellA1({ row, column })}"${attributes}`;
  return body === '' ? `${tag}/>` : `${tag}>${body}</${prefix}c>`;
}

type Content = Pick<CellXml, 'type' | 'body'>;

const blank: Content = { type: undefined, body: '' };

function textElement(text: string): string {
  const spaced = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
  return `<is><t${spaced}>${escapeCellText(text)}</t></is>`;
}

function shownAs(shows: string | number): Content {
  if (typeof shows === 'number') return { type: undefined, body: `<v>${shows}</v>` };
  if (shows === 'TRUE' || shows === 'FALSE') return { type: 'b', body: `<v>${shows === 'TRUE' ? 1 : 0}</v>` };
  return { type: isErrorText(shows) ? 'e' : 'str', body: `<v>${escapeCellText(shows)}</v>` };
}

/**
 * What stands between a cell's tags for a value. A formula that is an error and nothing else becomes that error, as if typed;
 * `TRUE`, `FALSE` and error texts that a formula shows are taken for the values, not for words.
 */
function contentOf(value: PlanValue): Content {
  if (value === null || value === '') return blank;
  if (typeof value === 'string') return { type: 'inlineStr', body: textElement(value) };
  if (typeof value === 'boolean') return { type: 'b', body: `<v>${value ? 1 : 0}</v>` };
  if (typeof value === 'number') return { type: undefined, body: `<v>${finite(value)}</v>` };
  const formula = value.formula.slice(1);
  if (isErrorText(formula)) return { type: 'e', body: `<v>${formula}</v>` };
  const shown = shownAs(value.shows);
  return { type: shown.type, body: `<f>${escapeXml(formula)}</f>${shown.body}` };
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`A cell can't hold ${value}.`);
  return value;
}

/** The cell with another content; its format stays. */
export function withValue(cell: CellXml, value: PlanValue, prefix: string): CellXml {
  const { type, body } = contentOf(value);
  return { ...cell, type, body: prefixed(body, prefix), others: '' };
}

export function isBlank({ body }: CellXml): boolean {
  return body === '';
}
