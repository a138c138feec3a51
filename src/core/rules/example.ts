import type { SettingValues } from './setting';

/**
 * A made-up form in the sample's layout, from which a rule's examples are laid out, mapped and checked.
 * What is left out is filled from a well-made form that no rule remarks on. The layout's cells are those of the printed form:
 * code B3, name E3, use of funds B4, quarters C6:F6, goal B7, headings A8:F8, indicators from row 9, classes in A and B, then
 * name C, description D, value E, basis F.
 */
export interface FormExample {
  /** A1; `预算项目绩效表（2023年度）` where it is left out. */
  readonly title?: string;
  readonly kind?: string;
  readonly code?: string;
  readonly name?: string;
  readonly usage?: string;
  /** A cell of its own for the budget in 万元, F4 behind its label E4; the well-made form has none. */
  readonly amount?: number | 'blank' | 'no amount cell';
  /** Four quarters: a number is a number cell, with the `%` format where `planFormat` says so; a text is a text cell; '' is blank. */
  readonly plan?: readonly [ExampleCell, ExampleCell, ExampleCell, ExampleCell] | 'no plan block';
  readonly planFormat?: 'percent' | 'general';
  /** The plan block's heading; `资金支出计划（累进进度%）` where it is left out. */
  readonly planHeading?: string;
  readonly goal?: string;
  /** Printed rows from row 9 on. A class is printed where it differs from the row above. */
  readonly indicators?: readonly ExampleIndicator[];
  /** A column of weights, G, row by row from row 9 on; '' is blank. The well-made form has none. */
  readonly weights?: readonly (number | '')[];
  /** A column of scores, H, as the weights. */
  readonly scores?: readonly (number | '')[];
  /** The block of funds of a self-evaluation in the plan's place, row 6: budget B6 and spent C6 in 万元, weight D6, rate E6, score F6. */
  readonly execution?: ExampleExecution | 'no execution';
  /** 总分 in the row below the last indicator: the score, H. */
  readonly totalScore?: number | 'no total row';
  /** Lines of the sheet that are none of the form's: in column A, from the second row below its last one on. */
  readonly linesBelow?: readonly string[];
  /** Columns that the form does not have. */
  readonly without?: readonly ('code' | 'description' | 'basis' | 'level2')[];
}

export type ExampleCell = number | string;

export interface ExampleExecution {
  readonly budget: ExampleCell;
  readonly spent: ExampleCell;
  readonly rate: ExampleCell;
  readonly score: ExampleCell;
}

/** 一级, 二级, 三级指标, 绩效指标描述, 指标值, 指标值确定依据, as printed; '' is blank. */
export type ExampleIndicator = readonly [
  level1: string,
  level2: string,
  name: string,
  description: string,
  value: ExampleCell,
  basis: string,
];

export interface ProjectExample {
  readonly why: string;
  /** What a profile has set; the rest is as usual. */
  readonly settings?: SettingValues;
  readonly project: FormExample;
}

/** Several forms, one a sheet, named 项目1, 项目2, … */
export interface DepartmentExample {
  readonly why: string;
  readonly settings?: SettingValues;
  readonly department: readonly FormExample[];
}
