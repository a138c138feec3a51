/** What Excel takes of a list that is written out in the rule itself. */
const longestList = 255;

/** The values as one text with commas between them; undefined where they can't be a list that is written out. */
export function listText(values: readonly string[]): string | undefined {
  const text = values.join(',');
  const isPlain = values.every((value) => value.trim() !== '' && !/[,"]/u.test(value));
  return values.length > 0 && isPlain && !text.startsWith('=') && text.length <= longestList ? text : undefined;
}

/** The values of a list that is written out; undefined for the source of any other. */
export function valuesOfList(text: string): readonly string[] | undefined {
  if (text.startsWith('=')) return undefined;
  const values = text.split(',').map((value) => value.trim());
  return listText(values) === undefined ? undefined : values;
}
