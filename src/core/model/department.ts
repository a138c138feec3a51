import type { RangeAddress } from '../grid/cell-address';
import type { ChosenField, FormStanding } from './choices';
import type { Located } from './located';
import type { Fen } from './money';
import type { Project } from './project';

/** What looks like part of a form and could not be read. */
export type UnreadReason =
  /** Labels of a form, too few of them for one: `found` stand there, `missing` do not. */
  | { readonly code: 'form-incomplete'; readonly found: readonly string[]; readonly missing: readonly string[] }
  /** A label whose value's cell lies outside the sheet or inside another label. */
  | { readonly code: 'label-without-cell'; readonly label: string }
  /** A plan block in which not all four quarters were found. */
  | { readonly code: 'quarters-missing'; readonly missing: readonly string[] }
  /** An indicator table whose heading stands there with no row below it. */
  | { readonly code: 'indicator-rows-missing' }
  /** An indicator table without the columns that say what an indicator is. */
  | { readonly code: 'indicator-columns-missing'; readonly missing: readonly string[] }
  /** Another place of the workbook says something else of the same project: here `here`, at the cell `other` it is `there`. */
  | {
      readonly code: 'register-differs';
      readonly label: string;
      readonly here: string;
      readonly there: string;
      readonly other: string;
    }
  /** A label one character off: it was read as `meant`, and is to be corrected. */
  | { readonly code: 'label-misspelt'; readonly written: string; readonly meant: string }
  /** Where a label is expected, something stands that resembles `nearest`, too far off for being read as it. */
  | { readonly code: 'label-unsure'; readonly written: string; readonly nearest: string }
  /** A code of more than fifteen digits that is stored as a number: the last digits are gone. */
  | { readonly code: 'digits-lost'; readonly label: string }
  /** A cell that shows an error, such as #REF!, where a value is wanted. */
  | { readonly code: 'cell-error'; readonly label: string; readonly error: string }
  /** What the user chose has lost its cells: the field pointed at, or the range of the form. What is recognised counts again. */
  | { readonly code: 'choice-broken'; readonly choice: ChosenField | FormStanding };

export interface Unread {
  readonly range: RangeAddress;
  readonly reason: UnreadReason;
}

/** All that a department hands in with one workbook, projects in the order of sheets and rows. */
export interface Department {
  /** 编制单位, as the cover names it. */
  readonly name: Located<string> | undefined;
  /** 审核单位, as the cover names it. */
  readonly reviewer: Located<string> | undefined;
  /** The budget year, as the cover names it, else the first form or the first sheet that does. */
  readonly fiscalYear?: Located<number>;
  /** 部门总体绩效目标, one a line. */
  readonly goals: readonly Located<string>[];
  /** 保障措施, one a line. */
  readonly safeguards: readonly Located<string>[];
  /** What the projects together come to, where a line outside the forms states it (项目预算合计554.83万元). */
  readonly statedTotal?: Located<Fen>;
  readonly projects: readonly Project[];
}
