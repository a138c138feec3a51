declare const fenBrand: unique symbol;

/** An amount in whole 分 (1/100 yuan), so that sums are exact. 1 万元 = 1,000,000 分. */
export type Fen = number & { readonly [fenBrand]: true };

const fenInAYuan = 100;
const fenInAWan = 1_000_000;

export const noMoney = 0 as Fen;

/** Rounds to the whole 分. `fenFromWan(100.83)` is 100,830,000. */
export function fenFromWan(wan: number): Fen {
  return Math.round(wan * fenInAWan) as Fen;
}

export function fenFromYuan(yuan: number): Fen {
  return Math.round(yuan * fenInAYuan) as Fen;
}

/** In 万元, for people and for JSON: 100,830,000 → 100.83. */
export function wanFromFen(fen: Fen): number {
  return fen / fenInAWan;
}

export function sumOf(amounts: Iterable<Fen>): Fen {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  return sum as Fen;
}
