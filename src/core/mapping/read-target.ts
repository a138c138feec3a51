import type { Comparison, Target } from '../model/indicator';
import { halfWidth, trimmed } from './normalise';

/** Both answers left standing for somebody to choose. */
const openAnswers = /^(?:是|有|达标|√|能|合格)[/、\\或|]+(?:否|无|不达标|未达标|×|不能|不合格)$/u;

const comparisonOfSign: ReadonlyMap<string, Comparison> = new Map(
  Object.entries({
    '≥': '≥',
    '>=': '≥',
    '=>': '≥',
    '≧': '≥',
    大于等于: '≥',
    大于或等于: '≥',
    不低于: '≥',
    不少于: '≥',
    不小于: '≥',
    至少: '≥',
    '≤': '≤',
    '<=': '≤',
    '=<': '≤',
    '≦': '≤',
    小于等于: '≤',
    小于或等于: '≤',
    不超过: '≤',
    不高于: '≤',
    不大于: '≤',
    不多于: '≤',
    控制在: '≤',
    '=': '=',
    等于: '=',
    '>': '>',
    大于: '>',
    超过: '>',
    '<': '<',
    小于: '<',
    低于: '<',
    少于: '<',
  } as const),
);
const signs = [...comparisonOfSign.keys()].sort((one, other) => other.length - one.length).join('|');
const numberPattern = new RegExp(
  `^(${signs})?\\s*(?:约|共|达到?)?\\s*(-?\\d[\\d,]{0,20}(?:\\.\\d{1,10})?)\\s*(.*)$`,
  'su',
);
const longestUnit = 12;

/**
 * Reads an 指标值.
 *
 * - `≥95%` → ≥, 95, `%`; `不少于 230 个` → ≥, 230, 个; `25` → 25 without sign and unit; `是/否` → open; `一级B` → text.
 * - A number behind other words (`覆盖20个村`) counts too, without sign; Chinese numerals do not.
 * - Errors: none; what is neither is text.
 */
export function readTarget(value: string): Target {
  const text = halfWidth(trimmed(value));
  if (text === '') return { kind: 'blank' };
  if (openAnswers.test(text.replace(/\s+/gu, ''))) return { kind: 'open' };
  const [, sign, figure, rest = ''] = numberPattern.exec(text.replace(/>\s+=/u, '>=').replace(/<\s+=/u, '<=')) ?? [];
  if (figure !== undefined) return numberTarget(sign, figure, rest);
  const [, inside, unit = ''] = /(\d[\d,]{0,20}(?:\.\d{1,10})?)\s*([^\d\s,，。；;、]{0,12})/u.exec(text) ?? [];
  return inside === undefined ? { kind: 'text' } : numberTarget(undefined, inside, unit);
}

function numberTarget(sign: string | undefined, figure: string, rest: string): Target {
  const unit = trimmed(rest.replace(/(?:以内|以下|之内)$/u, ''));
  return {
    kind: 'number',
    comparison: sign === undefined ? undefined : comparisonOfSign.get(sign),
    number: Number(figure.replaceAll(',', '')),
    unit: unit === '' || unit.length > longestUnit ? undefined : unit,
  };
}
