import type { Target } from '../model/indicator';

/** Days as sheets count them, from the year 2000 to about 2060: the dates that these forms can mean. */
const firstSerial = 36_526;
const lastSerial = 58_849;

/** Whether the figure may be a date in a cell that has lost its date format: 45280 for 20 December 2023. */
export function looksLikeDateSerial(target: Target): boolean {
  if (target.kind !== 'number' || target.unit !== undefined) return false;
  return Number.isInteger(target.number) && target.number >= firstSerial && target.number <= lastSerial;
}
