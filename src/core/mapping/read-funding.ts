import type { CellAddress } from '../grid/cell-address';
import { located } from '../model/located';
import { fenFromWan, fenFromYuan, type Fen } from '../model/money';
import type { FundingBreakdown } from '../model/project';
import { writtenNumber } from '../written-number';
import type { FieldCell } from './read-fields';
import type { SourceKind } from './labels';
import { halfWidth } from './normalise';

const figure = String.raw`\s*[:：]?\s*(\d[\d,]{0,20}(?:\.\d{1,8})?)\s*(万元|亿元|元|万)`;
const totalPattern = new RegExp(`预算(?:数|金额|资金|安排)?${figure}`, 'u');
const fiscalPattern = new RegExp(`财政(?:拨款|资金)${figure}`, 'u');
const localPattern = new RegExp(`(?:本级|区级|县级|市级)(?:财政)?资金${figure}`, 'u');
const transferPattern = new RegExp(`上级(?:转移支付|补助|专项)(?:资金)?${figure}`, 'u');
const otherPattern = new RegExp(`其他资金${figure}`, 'u');

const yiInWan = 10_000;

function amountOf(figureText: string, unit: string): Fen {
  const number = writtenNumber(figureText);
  if (unit === '元') return fenFromYuan(number);
  return fenFromWan(unit === '亿元' ? number * yiInWan : number);
}

function amountIn(prose: string, pattern: RegExp): Fen | undefined {
  const found = pattern.exec(prose);
  const figureText = found?.[1];
  const unit = found?.[2];
  return figureText !== undefined && unit !== undefined ? amountOf(figureText, unit) : undefined;
}

/** The budget that prose states; undefined where it states none. */
export function amountInProse(text: string): Fen | undefined {
  return amountIn(halfWidth(text), totalPattern);
}

const unitOfMoney = /亿元|万元|元/u;

export function unitIn(label: string): string | undefined {
  return unitOfMoney.exec(label)?.[0];
}

/**
 * A number, or a text of digits and commas with or without its unit. Where neither cell nor label names one: 元 if that makes the
 * amount which the prose states, else 万元.
 */
function amountInCell(cell: FieldCell, label: string, inProse: Fen | undefined): Fen | undefined {
  const unitOfLabel = unitIn(label);
  const [, figureText, unit = unitOfLabel] =
    /^(\d[\d,]*(?:\.\d+)?)\s*(万元|亿元|元|万)?$/u.exec(halfWidth(cell.text)) ?? [];
  if (figureText === undefined) return undefined;
  if (unit === undefined && amountOf(figureText, '元') === inProse) return inProse;
  return amountOf(figureText, unit ?? '万元');
}

/** A cell for an amount, and the label that may name its unit. */
export interface LabelledAmount {
  readonly cell: FieldCell;
  readonly label: string;
}

export type SourceAmounts = { readonly [kind in SourceKind]?: Fen };

/** The amount in a cell of its own; undefined where there is no number. */
export function statedAmount({ cell, label }: LabelledAmount): Fen | undefined {
  return amountInCell(cell, label, undefined);
}

/**
 * Reads the budget and its sources from the prose of the use of funds
 * (预算数…万元，其中：财政资金…（本级资金…，上级转移支付资金…），其他资金…), and the total from a cell of its own where the form has one.
 *
 * - Shape: where prose and cell both state the total, the cell's counts, and the prose's is `totalInUsage`.
 * - Unit: 分; 元, 万元 and 亿元 are understood, thousands separators and full-width digits too.
 * - `sources`: what cells of their own state, which counts before the prose.
 * - Errors: none. What is not stated is undefined, never zero.
 */
export function readFunding(
  usage: FieldCell | undefined,
  amount: LabelledAmount | undefined,
  fallback: CellAddress,
  sources: SourceAmounts = {},
): FundingBreakdown {
  const prose = halfWidth(usage?.text ?? '');
  const inProse = amountIn(prose, totalPattern);
  const inCell = amount && amountInCell(amount.cell, amount.label, inProse);
  const statedInCell = amount !== undefined && (inCell !== undefined || inProse === undefined);
  const funding = {
    total: inCell ?? inProse,
    fiscal: sources.fiscal ?? amountIn(prose, fiscalPattern),
    local: sources.local ?? amountIn(prose, localPattern),
    transfer: sources.transfer ?? amountIn(prose, transferPattern),
    other: sources.other ?? amountIn(prose, otherPattern),
    at: (statedInCell ? amount.cell.at : usage?.at) ?? fallback,
  };
  if (!usage || inCell === undefined || inProse === undefined) return funding;
  return { ...funding, totalInUsage: located(inProse, usage.at) };
}
