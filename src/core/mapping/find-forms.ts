import type { SheetSnapshot } from '../grid/snapshot';
import { mergesByCell, type FormArea, type MergesByCell } from './form-area';
import { fieldsFound, noColumns, type LabelHit } from './found-labels';
import {
  columnOfWording,
  fieldOfWording,
  firstCharactersOfLabels,
  firstPairsOfLabels,
  quarterOfWording,
  sourceOfWording,
  type ColumnKind,
  type FieldKind,
  type QuarterKind,
  type SourceKind,
} from './labels';
import { isDigit, isIdeograph, labelText, pairOf, trimmed } from './normalise';
import { openForm, ownerOf, type Collected, type OpenForm } from './open-form';
import { addNearField, addNearHeads, addNearQuarters, dropMisspelt, settleAmount, unsureLabels } from './slips';

/** Longer texts are prose, never labels; blanks and a remark in brackets counted. */
const longestLabel = 40;
const columnsOfAHeading = 3;

type Label =
  | { readonly of: 'field'; readonly kind: FieldKind; readonly inline: string | undefined }
  | { readonly of: 'source'; readonly kind: SourceKind }
  | { readonly of: 'quarter'; readonly kind: QuarterKind }
  | { readonly of: 'column'; readonly kind: ColumnKind };

const colon = /^([^:：]{2,16})[:：](.+)$/su;

function labelOf(text: string): Label | undefined {
  const bare = labelText(text);
  const field = fieldOfWording.get(bare) ?? titleWithYear(bare);
  if (field) return { of: 'field', kind: field, inline: undefined };
  const column = columnOfWording.get(bare);
  if (column) return { of: 'column', kind: column };
  const source = sourceOfWording.get(bare);
  if (source) return { of: 'source', kind: source };
  const quarter = quarterOfWording.get(bare);
  if (quarter) return { of: 'quarter', kind: quarter };
  return labelWithValue(text);
}

const yearBefore = /^(?:20\d\d|二[〇○零][一二三四五六七八九〇○零]{2})年度?/u;

/** 2023年度预算项目绩效表 is the title with the year before it. */
function titleWithYear(bare: string): FieldKind | undefined {
  return fieldOfWording.get(bare.replace(yearBefore, '')) === 'title' ? 'title' : undefined;
}

function labelWithValue(text: string): Label | undefined {
  if (!text.includes('：') && !text.includes(':')) return undefined;
  const [, before = '', behind = ''] = colon.exec(text) ?? [];
  const field = fieldOfWording.get(labelText(before));
  const inline = trimmed(behind);
  return field && field !== 'title' && inline !== '' ? { of: 'field', kind: field, inline } : undefined;
}

const signsBeforeFigures: ReadonlySet<number> = new Set([...'≥≤=<>'].map((sign) => sign.charCodeAt(0)));

/** Whether a text begins as no label does. Blanks, brackets and signs before a label are looked into. */
function isSurelyNoLabel(text: string): boolean {
  const first = text.charCodeAt(0);
  if (!isIdeograph(first)) return signsBeforeFigures.has(first);
  if (!firstCharactersOfLabels.has(first)) return true;
  const second = text.charCodeAt(1);
  return (isIdeograph(second) || isDigit(second)) && !firstPairsOfLabels.has(pairOf(first, second));
}

/** What a text is as a label; undefined where it is none. */
export type LabelReader = (text: string) => Label | undefined;

/** Remembers what each text is: forms repeat the same labels hundreds of times. */
export function labelReader(): LabelReader {
  const known = new Map<string, Label | 'none'>();
  return (text) => {
    if (isSurelyNoLabel(text)) return undefined;
    if (text.length > longestLabel) return labelWithValue(text);
    const before = known.get(text);
    if (before) return before === 'none' ? undefined : before;
    const label = labelOf(text);
    known.set(text, label ?? 'none');
    return label;
  };
}

type Head = { readonly kind: ColumnKind; readonly column: number };

/** A title, a label that the form has already, or a label of the head below the form's own table. */
function beginsAnew(owner: OpenForm, hit: LabelHit<FieldKind>): boolean {
  return hit.kind === 'title' || owner.fields[hit.kind] !== undefined || owner.heading !== undefined;
}

