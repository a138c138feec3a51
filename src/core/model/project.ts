import type { CellAddress, RangeAddress } from '../grid/cell-address';
import type { Indicator, IndicatorBlock } from './indicator';
import type { Located } from './located';
import type { Fen } from './money';

/** The budget and its sources as far as the form states them; undefined where it does not. */
export interface FundingBreakdown {
  readonly total: Fen | undefined;
  /** The budget as the use of funds states it, where a cell of its own states it too. */
  readonly totalInUsage?: Located<Fen>;
  /** 财政资金; at best `local` + `transfer`. */
  readonly fiscal: Fen | undefined;
  /** 本级资金 */
  readonly local: Fen | undefined;
  /** 上级转移支付资金 */
  readonly transfer: Fen | undefined;
  /** 其他资金 */
  readonly other: Fen | undefined;
  /** The cell that states it: the use of funds, or the amount's own cell. */
  readonly at: CellAddress;
}

/**
 * One quarter's cumulative progress.
 * - `stated`: a fraction of the year's budget, 0.25 for 25 %; `percentSign` tells whether the cell shows it with a % sign.
 *   `factor` is there where the cell holds a number: that number times `factor` is the fraction.
 * - `blank`: nothing is filled in. `unreadable`: something that is no number.
 */
export type QuarterProgress =
  | {
      readonly kind: 'stated';
      readonly fraction: number;
      readonly percentSign: boolean;
      readonly factor: number | undefined;
    }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable'; readonly text: string };

/** 资金支出计划: the four quarters in order, each cumulative from the year's start. */
export interface DisbursementPlan {
  readonly quarters: readonly [
    Located<QuarterProgress>,
    Located<QuarterProgress>,
    Located<QuarterProgress>,
    Located<QuarterProgress>,
  ];
  /** Whether the block's heading already says that the figures are percentages (累进进度%). */
  readonly percentInHeading: boolean;
}

/** The heading cells of the indicator table. Undefined where the form has no such column. */
export interface IndicatorColumns {
  readonly level1: CellAddress | undefined;
  readonly level2: CellAddress | undefined;
  readonly name: CellAddress | undefined;
  readonly description: CellAddress | undefined;
  /** For signs (比较符, 指标性质); some forms write 正向 and 反向 there. */
  readonly operator: CellAddress | undefined;
  readonly value: CellAddress | undefined;
  readonly basis: CellAddress | undefined;
  readonly unit: CellAddress | undefined;
  readonly weight: CellAddress | undefined;
  readonly score: CellAddress | undefined;
}

/** What a form says of the project's whole period, beside what it says of the budget year. */
export interface MidTerm {
  readonly total: Fen | undefined;
  readonly goal: Located<string> | undefined;
  readonly indicators: readonly Indicator[];
}

/** What a self-evaluation (自评表) states of the year that is over. A field is undefined where no figure stands there. */
export interface Execution {
  /** 全年预算数, 全年执行数 */
  readonly budget: Located<Fen | undefined> | undefined;
  readonly spent: Located<Fen | undefined> | undefined;
  /** 执行率, a fraction: 0.98 for 98 %. */
  readonly rate: Located<number | undefined> | undefined;
  /** 分值 and 得分 of the rate of execution. */
  readonly weight: Located<number | undefined> | undefined;
  readonly score: Located<number | undefined> | undefined;
  /** 总分: the 得分 below the last indicator. */
  readonly totalScore: Located<number | undefined> | undefined;
}

/**
 * One 预算项目绩效表. A field is undefined where the form has no such label, and `''` where the label stands and nothing is filled in.
 */
export interface Project {
  /** Where its form stands, from its title to its last indicator row. */
  readonly form: RangeAddress;
  /** 可执行项目, 待细化项目, …, without its brackets. */
  readonly kind: Located<string> | undefined;
  /** The budget year of the form itself; where it names none, the department's. */
  readonly fiscalYear: Located<number> | undefined;
  readonly code: Located<string> | undefined;
  readonly name: Located<string>;
  /** 项目资金主要用途 */
  readonly usage: Located<string> | undefined;
  readonly funding: FundingBreakdown;
  readonly plan: DisbursementPlan | undefined;
  readonly goal: Located<string> | undefined;
  /** Undefined where no indicator table was found. */
  readonly columns: IndicatorColumns | undefined;
  readonly blocks: readonly IndicatorBlock[];
  readonly indicators: readonly Indicator[];
  /** Only where the form has it; all else is about the budget year. */
  readonly midTerm?: MidTerm;
  /** Only where the form is a self-evaluation. */
  readonly execution?: Execution;
}
