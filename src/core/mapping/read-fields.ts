import type { CellAddress } from '../grid/cell-address';
import { lastColumnOfASheet } from '../grid/cell-address';
import { isCellError, type StoredCell } from '../grid/snapshot';
import type { UnreadReason } from '../model/department';
import { located, type Located } from '../model/located';
import {
  addressIn,
  columnBehind,
  filledRowBelow,
  firstCellFrom,
  rowAt,
  shownText,
  storedAt,
  type FormArea,
} from './form-area';
import type { LabelHit } from './found-labels';
import type { FieldKind, SourceKind } from './labels';
import { insideBrackets, trimmed } from './normalise';

/** A field's value cell: where it stands, and what is stored there, if anything. */
export interface FieldCell {
  readonly at: CellAddress;
  readonly text: string;
  readonly stored: StoredCell | undefined;
}

type AnyHit = LabelHit<FieldKind | SourceKind>;

export type Complaint = (at: CellAddress, reason: UnreadReason) => void;

/** The next label to the right in the same row ends the room for a field's value. */
function roomEnd(area: FormArea, hit: AnyHit): number {
  let end = Math.min(area.right, lastColumnOfASheet + 1);
  for (const other of area.labels) if (isBehind(other, hit)) end = Math.min(end, other.column);
  for (const other of area.sources) if (isBehind(other, hit)) end = Math.min(end, other.column);
  return end;
}

function isBehind(other: AnyHit, hit: AnyHit): boolean {
  return other.row === hit.row && other.column > hit.column;
}

/** The column in which most fields with their label in the same column have their value; undefined where none has one. */
function usualValueColumn(area: FormArea, hit: AnyHit): number | undefined {
  const counts = new Map<number, number>();
  for (const other of area.labels) {
    if (other.column !== hit.column || other.kind === 'title' || other.inline !== undefined) continue;
    const value = firstCellFrom(rowAt(area, other.row), other.column + 1, Infinity);
    if (value) counts.set(value.column, (counts.get(value.column) ?? 0) + 1);
  }
  let usual: number | undefined;
  for (const [column, count] of counts) {
    if (usual === undefined || count > (counts.get(usual) ?? 0)) usual = column;
  }
  return usual;
}

/** Where the value of an empty field should stand: a merged area made for it, or the column of its neighbours' values. */
function emptyValueColumn(area: FormArea, hit: AnyHit, from: number, end: number): number {
  for (let column = from; column < Math.min(end, from + 8); column += 1) {
    if (area.merges.has(`${hit.row}:${column}`)) return column;
  }
  const usual = usualValueColumn(area, hit);
  return usual !== undefined && usual >= from && usual < end ? usual : from;
}

const goalsSideBySide = [
  ['goal', 'midTermGoal'],
  ['plannedGoal', 'achievedGoal'],
] as const satisfies readonly (readonly FieldKind[])[];
const goalsBeside: ReadonlyMap<AnyHit['kind'], readonly FieldKind[]> = new Map(
  goalsSideBySide.flatMap((kinds) => kinds.map((kind) => [kind, kinds] as const)),
);

/** A merged area below a label, over the label's own columns or more: room for a text that is not filled in yet. */
function isMadeForAValue(area: FormArea, row: number, column: number): boolean {
  return (area.merges.get(`${row}:${column}`)?.columns ?? 1) > 1;
}

/** The row below a label in which its value would stand: the next one that is filled and none of further labels, else just the next. */
function rowOfValueBelow(area: FormArea, hit: AnyHit): number {
  const next = filledRowBelow(area, hit.row)?.row ?? hit.row + 1;
  const isOfLabels = next === area.heading?.row || area.labels.some(({ row }) => row === next);
  return isOfLabels ? hit.row + 1 : next;
}

/** The row in which a value stands below its label: of two goals, as of the whole period and of the year, that stand side by side. */
function rowBelow(area: FormArea, hit: AnyHit, from: number, end: number): number | undefined {
  const pair = goalsBeside.get(hit.kind);
  if (!pair?.every((kind) => area.fields[kind]?.row === hit.row)) return undefined;
  if (firstCellFrom(rowAt(area, hit.row), from, end)) return undefined;
  const below = rowOfValueBelow(area, hit);
  const isThere = storedAt(area, below, hit.column) !== undefined || isMadeForAValue(area, below, hit.column);
  return isThere ? below : undefined;
}

/**
 * The cell beside a label, in which its value stands or should stand; for two goals side by side the one below.
 * Undefined where no cell is left beside it, which is complained of.
 */
export function valueCell(area: FormArea, hit: AnyHit, complain: Complaint): FieldCell | undefined {
  if (hit.inline !== undefined)
    return { at: addressIn(area, hit.row, hit.column), text: hit.inline, stored: undefined };
  const from = columnBehind(area.merges, hit.row, hit.column);
  const end = roomEnd(area, hit);
  const below = rowBelow(area, hit, from, end);
  if (below !== undefined) {
    const stored = storedAt(area, below, hit.column);
    return { at: addressIn(area, below, hit.column), text: trimmed(shownText(stored)), stored };
  }
  if (from >= end) {
    complain(addressIn(area, hit.row, hit.column), { code: 'label-without-cell', label: trimmed(hit.text) });
    return undefined;
  }
  const stored = firstCellFrom(rowAt(area, hit.row), from, end);
  const column = stored?.column ?? emptyValueColumn(area, hit, from, end);
  const at = addressIn(area, hit.row, column);
  if (stored && isCellError(stored.value)) {
    complain(at, { code: 'cell-error', label: trimmed(hit.text), error: stored.value.error });
    return { at, text: '', stored };
  }
  return { at, text: trimmed(shownText(stored)), stored };
}

/** The value's cell of a field; undefined where the form has no such label, or no cell is left beside it. */
export function fieldCell(area: FormArea, kind: FieldKind, complain: Complaint): FieldCell | undefined {
  const hit = area.fields[kind];
  return hit && valueCell(area, hit, complain);
}

const rowsBelowTheTitle = 3;
const kindWords = /项目|预留|待细化|可执行/u;

/** 可执行项目 and the like: in brackets behind the title, or in a cell of its own just below it. */
export function readKind(area: FormArea): Located<string> | undefined {
  const title = area.fields.title;
  if (!title) return undefined;
  const remark = /[(（]([^)）]+)[)）]\s*$/u.exec(title.text)?.[1];
  if (remark && kindWords.test(remark)) return located(trimmed(remark), addressIn(area, title.row, title.column));
  for (let row = title.row + 1; row <= title.row + rowsBelowTheTitle; row += 1) {
    for (const { column, value } of rowAt(area, row)?.cells ?? []) {
      if (typeof value !== 'string' || column < area.left || column >= area.right) continue;
      const inside = insideBrackets(value);
      if (inside && kindWords.test(inside)) return located(inside, addressIn(area, row, column));
    }
  }
  return undefined;
}
