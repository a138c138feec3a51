/** The number that digits with thousands separators write; most have none, and are spared the search for them. */
export function writtenNumber(digits: string): number {
  return Number(digits.includes(',') ? digits.replaceAll(',', '') : digits);
}
