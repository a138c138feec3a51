/** What templates print for the writer to replace; written for `comparable` text, without the stars that mark core indicators. */
export const placeholders: readonly { readonly example: string; readonly pattern: RegExp }[] = [
  { example: '≥**%', pattern: /\*{2}/u },
  { example: '××', pattern: /[×✕]{2}/u },
  { example: 'XX', pattern: /(?<![A-Za-z])[Xx]{2,6}(?![A-Za-z])/u },
  { example: '__', pattern: /_{2}/u },
  { example: '(示例)', pattern: /\((?:示例|样例|例)\)/u },
  { example: '指标1:', pattern: /^指标\d{1,2}:$/u },
];
