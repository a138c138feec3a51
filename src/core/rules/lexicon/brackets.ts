export type Shape = 'round' | 'square' | 'book' | 'double' | 'single';

/** Brackets and quotation marks that come in pairs. Those of one `shape` close each other; `wide` is the Chinese width. */
export interface Bracket {
  readonly shape: Shape;
  readonly side: 'opens' | 'closes';
  readonly wide: boolean;
}

export const brackets: ReadonlyMap<string, Bracket> = new Map([
  ['（', { shape: 'round', side: 'opens', wide: true }],
  ['）', { shape: 'round', side: 'closes', wide: true }],
  ['(', { shape: 'round', side: 'opens', wide: false }],
  [')', { shape: 'round', side: 'closes', wide: false }],
  ['【', { shape: 'square', side: 'opens', wide: true }],
  ['】', { shape: 'square', side: 'closes', wide: true }],
  ['[', { shape: 'square', side: 'opens', wide: false }],
  [']', { shape: 'square', side: 'closes', wide: false }],
  ['《', { shape: 'book', side: 'opens', wide: true }],
  ['》', { shape: 'book', side: 'closes', wide: true }],
  ['“', { shape: 'double', side: 'opens', wide: true }],
  ['”', { shape: 'double', side: 'closes', wide: true }],
  ['‘', { shape: 'single', side: 'opens', wide: true }],
  ['’', { shape: 'single', side: 'closes', wide: true }],
]);

/** Half-open ranges such as [0,1) and (0，100]. Every repeat is bounded: a long text costs no more than its length. */
export const halfOpenRanges: readonly { readonly example: string; readonly pattern: RegExp }[] = [
  {
    example: '合格率在[90%,100%)之间',
    pattern:
      /[[【] ?[-+−]?(?:\d{1,12}(?:\.\d{1,6})?|∞)[%％]? ?[,，] ?[-+−]?(?:\d{1,12}(?:\.\d{1,6})?|∞)[%％]? ?[)）]/gu,
  },
  {
    example: '差错率在（0,0.1]之间',
    pattern:
      /[(（] ?[-+−]?(?:\d{1,12}(?:\.\d{1,6})?|∞)[%％]? ?[,，] ?[-+−]?(?:\d{1,12}(?:\.\d{1,6})?|∞)[%％]? ?[\]】]/gu,
  },
];

/** What may stand before a closing sign that closes nothing and is right all the same; tested on the last few characters. */
export const excusedClosings: readonly {
  readonly example: string;
  readonly before: RegExp;
  readonly shapes: readonly Shape[];
}[] = [
  {
    example: '1）管网；2）泵站',
    before: /(?:^|[\s；;。，,、:：.!！?？])(?:\d{1,3}|[A-Za-z]|[一二三四五六七八九十]{1,3}|[①-⑳])$/u,
    shapes: ['round'],
  },
  { example: '谢谢:-)', before: /[:;=]-?$/u, shapes: ['round', 'square'] },
  { example: '加油^_^)', before: /\^$/u, shapes: ['round'] },
  { example: 'the bureau’s office', before: /[A-Za-z\d]$/u, shapes: ['single'] },
];
