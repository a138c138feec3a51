import type { CellAddress } from '../grid/cell-address';
import { severities, type Severity } from '../rules/finding';
import type { PlanStep } from './write-plan';

/**
 * A mark is a conditional format of type custom whose formula is always true and carries this marker. So it can be told from
 * the user's own formats after any crash, save or reopen, and the cell's own format is never touched.
 */
const marker = 'budget-performance-mark';

/** What a mark says of a cell: the severity of its finding, or that it was read. */
export type MarkKind = Severity | 'read';
export const markKinds: readonly MarkKind[] = [...severities, 'read'];

export interface MarkLook {
  readonly fill: string;
  readonly fontColor: string;
}

/** How a marked cell looks: readable in print too, since the text's colour differs with the fill. */
export const markLooks: { readonly [kind in MarkKind]: MarkLook } = {
  error: { fill: '#FFC7CE', fontColor: '#9C0006' },
  warning: { fill: '#FFEB9C', fontColor: '#7F6000' },
  info: { fill: '#DDEBF7', fontColor: '#1F4E78' },
  read: { fill: '#E2EFDA', fontColor: '#375623' },
};

/** The formula of our conditional format: `=LEN("budget-performance-mark:error")>0`. */
export function markFormula(kind: MarkKind): string {
  return `=LEN("${marker}:${kind}")>0`;
}

/** Whether a conditional format's formula, with or without its `=`, is one of our marks. */
export function isMarkFormula(formula: string): boolean {
  return markKindOf(formula) !== undefined;
}

/** What a mark with this formula says; undefined where it is none of ours. */
export function markKindOf(formula: string): MarkKind | undefined {
  const written = formula.replaceAll(' ', '').replace(/^=?/, '=').toLowerCase();
  return markKinds.find((kind) => markFormula(kind).toLowerCase() === written);
}

export type MarkStep = Extract<PlanStep, { readonly step: 'mark' | 'show-read' }>;
export type UnmarkStep = Extract<PlanStep, { readonly step: 'clear-marks' | 'hide-read' }>;

export function isMarkStep(step: PlanStep): step is MarkStep {
  return step.step === 'mark' || step.step === 'show-read';
}

export function isUnmarkStep(step: PlanStep): step is UnmarkStep {
  return step.step === 'clear-marks' || step.step === 'hide-read';
}

/** What a step sets. */
export function markSetBy(step: MarkStep): MarkKind {
  return step.step === 'mark' ? step.severity : 'read';
}

/** What a step takes off. */
export function marksTakenBy({ step }: UnmarkStep): readonly MarkKind[] {
  return step === 'clear-marks' ? severities : ['read'];
}

/** The step that sets a mark of this kind. */
export function markStep(kind: MarkKind, sheet: string, cells: readonly CellAddress[]): MarkStep {
  return kind === 'read' ? { step: 'show-read', sheet, cells } : { step: 'mark', sheet, severity: kind, cells };
}

/** Takes off whatever mark there is. */
export const unmarkSteps: readonly UnmarkStep[] = [{ step: 'clear-marks' }, { step: 'hide-read' }];

/** The cells of one sheet that bear one mark. */
export interface Marked {
  readonly sheet: string;
  readonly kind: MarkKind;
  readonly cells: readonly CellAddress[];
}

function cellsMarked(marks: readonly Marked[]): ReadonlySet<string> {
  return new Set(
    marks.flatMap(({ sheet, kind, cells }) =>
      cells.map(({ row, column }) => `${kind} ${row}:${column} ${sheet.toLowerCase()}`),
    ),
  );
}

/** Whether the same cells are marked alike, however the marks are put together. */
export function areSameMarks(one: readonly Marked[], other: readonly Marked[]): boolean {
  const [these, those] = [cellsMarked(one), cellsMarked(other)];
  return these.size === those.size && [...these].every((cell) => those.has(cell));
}
