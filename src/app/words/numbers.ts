import type { Language } from '../../core/language';
import { wanFromFen, type Fen } from '../../core/model/money';

const locales = { zh: 'zh-CN', en: 'en-US' } as const;
const yuanInAWan = 10_000;

/** A whole number with its locale's separators: `1,234`. */
export function countIn(language: Language, count: number): string {
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: 0 }).format(count);
}

/** An amount as it is read in that language: `554.83 万元`, `CNY 5,548,300`. */
export function amountIn(language: Language, amount: Fen): string {
  const format = new Intl.NumberFormat(locales[language], { maximumFractionDigits: language === 'zh' ? 6 : 2 });
  const wan = wanFromFen(amount);
  return language === 'zh' ? `${format.format(wan)} 万元` : `CNY ${format.format(wan * yuanInAWan)}`;
}
