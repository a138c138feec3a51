import type { RangeAddress } from '../../core/grid/cell-address';
import { draftTitles, isDraft } from '../../core/plans/own-sheets';
import type { PlanStep } from '../../core/plans/write-plan';
import { sameName } from './memory';
import { addedSheets, changesSheet, emptiedSheets } from './plan-facts';
import { around, proxyOf } from './ranges';
import { calls, type Action } from './request-parts';
import { rangeOfValues, type Standing } from './standing';

/** A step that fills a sheet: most of what a plan sends, and all of it can be copied from one sheet to another. */
type FillingStep = Extract<PlanStep, { readonly step: 'cells' | 'number-format' | 'style' | 'merge' }>;

/**
 * Where the steps of a plan are carried out that writes sheets again. Those that fill such a sheet fill a very hidden sheet first, its
 * draft, from which all of it is copied in one request: until then the sheet is untouched. What is on a sheet that the plan
 * adds needs none.
 */
export class Drafts {
  readonly #added: readonly string[];
  /** The draft of each sheet that is written again. */
  readonly #titles: ReadonlyMap<string, string>;
  readonly #steps: readonly PlanStep[];

  constructor(
    steps: readonly PlanStep[],
    standing: Pick<Standing, 'sheets' | 'fates' | 'rows' | 'isStructureProtected'>,
    copies: boolean,
  ) {
    const emptied = copies && isDraftable(steps, standing) ? emptiedSheets(standing.fates) : [];
    const titles = draftTitles(
      emptied.length,
      standing.sheets.map(({ name }) => name),
    );
    this.#steps = steps;
    this.#titles = new Map(emptied.map((sheet, at) => [sheet.toLowerCase(), titles[at] ?? sheet]));
    this.#added = emptied.length > 0 ? addedSheets(standing.fates) : [];
  }

  /** The drafts, in the order in which they come. */
  get titles(): readonly string[] {
    return [...this.#titles.values()];
  }

  /** What is done before any sheet that was there is touched. */
  isAhead(step: PlanStep): boolean {
    if (step.step === 'add-sheet') return this.#titles.size > 0;
    if (!isFilling(step)) return false;
    const sheet = sheetFilled(step);
    return this.#titles.has(sheet.toLowerCase()) || this.#added.some((name) => sameName(name, sheet));
  }

  /** The step as it is carried out: on the draft, where its sheet has one and the step fills it. */
  onDraft(step: PlanStep): PlanStep {
    const title = isFilling(step) ? this.#titles.get(sheetFilled(step).toLowerCase()) : undefined;
    if (title === undefined || !isFilling(step)) return step;
    if (step.step === 'cells') return { ...step, at: { ...step.at, sheet: title } };
    return { ...step, range: { ...step.range, sheet: title } };
  }

  /** Copies a draft onto the sheet that was emptied for it. */
  copyTo(sheet: string): Action[] {
    const title = this.#titles.get(sheet.toLowerCase());
    const filling = this.#steps.filter(isFilling).filter((step) => sameName(sheetFilled(step), sheet));
    const range = around(filling.flatMap((step) => rangeFilled(step) ?? []));
    if (title === undefined || !range) return [];
    return [
      calls(6, (context) => proxyOf(context, range).copyFrom(proxyOf(context, { ...range, sheet: title }), 'All')),
    ];
  }
}

/** Drafts that a write left behind which was broken off, as by a pane that was closed. */
export function leftDrafts({
  sheets,
  isStructureProtected,
}: Pick<Standing, 'sheets' | 'isStructureProtected'>): readonly string[] {
  return isStructureProtected ? [] : sheets.filter(isDraft).map(({ name }) => name);
}

function isFilling(step: PlanStep): step is FillingStep {
  return step.step === 'cells' || step.step === 'number-format' || step.step === 'style' || step.step === 'merge';
}

function sheetFilled(step: FillingStep): string {
  return step.step === 'cells' ? step.at.sheet : step.range.sheet;
}

function rangeFilled(step: FillingStep): RangeAddress | undefined {
  return step.step === 'cells' ? rangeOfValues(step) : step.range;
}

/**
 * Whether steps may change their order so: no sheet leaves and no rows come or go, each sheet is emptied once, before anything is put on it,
 * and the workbook lets sheets be added.
 */
function isDraftable(
  steps: readonly PlanStep[],
  { fates, rows, isStructureProtected }: Pick<Standing, 'fates' | 'rows' | 'isStructureProtected'>,
): boolean {
  const leaves = fates.some(({ wasThere, isThere }) => wasThere && !isThere);
  if (isStructureProtected || rows.all.length > 0 || leaves) return false;
  const emptied = emptiedSheets(fates);
  const firstOn = (sheet: string): PlanStep | undefined => steps.find((step) => changesSheet(step, sheet));
  return (
    steps.filter(({ step }) => step === 'clear-sheet').length === emptied.length &&
    emptied.every((sheet) => firstOn(sheet)?.step === 'clear-sheet')
  );
}
