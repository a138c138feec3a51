import { proposedYear, readYear } from '../../../src/core/templates/blank-forms/proposed-year';

it.each([
  [{ year: 2026, month: 6, day: 30 }, 2026],
  [{ year: 2026, month: 7, day: 1 }, 2027],
  [{ year: 2026, month: 12, day: 31 }, 2027],
])('forms begun on %j are proposed for %i', (day, year) => {
  expect(proposedYear(day)).toBe(year);
});

it.each([
  ['', undefined],
  [' 2027 ', 2027],
  ['2027年', 2027],
  ['2027年度', 2027],
  ['27', 'no year'],
  ['1927', 'no year'],
  ['明年', 'no year'],
])('the year in %j is %j', (text, year) => {
  expect(readYear(text)).toBe(year);
});
