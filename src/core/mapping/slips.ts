import type { StoredCell, StoredRow } from '../grid/snapshot';
import { farColumn, farField } from './far-labels';
import { columnBehind, type MergesByCell, type UnsureLabel } from './form-area';
import { fieldsFound, quartersFound } from './found-labels';
import { quarterKinds, type ColumnKind, type FieldKind, type QuarterKind } from './labels';
import { nearColumn, nearField, nearQuarters, nearShortLabel, type NearLabel } from './near-labels';
import { halfWidth, trimmed } from './normalise';
import { ownerOf, type Collected, type FarHit, type OpenForm } from './open-form';

const kindsSideBySide: ReadonlySet<FieldKind> = new Set(['code', 'name', 'amount']);

/** Whether a label of the form is to be expected in a cell: below another one, or beside the code or the name. */
function isPlaceForLabel(form: OpenForm, kind: FieldKind, row: number, column: number): boolean {
  if (form.heading || form.fields[kind] !== undefined) return false;
  const hits = fieldsFound(form.fields);
  if (hits.some((hit) => hit.column === column && hit.row < row)) return true;
  return kindsSideBySide.has(kind) && hits.some((hit) => hit.row === row && hit.kind !== 'title');
}

/** Whether a cell is the one behind a label, in which that label's value stands. */
function isBehindLabel(form: OpenForm, merges: MergesByCell, row: number, column: number): boolean {
  return fieldsFound(form.fields).some((hit) => hit.row === row && columnBehind(merges, row, hit.column) === column);
}

const figure = /^约?\d[\d,.]*(?:万?元)?$/u;

function isFigure(cell: StoredCell | undefined): boolean {
  if (typeof cell?.value === 'number') return true;
  return typeof cell?.value === 'string' && figure.test(halfWidth(trimmed(cell.value)));
}

/**
 * Takes a text that is one character off a label for that label, where the form has it not and a label may stand; what is farther off
 * is kept until the form is known to lack its label. So is 预算数 with one character off, where a figure stands beside it.
 */
export function addNearField(
  collected: Collected,
  merges: MergesByCell,
  row: StoredRow,
  column: number,
  text: string,
): void {
  const owner = ownerOf(collected, column);
  if (!owner || owner.heading) return;
  const written = trimmed(text);
  const near = nearField(text);
  if (near && isPlaceForLabel(owner, near.kind, row.row, column)) {
    owner.fields[near.kind] = { kind: near.kind, row: row.row, column, text, inline: undefined };
    owner.misspelt.push({ row: row.row, column, written, meant: near.meant });
    return;
  }
  const amount = nearShortLabel('amount', text);
  const far = amount === undefined ? farField(text) : undefined;
  const kind = amount === undefined ? far?.kind : 'amount';
  if (!kind || !isPlaceForLabel(owner, kind, row.row, column) || isBehindLabel(owner, merges, row.row, column)) return;
  if (far) owner.far.push({ ...far, of: 'field', row: row.row, column, written });
  const beside = row.cells.find((cell) => cell.column > column);
  if (amount !== undefined && isFigure(beside)) owner.amounts.push({ row: row.row, column, written, meant: amount });
}

/** No form begins with these, so that a second one belongs to the form that is open. */
const kindsInsideAForm: ReadonlySet<FieldKind> = new Set(['usage', 'plan', 'goal']);

/** Takes a text for no label after all, where the label itself comes further down in the form. */
export function dropMisspelt({ fields, misspelt, heading }: OpenForm, kind: FieldKind): void {
  const hit = fields[kind];
  const place = misspelt.findIndex(({ row, column }) => row === hit?.row && column === hit.column);
  if (place < 0 || heading || !kindsInsideAForm.has(kind)) return;
  fields[kind] = undefined;
  misspelt.splice(place, 1);
}

interface Slip {
  readonly owner: OpenForm;
  readonly column: number;
  readonly text: string;
}

/** The texts of a row that are no labels, each with the form that it stands in. */
function slipsIn(collected: Collected, { cells }: StoredRow, isLabel: (text: string) => boolean): readonly Slip[] {
  const slips: Slip[] = [];
  for (const { column, value } of cells) {
    if (typeof value !== 'string' || isLabel(value)) continue;
    const owner = ownerOf(collected, column);
    if (owner) slips.push({ owner, column, text: value });
  }
  return slips;
}

const columnsBeforeValues = ['level1', 'level2', 'name', 'description', 'operator', 'direction'] as const;
const columnsBehindValues = ['unit', 'weight', 'score', 'basis'] as const;