function begin(
  collected: Collected,
  owner: OpenForm | undefined,
  hit: { readonly row: number; readonly column: number; readonly kind?: FieldKind },
): OpenForm {
  const { open, done } = collected;
  const next = openForm(hit.row, owner?.left ?? hit.column, owner?.right ?? Infinity);
  if (!owner) {
    open.push(next);
    return next;
  }
  const place = open.indexOf(owner);
  const twin = hit.kind && owner.fields[hit.kind];
  if (twin?.row === hit.row) {
    next.left = hit.column;
    owner.right = hit.column;
    open.splice(place + 1, 0, next);
    return next;
  }
  owner.bottom = hit.row;
  done.push(owner);
  open[place] = next;
  return next;
}

/** 总体目标 over 中期目标 and 年度目标: the year's is the one that counts. */
function isGoalOfTheYear({ fields }: OpenForm, { kind, row }: LabelHit<FieldKind>): boolean {
  return kind === 'goal' && fields.midTermGoal?.row === row && fields.goal?.row === row;
}

/** Says something of a form, and begins none. */
function beginsNone({ kind }: LabelHit<FieldKind>): boolean {
  return kind === 'midTermGoal' || kind === 'midTermAmount' || kind === 'plannedGoal' || kind === 'achievedGoal';
}

function addField(collected: Collected, hit: LabelHit<FieldKind>): void {
  const owner = ownerOf(collected, hit.column);
  if (owner && isGoalOfTheYear(owner, hit)) {
    owner.fields.goal = hit;
    return;
  }
  if (beginsNone(hit) && (!owner || owner.heading)) return;
  if (owner) dropMisspelt(owner, hit.kind);
  const form = owner && !beginsAnew(owner, hit) ? owner : begin(collected, owner, hit);
  form.left = Math.min(form.left, hit.column);
  form.fields[hit.kind] = hit;
}

/** Above the form's table only: below it such words belong to something else. */
function addSource(collected: Collected, hit: LabelHit<SourceKind>): void {
  const owner = ownerOf(collected, hit.column);
  if (owner && !owner.heading) owner.sources.push(hit);
}

function addQuarter(collected: Collected, hit: LabelHit<QuarterKind>): void {
  const owner = ownerOf(collected, hit.column);
  if (owner) owner.quarters[hit.kind] ??= hit;
}

function addHeading(collected: Collected, row: number, heads: readonly Head[]): void {
  for (const { kind, column } of heads) {
    const owner = ownerOf(collected, column) ?? begin(collected, undefined, { row, column });
    owner.heading ??= { row, columns: noColumns(), aside: undefined };
    const { heading } = owner;
    if (heading.row !== row) continue;
    owner.left = Math.min(owner.left, column);
    if (heading.columns[kind] === undefined) heading.columns[kind] = column;
    else if (kind !== 'level1') (heading.aside ??= noColumns())[kind] ??= column;
  }
}

/** All places of a sheet at which labels of a form stand together, whole forms or not; linear in the stored cells. */
export function findForms(sheet: SheetSnapshot, reader: LabelReader): readonly FormArea[] {
  const collected: Collected = { done: [], open: [] };
  const merges = mergesByCell(sheet.merges ?? []);
  const isLabel = (text: string): boolean => reader(text) !== undefined;
  for (const row of sheet.rows) {
    let heads: Head[] | undefined;
    let quarters = 0;
    for (const { column, value } of row.cells) {
      if (typeof value !== 'string') continue;
      const label = reader(value);
      if (!label) {
        addNearField(collected, merges, row, column, value);
        continue;
      }
      const at = row.row;
      if (label.of === 'column') (heads ??= []).push({ kind: label.kind, column });
      else if (label.of === 'field')
        addField(collected, { kind: label.kind, row: at, column, text: value, inline: label.inline });
      else if (label.of === 'source')
        addSource(collected, { kind: label.kind, row: at, column, text: value, inline: undefined });
      else {
        addQuarter(collected, { kind: label.kind, row: at, column, text: value, inline: undefined });
        quarters += 1;
      }
    }
    if (quarters > 1) addNearQuarters(collected, row, isLabel);
    if (!heads || heads.length < columnsOfAHeading) continue;
    addHeading(collected, row.row, heads);
    addNearHeads(collected, row, isLabel);
  }
  return [...collected.done, ...collected.open]
    .sort((one, other) => one.top - other.top || one.left - other.left)
    .map((form) => areaOf(form, sheet, merges));
}

function areaOf(form: OpenForm, sheet: SheetSnapshot, merges: MergesByCell): FormArea {
  settleAmount(form);
  const { top, left, right, bottom, fields, sources, quarters, misspelt, heading } = form;
  const unsure = unsureLabels(form);
  const labels = fieldsFound(fields);
  return { sheet, merges, top, left, right, bottom, fields, labels, sources, quarters, misspelt, unsure, heading };
}
