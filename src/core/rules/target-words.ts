import type { Indicator } from '../model/indicator';
import { comparable } from './comparable-text';
import { documentCodes } from './lexicon/document-codes';
import { isUnit, measureWords } from './lexicon/units';

const countInCharacters = new RegExp(
  `[一二两三四五六七八九十][一二三四五六七八九十百千万零]{0,8}个?(?:${measureWords.join('|')})(?!性)`,
  'u',
);

/** Whether the value says a number: as a figure, within words (15天内), or in characters (三次). 一级B and a standard's code do not. */
export function statesNumber({ value }: Indicator): boolean {
  const text = documentCodes.reduce((rest, { pattern }) => rest.replace(pattern, ''), comparable(value.value));
  return /\d/u.test(text) || countInCharacters.test(text);
}

const bracketed = /[(\[【]([^()[\]【】]{1,12})[)\]】]/gu;

/** The unit that a name carries in brackets: 派遣人员数量（人） → 人. */
export function unitInName(name: string): string | undefined {
  for (const [, inside = ''] of comparable(name).matchAll(bracketed)) {
    if (isUnit(inside)) return inside.replace(/^.*:/u, '');
  }
  return undefined;
}

/** The unit of the indicator's figure: behind the figure, in the form's own column, or in the name. One width of signs. */
export function unitOf({ target, unit, name }: Indicator): string | undefined {
  const written =
    target.kind === 'number' && target.unit
      ? comparable(target.unit).replace(/(?:及?以上|以内|左右|[之以]?前)$/u, '')
      : '';
  if (written) return written;
  return (unit?.value && comparable(unit.value)) || unitInName(name.value);
}

/** Whether nothing at all stands as 指标值. */
export function lacksValue({ target, value }: Indicator): boolean {
  return target.kind === 'blank' || value.value === '';
}
