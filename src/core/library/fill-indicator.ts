import type { Level1, Level2 } from '../model/indicator';
import { wanFromFen, type Fen } from '../model/money';
import type { LibraryIndicator, LibraryValue } from './library-indicator';
import { printedClasses, type FormLayout } from './printed-classes';

/** What the project's form tells; undefined where it does not. */
export interface FilledFor {
  readonly budget: Fen | undefined;
  readonly fiscalYear: number | undefined;
  readonly layout: FormLayout;
}

/** What a value leaves for the writer to fill in. */
export type ValueBlank = 'figure' | 'budget' | 'date' | 'text';

/** An indicator as the cells of a form's row get it. */
export interface FilledIndicator {
  readonly level1: Level1;
  readonly level2: Level2;
  readonly name: string;
  readonly description: string;
  /** The whole 指标值: `≥95%`, `2023年__月__日前`. */
  readonly value: string;
  /** The same for forms on which sign and unit have columns of their own; the sign is '' where there is none, so is the unit. */
  readonly parts: ValueParts;
  readonly basis: string;
  /** What remains to be filled in, marked in `value`. */
  readonly blanks: readonly ValueBlank[];
}

export interface ValueParts {
  readonly sign: string;
  readonly figure: string;
  readonly unit: string;
}

/** Where somebody has to write: the rule about placeholders that are left finds it, so that none is handed in. */
export const blankMark = '____';
const shortBlankMark = '__';

interface FilledValue {
  readonly parts: ValueParts;
  readonly blanks: readonly ValueBlank[];
}

function filledValue(value: LibraryValue, { budget, fiscalYear }: FilledFor): FilledValue {
  switch (value.kind) {
    case 'figure': {
      const { sign = '', figure, unit } = value;
      return figure === 'blank'
        ? { parts: { sign, figure: blankMark, unit }, blanks: ['figure'] }
        : { parts: { sign, figure: String(figure), unit }, blanks: [] };
    }
    case 'budget': {
      const figure = budget === undefined ? blankMark : String(wanFromFen(budget));
      return { parts: { sign: '≤', figure, unit: '万元' }, blanks: budget === undefined ? ['budget'] : [] };
    }
    case 'date': {
      const figure = `${fiscalYear ?? blankMark}年${shortBlankMark}月${shortBlankMark}日前`;
      return { parts: { sign: '', figure, unit: '' }, blanks: ['date'] };
    }
    case 'text':
      return value.text === ''
        ? { parts: { sign: '', figure: blankMark, unit: '' }, blanks: ['text'] }
        : { parts: { sign: '', figure: value.text, unit: '' }, blanks: [] };
  }
}

/**
 * The texts of an indicator for a form.
 *
 * - Shape: costs stand under 产出指标/成本指标 on a `legacy` form, under 成本指标 with their own class on one of 2021.
 * - Unit: the budget is written in 万元.
 * - Errors: none. What the project does not tell stays in the value as a marked blank and is named in `blanks`.
 */
export function fillIndicator(indicator: LibraryIndicator, project: FilledFor): FilledIndicator {
  const { name, description, basis } = indicator;
  const { parts, blanks } = filledValue(indicator.value, project);
  const value = `${parts.sign}${parts.figure}${parts.unit}`;
  return { ...printedClasses(indicator.class, project.layout), name, description, value, parts, basis, blanks };
}
