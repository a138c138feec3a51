import type { Indicator, Target } from '../model/indicator';
import { dayOfSerial } from '../model/stated-times';

/** Whether the figure may be a date in a cell that has lost its date format: 45280 for 20 December 2023. */
export function looksLikeDateSerial(target: Target): boolean {
  return target.kind === 'number' && target.unit === undefined && dayOfSerial(target.number) !== undefined;
}

/** The years that these forms can mean. */
const firstYear = 1990;
const lastYear = 2099;

/** A date or a year that has no unit because it needs none: 45280 shown for a date, 2023 as the year of completion. */
export function isDateOrYear({ level2, name, target }: Indicator): boolean {
  if (target.kind !== 'number') return false;
  const tellsOfTime = level2?.class === '时效指标' || /时间|日期|年/u.test(name.value);
  const year = target.number >= firstYear && target.number < lastYear + 1;
  return tellsOfTime && (year || looksLikeDateSerial(target));
}
