/** Words that promise without saying what. `pattern` leaves out where the same characters mean something else; `other` shows such a use. */
export const vagueWords: readonly { readonly word: string; readonly pattern: RegExp; readonly other?: string }[] = [
  { word: '抓紧时间', pattern: /抓紧时间/u },
  { word: '尽快', pattern: /尽快/u },
  { word: '最大限度', pattern: /最大限度/u },
  { word: '进一步', pattern: /(?<![推前跨])进一步/u, other: '向前进一步' },
  { word: '大力', pattern: /(?<![强重巨较最加])大力(?![度士])/u, other: '加大力度' },
  { word: '切实', pattern: /切实(?!可行)/u, other: '方案切实可行' },
  { word: '不断', pattern: /(?<![持源连延接绵])不断(?!电|供|流|线|档|链|续)/u, other: '不断电作业' },
  { word: '等等', pattern: /(?<![一二三四五六七八九十同平高中初优劣])等等(?![级次额于])/u, other: '二等等级' },
];

const anyWord = new RegExp(vagueWords.map(({ word }) => word).join('|'), 'u');

/** The vague words of a text, in the list's order. */
export function vagueWordsIn(text: string): readonly string[] {
  if (!anyWord.test(text)) return [];
  return vagueWords.filter(({ pattern }) => pattern.test(text)).map(({ word }) => word);
}