/** 指标值 with one character off: the only text between what says what an indicator is and what says more of its value. */
function nearValueHead(
  form: OpenForm,
  { cells }: StoredRow,
  column: number,
  text: string,
): NearLabel<'value'> | undefined {
  const { columns, aside } = form.heading ?? {};
  if (!columns || aside || (columns.name === undefined && columns.description === undefined)) return undefined;
  const meant = nearShortLabel('value', text);
  if (meant === undefined) return undefined;
  const placesOf = (kinds: readonly ColumnKind[]): number[] => kinds.flatMap((kind) => columns[kind] ?? []);
  const from = Math.max(...placesOf(columnsBeforeValues));
  const to = Math.min(form.right, ...placesOf(columnsBehindValues));
  const between = cells.filter((cell) => cell.column > from && cell.column < to);
  return between.length === 1 && between[0]?.column === column ? { kind: 'value', meant } : undefined;
}

/**
 * Takes the texts of a heading row that are one character off a column's label for that column, where the table has it not; what is
 * farther off is kept until the table is known to lack it.
 */
export function addNearHeads(collected: Collected, row: StoredRow, isLabel: (text: string) => boolean): void {
  for (const { owner, column, text } of slipsIn(collected, row, isLabel)) {
    const { heading } = owner;
    if (heading?.row !== row.row) continue;
    const written = trimmed(text);
    const near = nearColumn(text) ?? nearValueHead(owner, row, column, text);
    if (near && heading.columns[near.kind] === undefined) {
      owner.left = Math.min(owner.left, column);
      heading.columns[near.kind] = column;
      owner.misspelt.push({ row: row.row, column, written, meant: near.meant });
      continue;
    }
    const far = farColumn(text);
    if (far) owner.far.push({ ...far, of: 'column', row: row.row, column, written });
  }
}

const quartersThatTell = 2;

/** The columns of the quarters known in a row, in the quarters' order; none where they stand in another order. */
function quarterColumns(form: OpenForm, row: number): ReadonlyMap<QuarterKind, number> {
  const hits = quartersFound(form.quarters).filter((hit) => hit.row === row);
  const inOrder = hits.every((hit, place) => place === 0 || hit.column > (hits[place - 1]?.column ?? 0));
  return new Map(inOrder ? hits.map(({ kind, column }) => [kind, column]) : []);
}

/** Whether a column lies between those of the quarters before and behind. */
function isBetweenItsNeighbours(kind: QuarterKind, column: number, known: ReadonlyMap<QuarterKind, number>): boolean {
  const place = quarterKinds.indexOf(kind);
  return [...known].every(([other, at]) => (quarterKinds.indexOf(other) < place ? at < column : at > column));
}

/**
 * Takes the texts of a row of quarters that are one character off for the quarters that it lacks, where at least two are known and
 * the order leaves no doubt which is meant: 第一李度, 一季渡.
 */
export function addNearQuarters(collected: Collected, row: StoredRow, isLabel: (text: string) => boolean): void {
  const slips = slipsIn(collected, row, isLabel);
  if (slips.length === 0) return;
  const found = new Map<
    OpenForm,
    { readonly near: NearLabel<QuarterKind>; readonly column: number; readonly text: string }[]
  >();
  for (const { owner, column, text } of slips) {
    const known = quarterColumns(owner, row.row);
    if (owner.heading || known.size < quartersThatTell) continue;
    const near = nearQuarters(text).filter(
      ({ kind }) => !owner.quarters[kind] && isBetweenItsNeighbours(kind, column, known),
    );
    found.set(owner, [...(found.get(owner) ?? []), ...near.map((one) => ({ near: one, column, text }))]);
  }
  for (const [owner, nearly] of found) {
    const isCertain = nearly.every(({ near, column }, place) =>
      nearly.every(
        (other, at) =>
          at === place ||
          (other.near.kind !== near.kind &&
            other.column !== column &&
            other.column > column === quarterKinds.indexOf(other.near.kind) > quarterKinds.indexOf(near.kind)),
      ),
    );
    if (!isCertain) continue;
    for (const { near, column, text } of nearly) {
      owner.quarters[near.kind] = { kind: near.kind, row: row.row, column, text, inline: undefined };
      owner.misspelt.push({ row: row.row, column, written: trimmed(text), meant: near.meant });
    }
  }
}

function hasLabel({ fields, heading }: OpenForm, hit: FarHit): boolean {
  if (hit.of === 'column') return heading?.columns[hit.kind] !== undefined;
  return fields[hit.kind] !== undefined || (hit.kind === 'goal' && fields.plannedGoal !== undefined);
}

/** Of what resembles a label that the form lacks, the nearest; none where two texts are as near. */
export function unsureLabels(form: OpenForm): readonly UnsureLabel[] {
  const missing = form.far.filter((hit) => !hasLabel(form, hit));
  return missing.filter((hit) =>
    missing.every(
      (other) => other === hit || other.of !== hit.of || other.kind !== hit.kind || other.distance > hit.distance,
    ),
  );
}

/** Makes the one text that may be 预算数 the budget's label where the form has no other. */
export function settleAmount({ fields, amounts, misspelt }: OpenForm): void {
  const [only, ...others] = amounts;
  if (!only || others.length > 0 || fields.amount !== undefined) return;
  const { row, column, written } = only;
  fields.amount = { kind: 'amount', row, column, text: written, inline: undefined };
  misspelt.push(only);
}
