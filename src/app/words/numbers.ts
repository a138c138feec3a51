import type { Language } from '../../core/language';
import { wanFromFen, type Fen } from '../../core/model/money';
import type { Progress } from '../../ports/workbook';

/** Made once: making one takes far longer than using it. */
function formats(options: Intl.NumberFormatOptions): { readonly [language in Language]: Intl.NumberFormat } {
  return { zh: new Intl.NumberFormat('zh-CN', options), en: new Intl.NumberFormat('en-US', options) };
}

const counts = formats({ maximumFractionDigits: 0 });
const amounts = formats({ minimumFractionDigits: 2, maximumFractionDigits: 6 });

/** A whole number with its locale's separators: `1,234`. */
export function countIn(language: Language, count: number): string {
  return counts[language].format(count);
}

/** An amount in the forms' own unit, as it is read in that language: `554.83 万元`. Never rounded: what is finer than two decimals stays. */
export function amountIn(language: Language, amount: Fen): string {
  return `${amounts[language].format(wanFromFen(amount))} 万元`;
}

/** How much of it is done, in whole per cent: `45%`. */
export function percentDone({ done, of }: Progress): string {
  return `${Math.floor((100 * done) / Math.max(of, 1))}%`;
}
