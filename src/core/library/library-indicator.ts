import { level2Classes, type Comparison, type Level2 } from '../model/indicator';

/** The classes of the forms of 2021: 成本指标 as a second level is what older forms print for all three costs. */
export type LibraryClass = Exclude<Level2, '成本指标'>;

/** In the forms' order. */
export const libraryClasses: readonly LibraryClass[] = level2Classes.filter(
  (name): name is LibraryClass => name !== '成本指标',
);

/**
 * What an indicator is to reach.
 * `figure`: `≥95%`; the figure is a usual one to start from, or `blank` where each project has its own. The sign is undefined only in a
 * template made of a form that wrote none;
 * `budget`: not more than the project's budget in 万元; `date`: by a day of the budget year, which each project has to name;
 * `text`: words (`已批复`), `''` where a template's form had none.
 */
export type LibraryValue =
  | {
      readonly kind: 'figure';
      readonly sign: Comparison | undefined;
      readonly figure: number | 'blank';
      readonly unit: string;
    }
  | { readonly kind: 'budget' }
  | { readonly kind: 'date' }
  | { readonly kind: 'text'; readonly text: string };

/** An indicator to be put into forms. Its texts are in Chinese, as the forms are. */
export interface LibraryIndicator {
  readonly class: LibraryClass;
  readonly name: string;
  /** What is counted or measured, for the form's 绩效指标描述. */
  readonly description: string;
  readonly value: LibraryValue;
  /** 指标值确定依据: what the target value is taken from. */
  readonly basis: string;
  /** 数据来源: where the figure that was reached can be read at the year's end. */
  readonly source: string;
}

/** For a figure that each project has to fill in. */
export const blank = 'blank';

type Figure = number | typeof blank;

export function atLeast(figure: Figure, unit: string): LibraryValue {
  return { kind: 'figure', sign: '≥', figure, unit };
}

export function atMost(figure: Figure, unit: string): LibraryValue {
  return { kind: 'figure', sign: '≤', figure, unit };
}

export function exactly(figure: Figure, unit: string): LibraryValue {
  return { kind: 'figure', sign: '=', figure, unit };
}

export const withinBudget: LibraryValue = { kind: 'budget' };

export const byDate: LibraryValue = { kind: 'date' };

export function saying(text: string): LibraryValue {
  return { kind: 'text', text };
}

type Row = readonly [name: string, description: string, value: LibraryValue, basis: string, source: string];

/** Indicators written as rows under their classes, in the classes' order. */
export function indicators(rows: {
  readonly [name in LibraryClass]?: readonly Row[];
}): readonly LibraryIndicator[] {
  return libraryClasses.flatMap((name) =>
    (rows[name] ?? []).map(([own, description, value, basis, source]) => ({
      class: name,
      name: own,
      description,
      value,
      basis,
      source,
    })),
  );
}
