import { intersection } from '../grid/area';
import { rangeOfCell, type CellAddress, type RangeAddress } from '../grid/cell-address';
import type { DefinedName } from '../grid/snapshot';
import { ownNamePrefix } from './own-names';

/** The columns of a form's indicators that a user can point at, by the field that says so: any cell of the column will do. */
export const columnOfField = {
  column_level1: 'level1',
  column_level2: 'level2',
  column_name: 'name',
  column_description: 'description',
  column_operator: 'operator',
  column_value: 'value',
  column_unit: 'unit',
  column_weight: 'weight',
  column_basis: 'basis',
} as const;
export type ColumnField = keyof typeof columnOfField;

export function isColumnField(field: string): field is ColumnField {
  return field in columnOfField;
}

export const columnFields: readonly ColumnField[] = Object.keys(columnOfField).filter(isColumnField);

/** The fields of a form whose cell a user can point at. */
const cellFields = [
  'code',
  'name',
  'kind',
  'year',
  'usage',
  'budget',
  'goal',
  'quarter1',
  'quarter2',
  'quarter3',
  'quarter4',
] as const;
export type ChosenField = (typeof cellFields)[number] | ColumnField;
export const chosenFields: readonly ChosenField[] = [...cellFields, ...columnFields];

/**
 * What a user has said of a range.
 * - `form`: nothing of itself; the form recognised there is the one whose fields were pointed at.
 * - `added`: it is a form, whatever was recognised. `none`: what was recognised there is no form.
 */
export const formStandings = ['form', 'added', 'none'] as const;
export type FormStanding = (typeof formStandings)[number];

/** A field that a user has pointed at; `at` is undefined where its cell is gone. */
export interface ChosenPlace {
  readonly field: ChosenField;
  readonly at: CellAddress | undefined;
}

/** What a user has chosen about one form. */
export interface FormChoices {
  /** Tells the form from others in the names: `budget_performance.form_3.name`. */
  readonly number: number;
  readonly standing: FormStanding;
  /** Where the form stands; undefined where that range is gone. */
  readonly range: RangeAddress | undefined;
  /** In the order of `chosenFields`. */
  readonly fields: readonly ChosenPlace[];
}

/** The defined name that keeps a choice. Its cells move with inserted rows. */
export function choiceName(number: number, what: FormStanding | ChosenField): string {
  return `${ownNamePrefix}form_${number}.${what}`;
}

const digits = /^[1-9]\d{0,5}$/u;

interface NamedChoice {
  readonly number: number;
  readonly what: string;
  readonly refersTo: RangeAddress | undefined;
}

/** Excel tells names apart without regard to case. */
function namedChoice({ name, refersTo }: DefinedName): NamedChoice | undefined {
  const start = `${ownNamePrefix}form_`;
  const lower = name.toLowerCase();
  if (!lower.startsWith(start)) return undefined;
  const [number = '', what = '', ...more] = lower.slice(start.length).split('.');
  return digits.test(number) && more.length === 0 ? { number: Number(number), what, refersTo } : undefined;
}

function choicesUnder(number: number, named: readonly NamedChoice[]): FormChoices | undefined {
  const standings = new Map(named.map((one) => [one.what, one]));
  const fields = chosenFields.flatMap((field): readonly ChosenPlace[] => {
    const choice = standings.get(field);
    return choice ? [{ field, at: choice.refersTo && firstCell(choice.refersTo) }] : [];
  });
  const standing = (['none', 'added', 'form'] as const).find((one) => standings.has(one));
  if (!standing && fields.length === 0) return undefined;
  return { number, standing: standing ?? 'form', range: standing && standings.get(standing)?.refersTo, fields };
}

function firstCell({ sheet, row, column }: RangeAddress): CellAddress {
  return { sheet, row, column };
}

/**
 * What the user has chosen, as the workbook's names keep it.
 *
 * - Shape: one entry a form, by number. A field whose name refers to several cells has the first of them.
 * - Errors: none. A name that refers to nothing any more stays in the list without its cells.
 */
export function choicesIn(names: readonly DefinedName[]): readonly FormChoices[] {
  const byNumber = new Map<number, NamedChoice[]>();
  for (const name of names) {
    const choice = namedChoice(name);
    if (!choice) continue;
    const same = byNumber.get(choice.number);
    if (same) same.push(choice);
    else byNumber.set(choice.number, [choice]);
  }
  return [...byNumber]
    .sort(([one], [other]) => one - other)
    .flatMap(([number, named]) => choicesUnder(number, named) ?? []);
}

/** The cells that two ranges share; undefined where they share none. */
export function overlap(one: RangeAddress, other: RangeAddress): RangeAddress | undefined {
  const shared = one.sheet === other.sheet ? intersection(one, other) : undefined;
  return shared && { sheet: one.sheet, ...shared };
}

/** How many cells two ranges share. */
export function sharedCells(one: RangeAddress, other: RangeAddress): number {
  const shared = overlap(one, other);
  return shared ? shared.rows * shared.columns : 0;
}

/** Whether all of `inner` lies in `outer`. */
export function isWithin(inner: RangeAddress, outer: RangeAddress): boolean {
  return sharedCells(inner, outer) === inner.rows * inner.columns;
}

/**
 * Which form the choices of each number are about: of `ranges`, the one that shares most cells with where the form stood when they
 * were made. By the place in `ranges`; a form has the choices of one number only.
 */
export function choicesByPlace(
  choices: readonly FormChoices[],
  ranges: readonly (RangeAddress | undefined)[],
): ReadonlyMap<number, FormChoices> {
  const found = new Map<number, FormChoices>();
  for (const choice of choices) {
    if (!choice.range || choice.standing === 'none') continue;
    let best: number | undefined;
    let most = 0;
    for (const [place, range] of ranges.entries()) {
      const shared = range && !found.has(place) ? sharedCells(range, choice.range) : 0;
      if (shared > most) [best, most] = [place, shared];
    }
    if (best !== undefined) found.set(best, choice);
  }
  return found;
}

/** One thing that the user has chosen, to be shown and taken back. */
export interface Choice {
  readonly number: number;
  readonly what: ChosenField | FormStanding;
  /** The cell or the range chosen; undefined where it is gone. */
  readonly at: RangeAddress | undefined;
  /** Where the form stands that it is about; undefined where that is gone. */
  readonly form: RangeAddress | undefined;
}

/** The choices one by one; of a form that is only pointed into, the fields. */
export function eachChoice(forms: readonly FormChoices[]): readonly Choice[] {
  return forms.flatMap(({ number, standing, range, fields }): readonly Choice[] => {
    const own: readonly Choice[] =
      standing === 'form' && fields.length > 0 ? [] : [{ number, what: standing, at: range, form: range }];
    const pointed = fields.map(({ field, at }): Choice => ({
      number,
      what: field,
      at: at && rangeOfCell(at),
      form: range,
    }));
    return standing === 'none' ? own : [...own, ...pointed];
  });
}
