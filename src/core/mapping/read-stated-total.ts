import type { StoredCell } from '../grid/snapshot';
import { fenFromWan, fenFromYuan, type Fen } from '../model/money';
import { writtenNumber } from '../written-number';
import { halfWidth } from './normalise';

/** An amount, and the column of the cell that states it. */
export interface StatedTotal {
  readonly amount: Fen;
  readonly column: number;
}

/**
 * A line that states what the department's projects come to: 项目预算合计554.83万元, 2023年度部门预算项目总额（万元）, 共4个项目，资金合计554.83万元.
 * What may stand before 项目 is listed: 新增项目合计, 基本建设项目合计 and the like are parts of the whole.
 */
const totalLine =
  /^(?:20\d\d年度?|本年度?|本?部门|本?单位|我局|全部|所有|各|预算|一级|共?\d{1,5}个|,|的){0,6}项目(?:支出|预算|资金|金额){0,3},?(?:支出|预算|资金|金额){0,3}(?:合计|总计|共计|总额)(?:数|金额)?(?:[(](?:单位[:])?(万元|元|亿元)[)])?(?:[:]|为)?(?:(\d[\d,]{0,20}(?:\.\d{1,8})?)(万元|亿元|元)?)?$/u;
const longestLine = 60;
const yiInWan = 10_000;

function amountOf(number: number, unit: string): Fen {
  if (unit === '元') return fenFromYuan(number);
  return fenFromWan(unit === '亿元' ? number * yiInWan : number);
}

/** The first cell behind `column` with a number, or a text of one; undefined where a cell of other words comes first. */
function figureBehind(cells: readonly StoredCell[], column: number): { text: string; column: number } | undefined {
  const next = cells.find((cell) => cell.column > column);
  if (!next || (typeof next.value !== 'number' && typeof next.value !== 'string')) return undefined;
  return { text: halfWidth(String(next.value)).replace(/\s+/gu, ''), column: next.column };
}

/**
 * Reads the total of the department's projects from a line outside the forms: `text` at `column`, among the `cells` of its row.
 *
 * - Unit: the one behind the figure or in brackets behind the label; a figure without either is no total.
 * - Errors: none. A line that is no such statement gives undefined.
 */
export function readStatedTotal(text: string, cells: readonly StoredCell[], column: number): StatedTotal | undefined {
  if (text.length > longestLine || !text.includes('项目')) return undefined;
  const line = totalLine.exec(halfWidth(text).replace(/[\s。]+/gu, ''));
  if (!line) return undefined;
  const [, unitOfLabel, figure, unit = unitOfLabel] = line;
  if (figure !== undefined) return unit ? stated(figure, unit, column) : undefined;
  const behind = figureBehind(cells, column);
  const [, figureBeside, unitBeside = unitOfLabel] =
    /^(\d[\d,]{0,20}(?:\.\d{1,20})?)(万元|亿元|元)?$/u.exec(behind?.text ?? '') ?? [];
  return behind && figureBeside && unitBeside ? stated(figureBeside, unitBeside, behind.column) : undefined;
}

function stated(figure: string, unit: string, column: number): StatedTotal {
  return { amount: amountOf(writtenNumber(figure), unit), column };
}
