/**
 * Numbers of standards and documents; their digits measure nothing. Bounded, so that a long text costs no more than its length.
 * Written for text of one width without blanks.
 */
export const documentCodes: readonly { readonly example: string; readonly pattern: RegExp }[] = [
  {
    example: 'DB13/2171-2015',
    pattern: /(?:GBZ?|HJ|DB\d{2}|CJJ?|NY|SL|JTG|JGJ|YY|SN|LY)(?:\/T)?[/_]?T?\d{1,6}(?:\.\d{1,3})?[-—–]\d{4}/giu,
  },
  { example: '财预〔2015〕88号', pattern: /[〔[(【]\d{4}[〕\])】]第?\d{1,5}号/gu },
];

/** Every such number has a year in it. */
const mayHoldAYear = /\d{4}/u;

/** The text without the numbers of standards and documents. */
export function withoutDocumentCodes(text: string): string {
  if (!mayHoldAYear.test(text)) return text;
  return documentCodes.reduce((rest, { pattern }) => rest.replace(pattern, ''), text);
}
