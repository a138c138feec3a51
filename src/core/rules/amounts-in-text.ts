import { matchesIn } from '../matches-in';
import { fenFromWan, fenFromYuan, type Fen } from '../model/money';
import { writtenNumber } from '../written-number';

export type AmountUnit = '元' | '万元' | '亿元';

/** An amount of money within a text, from `start` to `end`. */
export interface AmountInText {
  readonly amount: Fen;
  readonly unit: AmountUnit;
  readonly start: number;
  readonly end: number;
}

const amount = /(?<![\d.])(\d{1,3}(?:,\d{3}){1,5}|\d{1,15})(\.\d{1,8})?(万元|亿元|元)/gu;
const yiInWan = 10_000;

function fenOf(number: number, unit: AmountUnit): Fen {
  if (unit === '元') return fenFromYuan(number);
  return fenFromWan(unit === '亿元' ? number * yiInWan : number);
}

function isUnit(text: string | undefined): text is AmountUnit {
  return text === '元' || text === '万元' || text === '亿元';
}

/** All amounts of a `comparable` text, in its order. */
export function amountsIn(text: string): readonly AmountInText[] {
  if (!text.includes('元')) return [];
  return matchesIn(text, amount).flatMap(({ 0: whole, 1: figure = '', 2: fraction = '', 3: unit, index }) => {
    if (!isUnit(unit)) return [];
    const number = writtenNumber(figure + fraction);
    return [{ amount: fenOf(number, unit), unit, start: index, end: index + whole.length }];
  });
}

/** Whether the amount is a price of something: 300元/户, 每户300元, 5元×20人. */
export function isUnitPrice(text: string, { start, end }: AmountInText): boolean {
  if (/^[/×xX*]|^每/u.test(text.slice(end, end + 1))) return true;
  return /(?:[/×xX*]|每[\u4E00-\u9FFF]{0,4}|单价|人均|户均|亩均|标准为?)$/u.test(
    text.slice(Math.max(0, start - 8), start),
  );
}
