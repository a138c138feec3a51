import { matchesIn } from '../matches-in';
import { withoutDocumentCodes } from '../model/document-codes';
import type { Indicator, Target } from '../model/indicator';
import { comparable } from './comparable-text';
import { signWordings } from './lexicon/sign-wordings';
import { isUnit, measureWords } from './lexicon/units';

const countInCharacters = new RegExp(
  `[一二两三四五六七八九十][一二三四五六七八九十百千万零]{0,8}个?(?:${measureWords.join('|')})(?!性)`,
  'u',
);

/** Whether the value says a number: as a figure, within words (15天内), or in characters (三次). 一级B and a standard's code do not. */
export function statesNumber({ value }: Indicator): boolean {
  const text = withoutDocumentCodes(comparable(value.value));
  return /\d/u.test(text) || countInCharacters.test(text);
}

const bracketed = /[(\[【]([^()[\]【】]{1,12})[)\]】]/gu;

/** The unit that a name carries in brackets: 派遣人员数量（人） → 人. */
export function unitInName(name: string): string | undefined {
  const text = comparable(name);
  if (!/[(\[【]/u.test(text)) return undefined;
  for (const [, inside = ''] of matchesIn(text, bracketed)) {
    if (isUnit(inside)) return inside.replace(/^.*:/u, '');
  }
  return undefined;
}

/** The unit of the indicator's figure: behind the figure, in the form's own column, or in the name. One width of signs. */
export function unitOf({ target, unit, name }: Indicator): string | undefined {
  const written = target.kind === 'number' && target.unit ? comparable(target.unit) : '';
  if (written) return written;
  return (unit?.value && comparable(unit.value)) || unitInName(name.value);
}

const onlyAFigure = new RegExp(
  `^(?:${signWordings.join('|')})?(?:约|共|达到?)?-?\\d[\\d,]{0,20}(?:\\.\\d{1,10})?(?:[^\\d]|(?<=[a-zμ])[23]){0,16}$`,
  'iu',
);

/** The figure of a value that says nothing else: `≥95%`, `约230个`; undefined for 提升10%, 85%-95% and all that is no figure. */
export function plainFigure({ target, value }: Indicator): Extract<Target, { kind: 'number' }> | undefined {
  return target.kind === 'number' && onlyAFigure.test(comparable(value.value)) ? target : undefined;
}

/** Whether nothing at all stands as 指标值. */
export function lacksValue({ target, value }: Indicator): boolean {
  return target.kind === 'blank' || value.value === '';
}
