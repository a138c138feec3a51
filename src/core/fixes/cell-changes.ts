import { cellLabel } from '../grid/a1';
import type { CellAddress } from '../grid/cell-address';
import type { CellLookup } from '../grid/lookup';
import { isCellError } from '../grid/snapshot';
import type { Finding } from '../rules/finding';
import { repairOf } from '../rules/index';
import type { CellEdit } from '../rules/repair';

/** What a plain cell holds: no formula, no error. '' is a blank one. */
export interface CellContent {
  readonly value: string | number | boolean;
  readonly numberFormat?: string;
}

/** One cell before and after a repair. */
export interface CellChange {
  readonly at: CellAddress;
  readonly before: CellContent;
  readonly after: CellContent;
}

/** Cells that a repair makes others; where several repairs touch one cell, the changes as they come to together. */
export interface Repairs {
  readonly changes: readonly CellChange[];
  /** The findings that are mended, in their order. */
  readonly mended: readonly Finding[];
}

type Contents = (at: CellAddress) => CellContent | undefined;

/** The content of a cell as the sheet holds it; undefined where it is a formula's or an error. */
function contentsIn(lookup: CellLookup): Contents {
  return (at) => {
    const cell = lookup(at);
    if (!cell) return { value: '' };
    if (cell.formula !== undefined || isCellError(cell.value)) return undefined;
    return { value: cell.value, ...(cell.numberFormat === undefined ? {} : { numberFormat: cell.numberFormat }) };
  };
}

/** The text with those words replaced; undefined where they don't stand there exactly once. */
function reworded(text: string, part: string, becomes: string): string | undefined {
  const place = text.indexOf(part);
  if (part === '' || place < 0 || text.includes(part, place + 1)) return undefined;
  return text.slice(0, place) + becomes + text.slice(place + part.length);
}

function edited(edit: CellEdit, now: Contents): CellContent | undefined {
  const before = now(edit.at);
  if (!before) return undefined;
  if ('contentOf' in edit) return now(edit.contentOf);
  if ('value' in edit) {
    const numberFormat = edit.numberFormat ?? before.numberFormat;
    return { value: edit.value, ...(numberFormat === undefined ? {} : { numberFormat }) };
  }
  const text = typeof before.value === 'string' ? reworded(before.value, edit.part, edit.becomes) : edit.becomes;
  return text === undefined ? undefined : { ...before, value: text };
}

interface Edited {
  readonly at: CellAddress;
  readonly content: CellContent;
}

/** All edits of a repair, each made on what stands there `now`; undefined where one of them can't be. */
function editedCells(edits: readonly CellEdit[], now: Contents): readonly Edited[] | undefined {
  const cells: Edited[] = [];
  for (const edit of edits) {
    const content = edited(edit, now);
    if (!content) return undefined;
    cells.push({ at: edit.at, content });
  }
  return cells;
}

function isSame(one: CellContent, other: CellContent): boolean {
  return one.value === other.value && one.numberFormat === other.numberFormat;
}

/**
 * What the repairs of these findings make of the workbook's cells, one repair after the other. One that would touch a formula or an
 * error, whose words are no longer there, or that would change a cell's whole content after another repair has, is left out.
 */
export function repairsOf(findings: readonly Finding[], lookup: CellLookup): Repairs {
  const original = contentsIn(lookup);
  const now = new Map<string, Edited>();
  const contentNow: Contents = (at) => now.get(cellLabel(at))?.content ?? original(at);
  const done = new Set<string>();
  const mended: Finding[] = [];
  for (const finding of findings) {
    const repair = repairOf(finding);
    if (!repair) continue;
    const key = JSON.stringify(repair.edits);
    const isTooLate = repair.edits.some((edit) => !('part' in edit) && now.has(cellLabel(edit.at)));
    const cells = done.has(key) ? [] : isTooLate ? undefined : editedCells(repair.edits, contentNow);
    if (!cells) continue;
    done.add(key);
    for (const cell of cells) now.set(cellLabel(cell.at), cell);
    mended.push(finding);
  }
  const changes = [...now.values()].flatMap(({ at, content }): readonly CellChange[] => {
    const before = original(at);
    return before && !isSame(before, content) ? [{ at, before, after: content }] : [];
  });
  return { changes, mended };
}
