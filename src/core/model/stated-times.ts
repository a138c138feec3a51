import { matchesIn } from '../matches-in';
import { remembered } from '../remembered';

/** A year, month or day as far as it is stated; months and days count from 1, and need not be ones that there are. */
export interface TimePoint {
  readonly year: number | undefined;
  /** The last month of what is stated: 6 for 年中 and 上半年, 9 for 第三季度, 12 for 年底. */
  readonly month: number | undefined;
  readonly day: number | undefined;
}

/** A time in a text, at `from` up to `to` (exclusive). `since` is where a range begins; the point itself is its end. */
export interface StatedTime extends TimePoint {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly since: TimePoint | undefined;
}

const year = String.raw`(?:19|20)\d\d`;
const dash = '[-—–~～至到]';
/** What may stand behind 2023.12 that makes it a month and not a figure. */
const behindAMonth = String.raw`(?=$|[-—–~～至到前底末初止之起,，。;；、)）]|完成|完工|竣工|开工|验收|交付)`;
const partOfAYear = '(?:中(?![国央小心医型级等学药])|[底末]|终(?![奖绩一]))';
const notInsideANumber = String.raw`(?<![\w.,/\-≥≤<>〔[])`;

/**
 * All ways of stating a time, the longer before the shorter. Written for texts without blanks and of one width; nothing in it repeats
 * without a bound. 12个月 and 15日内 are spans, not times.
 */
