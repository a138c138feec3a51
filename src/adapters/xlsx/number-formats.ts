import { SSF } from '@e965/xlsx';

const table: Readonly<Record<string, unknown>> = SSF.get_table();
const firstOwn = 164;

/** The code of a number format that files name by number alone, such as 9 for `0%`. */
export function builtInFormat(id: number): string | undefined {
  const code = id < firstOwn ? table[id] : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** The number of a format that every file has; undefined for others. Only those that mean the same in every country. */
export function builtInFormatId(code: string): number | undefined {
  const countryFree = [0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 49];
  return countryFree.find((id) => table[id] === code);
}
