/** Dates left open for somebody to fill in by hand: 年 月 日 with room between. Bounded, so that a long text costs no more than its length. */
export const openDates: readonly { readonly example: string; readonly pattern: RegExp }[] = [
  {
    example: '盖章：    年  月  日',
    pattern:
      /[ \t\u00A0\u3000]{0,40}(?:\d{2,4})?[ \t\u00A0\u3000]{0,40}年[ \t\u00A0\u3000]{1,40}\d{0,2}[ \t\u00A0\u3000]{0,40}月(?:[ \t\u00A0\u3000]{0,40}\d{0,2}[ \t\u00A0\u3000]{0,40}日)?/gu,
  },
  { example: '2023年12月   日', pattern: /月[ \t\u00A0\u3000]{1,40}日/gu },
];