const times = new RegExp(
  // The characters with which a time can begin: elsewhere nothing more is tried.
  `(?=[\\d一二三四五六七八九十上下第年中底末终])(?:${[
    // 20246-202516: year and month run together
    `${notInsideANumber}(?<year1>${year})(?<month1>\\d{1,2})${dash}(?<year2>${year})(?<month2>\\d{1,2})(?![\\w.号])`,
    // 2023.07-2024.01, 2023/7/1-2023/12/31
    `${notInsideANumber}(?<year3>${year})(?<sign1>[./])(?<month3>\\d{1,2})(?:\\k<sign1>(?<day3>\\d{1,2}))?${dash}{1,2}` +
      `(?<year4>${year})\\k<sign1>(?<month4>\\d{1,2})(?:\\k<sign1>(?<day4>\\d{1,2}))?(?![\\w./]|万|元)`,
    // 2021-2023年
    `${notInsideANumber}(?<fromYear>${year})${dash}(?<toYear>${year})年`,
    // 2023-12-31
    `${notInsideANumber}(?<dayYear>${year})(?<sign>[-./])(?<dayMonth>\\d{1,2})\\k<sign>(?<day>\\d{1,2})(?![\\w.]|[-/]\\d)`,
    // 2023.07
    `(?<![\\w./≥≤<>〔[])(?<!\\d[-,])(?<monthYear>${year})[-./](?<monthOfYear>\\d{1,2})${behindAMonth}`,
    // 2023年12月31日, 2023年底, 2023年第三季度, 2023年; and 7-9月, 12月31日, 年底, 三季度
    `(?:(?<!\\d)(?<wordYear>${year})年度?)?(?:` +
      `(?<![\\d.])(?:(?<fromMonth>\\d{1,2})月?${dash})?(?<month>\\d{1,2})月(?![数均薪租龄]|工资)份?(?:(?<dayOfMonth>\\d{1,2})[日号])?` +
      `|(?<![一二三四五六七八九十几每])(?<hanMonth>十[一二]?|[一二三四五六七八九])月(?![一二两三四五]次)份?` +
      `|(?<half>[上下])半年` +
      `|(?<![一二三四\\d个每])第?(?<quarter>[一二三四1-4])季度` +
      `|(?<![一二三四五六七八九十几两\\d近每])年(?<part>${partOfAYear})` +
      `|(?<=\\d\\d年)(?<partBehindYear>${partOfAYear})` +
      `)` +
      `|(?<!\\d)(?<onlyYear>${year})年度?`,
  ].join('|')})`,
  'gu',
);

const hanMonths = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const quarters = ['一', '二', '三', '四'];
const monthsOfAQuarter = 3;
const monthsInAYear = 12;

type Groups = { readonly [name in string]?: string };

function number(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

function monthInWords({ hanMonth, half, quarter, part: alone, partBehindYear }: Groups): number | undefined {
  const part = alone ?? partBehindYear;
  if (hanMonth !== undefined) return hanMonths.indexOf(hanMonth) + 1;
  if (half !== undefined) return half === '上' ? monthsInAYear / 2 : monthsInAYear;
  if (quarter !== undefined) return monthsOfAQuarter * (quarters.indexOf(quarter) + 1 || Number(quarter));
  if (part !== undefined) return part === '中' ? monthsInAYear / 2 : monthsInAYear;
  return undefined;
}

function pointsOf(groups: Groups): { readonly since: TimePoint | undefined; readonly end: TimePoint } {
  const point = (ofYear?: string, ofMonth?: string, ofDay?: string): TimePoint => ({
    year: number(ofYear),
    month: number(ofMonth),
    day: number(ofDay),
  });
  const { year1, month1, year2, month2, year3, month3, day3, year4, month4, day4 } = groups;
  if (year1 !== undefined) return { since: point(year1, month1), end: point(year2, month2) };
  if (year3 !== undefined) return { since: point(year3, month3, day3), end: point(year4, month4, day4) };
  const { fromYear, toYear, dayYear, dayMonth, day, monthYear, monthOfYear } = groups;
  if (fromYear !== undefined) return { since: point(fromYear), end: point(toYear) };
  if (dayYear !== undefined) return { since: undefined, end: point(dayYear, dayMonth, day) };
  if (monthYear !== undefined) return { since: undefined, end: point(monthYear, monthOfYear) };
  const { wordYear, onlyYear, fromMonth, month, dayOfMonth } = groups;
  const ofMonth = number(month) ?? monthInWords(groups);
  const ofDay = number(dayOfMonth);
  if (fromMonth === undefined) {
    return { since: undefined, end: { year: number(wordYear ?? onlyYear), month: ofMonth, day: ofDay } };
  }
  const since = point(wordYear, fromMonth);
  return { since, end: { year: yearOfEnd(since, ofMonth), month: ofMonth, day: ofDay } };
}

/** A range that states the year at its beginning alone ends in that year, or in the next one: 2023年11月至3月. */
function yearOfEnd(since: TimePoint, month: number | undefined): number | undefined {
  if (since.year === undefined || since.month === undefined || month === undefined) return since.year;
  return month < since.month ? since.year + 1 : since.year;
}

/** 24月 is a span, 2023.15 and 2021/22 are no months: an impossible month counts only where its wording can mean nothing else. */
function isSurelyATime({ month, monthYear, monthOfYear, wordYear, dayOfMonth }: Groups, next: string): boolean {
  const isMonth = (digits: string) => Number(digits) >= 1 && Number(digits) <= monthsInAYear;
  if (monthYear !== undefined && monthOfYear !== undefined) return isMonth(monthOfYear);
  if (month === undefined || wordYear !== undefined || dayOfMonth !== undefined || isMonth(month)) return true;
  return /^[底末初前]/u.test(next);
}

const onlyADash = new RegExp(`^[底末初]?${dash}{1,2}(?:次年|翌年)?$`, 'u');

/** Two times with a dash between them are a range, of which the end takes the year from the beginning where it has none. */
function joined(text: string, found: readonly StatedTime[]): readonly StatedTime[] {
  const ranges: StatedTime[] = [];
  for (const time of found) {
    const last = ranges.at(-1);
    if (!last || last.since || time.since || !onlyADash.test(text.slice(last.to, time.from))) {
      ranges.push(time);
      continue;
    }
    const { year: sinceYear, month, day, from } = last;
    const since = { year: sinceYear, month, day };
    const year = time.year ?? yearOfEnd(since, time.month);
    ranges[ranges.length - 1] = { ...time, year, text: text.slice(from, time.to), from, since };
  }
  return ranges;
}

/**
 * The times that a text states, in its order: 2023年12月31日, 2023-12-31, 2023.07-2024.01, 12月底, 年中, 上半年, 第三季度, 2023年.
 *
 * - Shape: written for text without blanks and of one width (`comparable`). A range is one time.
 * - Errors: none. A month or day that there is not is kept as it is written, for `timeFault`.
 */
export function statedTimes(text: string): readonly StatedTime[] {
  return mayStateATime(text) ? latelyStated(text) : none;
}

const none: readonly StatedTime[] = [];

/** Nearly all texts state no time, which can be told at a glance. */
export function mayStateATime(text: string): boolean {
  return /[年月季]|(?:19|20)\d\d[-./\d]/u.test(text);
}

const latelyStated = remembered(timesIn);

function timesIn(text: string): readonly StatedTime[] {
  const found: StatedTime[] = [];
  for (const match of matchesIn(text, times)) {
    const from = match.index;
    const to = from + match[0].length;
    const groups: Groups = match.groups ?? {};
    if (!isSurelyATime(groups, text.slice(to, to + 1))) continue;
    const { since, end } = pointsOf(groups);
    const { year: ofYear, month, day } = end;
    found.push({ year: ofYear, month, day, since, text: match[0], from, to });
  }
  return joined(text, found);
}

/** A year-less February may have 29 days. */
function daysIn(month: number, ofYear: number | undefined): number {
  const leap = ofYear === undefined || (ofYear % 4 === 0 && (ofYear % 100 !== 0 || ofYear % 400 === 0));
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export type TimeFault = 'no such month' | 'no such day' | 'ends before it begins';

function pointFault({ year: ofYear, month, day }: TimePoint): TimeFault | undefined {
  if (month === undefined) return undefined;
  if (month < 1 || month > monthsInAYear) return 'no such month';
  return day !== undefined && (day < 1 || day > daysIn(month, ofYear)) ? 'no such day' : undefined;
}

/** Whether `one` lies after `other`, as far as both say: 2023年 is not after 2023年7月. */
function isAfter(one: TimePoint, other: TimePoint): boolean {
  for (const part of ['year', 'month', 'day'] as const) {
    const [first, second] = [one[part], other[part]];
    if (first === undefined || second === undefined) return false;
    if (first !== second) return first > second;
  }
  return false;
}

/** Why a time cannot be: a month or day that there is not, or a range that ends before it begins; undefined where it can. */
export function timeFault(time: StatedTime): TimeFault | undefined {
  const { since } = time;
  const ofPoints = (since && pointFault(since)) ?? pointFault(time);
  if (ofPoints !== undefined || !since) return ofPoints;
  return isAfter(since, time) ? 'ends before it begins' : undefined;
}

/** Days as sheets count them, from the year 2000 to about 2060: the dates that these forms can mean. */
const firstSerial = 36_526;
const lastSerial = 58_849;
const millisecondsInADay = 86_400_000;

/** The day that a sheet's day number stands for: 45280 is 20 December 2023. Undefined outside 2000 to 2060 and for fractions. */
export function dayOfSerial(serial: number): Required<TimePoint> | undefined {
  if (!Number.isInteger(serial) || serial < firstSerial || serial > lastSerial) return undefined;
  const date = new Date(Date.UTC(1899, 11, 30) + serial * millisecondsInADay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
