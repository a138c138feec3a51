import { boundsOf, type CellAddress, type RangeAddress } from '../../core/grid/cell-address';
import { lastColumn, lastRow } from '../../core/grid/area';
import { draftTitles, isDraft } from '../../core/plans/own-sheets';
import type { PlanStep } from '../../core/plans/write-plan';
import { sameName } from './memory';
import { changedSheet } from './plan-facts';
import { proxyOf } from './ranges';
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
  ) {
    const emptied = isDraftable(steps, standing) ? emptiedSheets(standing) : [];
    const titles = draftTitles(
      emptied.length,
      standing.sheets.map(({ name }) => name),
    );
    this.#steps = steps;
    this.#titles = new Map(emptied.map((sheet, at) => [sheet.toLowerCase(), titles[at] ?? sheet]));
    this.#added = emptied.length > 0 ? standing.fates.filter(({ wasThere }) => !wasThere).map(({ name }) => name) : [];
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
    const filled = this.#steps.flatMap((step) =>
      isFilling(step) && sameName(sheetFilled(step), sheet) ? corners(step) : [],
    );
    const range = boundsOf(filled);
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

function corners(step: FillingStep): readonly CellAddress[] {
  const range: RangeAddress | undefined = step.step === 'cells' ? rangeOfValues(step) : step.range;
  return range ? [range, { ...range, row: lastRow(range), column: lastColumn(range) }] : [];
}

function emptiedSheets({ fates }: Pick<Standing, 'fates'>): readonly string[] {
  return fates.filter(({ wasThere, isThere, isWiped }) => wasThere && isThere && isWiped).map(({ name }) => name);
}

/**
 * Whether steps may change their order so: no sheet leaves and no rows come or go, a sheet is emptied once, before anything is put on it, and
 * the workbook lets sheets be added.
 */
function isDraftable(
  steps: readonly PlanStep[],
  { fates, rows, isStructureProtected }: Pick<Standing, 'fates' | 'rows' | 'isStructureProtected'>,
): boolean {
  if (isStructureProtected || rows.all.length > 0 || fates.some(({ wasThere, isThere }) => wasThere && !isThere))
    return false;
  return steps.every((step, place) => {
    if (step.step !== 'clear-sheet') return true;
    const isOn = (other: PlanStep): boolean => sameName(changedSheet(other) ?? '', step.sheet);
    return (
      fates.some(({ name, wasThere }) => wasThere && sameName(name, step.sheet)) && steps.findIndex(isOn) === place
    );
  });
}
