import type { CellAddress } from '../grid/cell-address';
import type { Located } from './located';
import type { StatedTime } from './stated-times';

/** The official names of the first level, in the forms' order. */
export const level1Classes = ['产出指标', '效益指标', '满意度指标', '成本指标'] as const;
export type Level1 = (typeof level1Classes)[number];

/** The official names of the second level, in the forms' order. 成本指标 stands under 产出指标 on forms before 2021. */
export const level2Classes = [
  '数量指标',
  '质量指标',
  '时效指标',
  '成本指标',
  '经济成本指标',
  '社会成本指标',
  '生态环境成本指标',
  '经济效益指标',
  '社会效益指标',
  '生态效益指标',
  '可持续影响指标',
  '服务对象满意度指标',
] as const;
export type Level2 = (typeof level2Classes)[number];

/**
 * How the printed label stands to its official name: the name itself; another accepted wording of it;
 * a slip of the pen; or a wording that belongs to no class.
 */
export type LabelStanding = 'official' | 'variant' | 'misspelt' | 'unknown';

/** A class as the form prints it. `class` is undefined only where the standing is `unknown`. */
export interface ClassLabel<Class extends string> {
  readonly printed: string;
  /** The cell in which the label is printed: the first of its block, not the indicator's own row. */
  readonly at: CellAddress;
  readonly class: Class | undefined;
  readonly standing: LabelStanding;
}

export const comparisons = ['≥', '>', '=', '<', '≤'] as const;
export type Comparison = (typeof comparisons)[number];

/**
 * What an 指标值 says.
 * `number`: the figure, with sign and unit where they are written (`≥95%` → ≥, 95, `%`; `90%以上` → ≥, 90, `%`);
 * `date`: a time and no figure beside it, the last one where there are several (`2023年12月31日前`, `年底前完成`);
 * `open`: both answers left standing (是/否); `text`: any other words; `blank`: nothing.
 */
export type Target =
  | { readonly kind: 'blank' }
  | { readonly kind: 'open' }
  | { readonly kind: 'text' }
  | { readonly kind: 'date'; readonly time: StatedTime }
  | {
      readonly kind: 'number';
      readonly comparison: Comparison | undefined;
      readonly number: number;
      readonly unit: string | undefined;
    };

/** 指标方向性: whether more or less of it is better. */
export type Direction = 'positive' | 'negative';

/** One indicator: a row of the form with any text in its own columns. Texts are trimmed, otherwise as written. */
export interface Indicator {
  readonly level1: ClassLabel<Level1>;
  /** Undefined where the form has no second level at all. */
  readonly level2: ClassLabel<Level2> | undefined;
  readonly name: Located<string>;
  /** Undefined where the form has no such column; so with `basis` and `unit`. */
  readonly description: Located<string> | undefined;
  /** The 指标值 as the sheet shows it. */
  readonly value: Located<string>;
  /** What the 指标值 says, with the sign of the form's own column where it has none. */
  readonly target: Target;
  readonly basis: Located<string> | undefined;
  readonly unit: Located<string> | undefined;
  /** 权重, 分值: undefined inside where its cell is blank or no figure. */
  readonly weight: Located<number | undefined> | undefined;
  /** 得分 of a self-evaluation; undefined inside as with `weight`. */
  readonly score: Located<number | undefined> | undefined;
  /** The sign as a column of its own states it (比较符, 指标性质: `≥`), whatever that column is called. */
  readonly operator: Located<string> | undefined;
  /** As a column of its own states it: 正向, 反向. */
  readonly direction: Direction | undefined;
}

/** A printed block of the form: a class with its second-level classes, whether or not it holds indicators. */
export interface IndicatorBlock {
  readonly level1: ClassLabel<Level1>;
  readonly level2: readonly ClassLabel<Level2>[];
}
