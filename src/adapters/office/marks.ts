import { parseA1, parseReference, quotedSheet, rangeA1 } from '../../core/grid/a1';
import type { RangeAddress } from '../../core/grid/cell-address';
import { markFormula, markKindOf, markLooks } from '../../core/plans/marks';
import type { KnownMark } from './memory';

/** Excel cuts address texts at this length. */
const longestAddress = 8192;

/** The conditional formats of a sheet, being loaded: which there are, and of what type. */
export interface ListedFormats {
  readonly sheet: string;
  readonly formats: Excel.ConditionalFormatCollection;
}

export function listFormats(context: Excel.RequestContext, sheet: string): ListedFormats {
  return { sheet, formats: formatsOn(context, sheet).load('items/id,items/type') };
}

function formatsOn(context: Excel.RequestContext, sheet: string): Excel.ConditionalFormatCollection {
  return context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
}

/** A conditional format with a formula of its own, being loaded: it may be one of ours. */
export interface MarkCandidate {
  readonly sheet: string;
  readonly id: string;
  readonly rule: Excel.ConditionalFormatRule;
  readonly areas: Excel.RangeAreas;
}

export function hasCandidates(listed: readonly ListedFormats[]): boolean {
  return listed.some(({ formats }) => formats.items.some(({ type }) => type === 'Custom'));
}

/** Asks for formula and ranges of those that may be marks; none of the others is asked for anything. */
export function loadCandidates(context: Excel.RequestContext, listed: readonly ListedFormats[]): MarkCandidate[] {
  return listed.flatMap(({ sheet, formats }) =>
    formats.items
      .filter(({ type }) => type === 'Custom')
      .map(({ id }) => {
        const format = formatsOn(context, sheet).getItem(id);
        return { sheet, id, rule: format.custom.rule.load('formula'), areas: format.getRanges().load('address') };
      }),
  );
}

export function marksAmong(candidates: readonly MarkCandidate[]): KnownMark[] {
  return candidates.flatMap(({ sheet, id, rule, areas }) => {
    const kind = markKindOf(rule.formula);
    return kind ? [{ sheet, id, kind, ranges: rangesIn(areas.address, sheet) }] : [];
  });
}

const addressPart = /(?:'(?:[^']|'')*'|[^,'])+/g;

/** The ranges in `'a,b'!A1:B2,'a,b'!C3`; sheet names may stand there or not. */
function rangesIn(address: string, sheet: string): RangeAddress[] {
  return (address.match(addressPart) ?? []).flatMap((part) => {
    const range = part.includes('!') ? parseReference(part.trim()) : parseA1(part.trim());
    return range ? [{ ...range, sheet }] : [];
  });
}

/** All our marks, looked for afresh: two round trips, one where there is no conditional format with a formula. */
export async function lookForMarks(context: Excel.RequestContext, sheets: readonly string[]): Promise<KnownMark[]> {
  const listed = sheets.map((sheet) => listFormats(context, sheet));
  await context.sync();
  if (!hasCandidates(listed)) return [];
  const candidates = loadCandidates(context, listed);
  await context.sync();
  return marksAmong(candidates);
}

/** Of a mark that was added and never got its formula: Excel has none then, or one that is never true. */
const formulasOfHalfMarks: readonly unknown[] = ['', '=FALSE', 'FALSE'];

/** Takes away what a refused request left of the marks that it was to set: a conditional format over just their cells, without their formula. */
export async function removeHalfMarks(
  context: Excel.RequestContext,
  marks: readonly Omit<KnownMark, 'id'>[],
): Promise<void> {
  if (marks.length === 0) return;
  const worksheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  const there = worksheets.items.map(({ name }) => name).filter((name) => marks.some(({ sheet }) => sheet === name));
  const listed = there.map((sheet) => listFormats(context, sheet));
  await context.sync();
  if (!hasCandidates(listed)) return;
  const candidates = loadCandidates(context, listed);
  await context.sync();
  const half = candidates.filter(
    ({ sheet, rule, areas }) =>
      formulasOfHalfMarks.includes(rule.formula) &&
      marks.some((mark) => mark.sheet === sheet && areSameRanges(mark.ranges, rangesIn(areas.address, sheet))),
  );
  for (const { sheet, id } of half) formatsOn(context, sheet).getItem(id).delete();
  await context.sync();
}

function areSameRanges(some: readonly RangeAddress[], others: readonly RangeAddress[]): boolean {
  const inOrder = (ranges: readonly RangeAddress[]): string => ranges.map(rangeA1).sort().join();
  return inOrder(some) === inOrder(others);
}

export function removeMark(context: Excel.RequestContext, { sheet, id }: KnownMark): void {
  formatsOn(context, sheet).getItem(id).delete();
}

/** A mark that was just set; its id is there after the next sync. */
export interface NewMark extends Omit<KnownMark, 'id'> {
  readonly format: Excel.ConditionalFormat;
}

export function addMark(context: Excel.RequestContext, { sheet, kind, ranges }: Omit<KnownMark, 'id'>): NewMark {
  const areas = context.workbook.worksheets.getItem(sheet).getRanges(ranges.map(rangeA1).join(','));
  const format = areas.conditionalFormats.add('Custom');
  const look = markLooks[kind];
  format.custom.rule.formula = markFormula(kind);
  format.custom.format.fill.color = look.fill;
  format.custom.format.font.color = look.fontColor;
  format.stopIfTrue = false;
  return { sheet, kind, ranges, format: format.load('id') };
}

/** Cut so that each part's address stays readable, also as Excel gives it back: with the sheet's name before each range. */
export function addressable(sheet: string, ranges: readonly RangeAddress[]): RangeAddress[][] {
  const before = quotedSheet(sheet).length + 2;
  const parts: RangeAddress[][] = [];
  let room = 0;
  for (const range of ranges) {
    const length = before + rangeA1(range).length;
    const last = parts.at(-1);
    if (last && length <= room) {
      last.push(range);
      room -= length;
    } else {
      parts.push([range]);
      room = longestAddress - length;
    }
  }
  return parts;
}
