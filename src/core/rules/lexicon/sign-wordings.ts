import type { Comparison } from '../../model/indicator';

/** Other ways of writing ≥ and ≤ that a reader has to translate. Longer before shorter; written for `comparable` text. */
export const signsWrittenOtherwise: readonly { readonly written: string; readonly sign: Comparison }[] = [
  { written: '大于或等于', sign: '≥' },
  { written: '大于等于', sign: '≥' },
  { written: '>=', sign: '≥' },
  { written: '=>', sign: '≥' },
  { written: '≧', sign: '≥' },
  { written: '⩾', sign: '≥' },
  { written: '小于或等于', sign: '≤' },
  { written: '小于等于', sign: '≤' },
  { written: '<=', sign: '≤' },
  { written: '=<', sign: '≤' },
  { written: '≦', sign: '≤' },
  { written: '⩽', sign: '≤' },
];

/** All signs and words that compare and may stand before a figure; longer before shorter. */
export const signWordings: readonly string[] = [
  ...signsWrittenOtherwise.map(({ written }) => written),
  ...['不低于', '不少于', '不小于', '不超过', '不高于', '不大于', '不多于', '控制在', '至少'],
  ...['等于', '大于', '小于', '超过', '低于', '高于', '少于'],
  ...['≥', '>', '=', '<', '≤'],
];
