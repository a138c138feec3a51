/**
 * A full collection would also throw away the optimised code of functions whose objects are all gone, and the next run would pay for
 * it; the young objects that the run before has left are swept all the same.
 */
function sweep(): void {
  if (typeof globalThis.gc === 'function') void globalThis.gc({ type: 'minor', execution: 'sync' });
}

/** Makes ready for one run, which is not counted, and gives what is measured. */
export type Work = () => () => unknown;

async function timeOf(work: Work): Promise<number> {
  const run = work();
  sweep();
  const start = performance.now();
  await run();
  return performance.now() - start;
}

export function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
}

const usualRounds = 9;

export interface Measured {
  /** In milliseconds, the median. */
  readonly time: number;
  /** To the yardstick of the same round, the median. */
  readonly ratio: number;
}

/**
 * Runs a yardstick and the works in turn, round after round, and takes each work's ratio to the yardstick of its own round: a machine
 * that is slow for some seconds is slow for both. A first round does not count.
 */
export async function beside<Names extends string>(
  yardstick: () => unknown,
  works: { readonly [name in Names]: Work },
  rounds = usualRounds,
): Promise<{ readonly yardstick: number; readonly works: { readonly [name in Names]: Measured } }> {
  const names = Object.keys(works) as Names[];
  const yardsticks: number[] = [];
  const times = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = 0; round <= rounds; round += 1) {
    const measured = await timeOf(() => yardstick);
    if (round > 0) yardsticks.push(measured);
    for (const name of names) {
      const time = await timeOf(works[name]);
      if (round > 0) times.get(name)?.push(time);
    }
  }
  const measuredOf = (name: Names): Measured => {
    const own = times.get(name) ?? [];
    return { time: median(own), ratio: median(own.map((time, round) => time / (yardsticks[round] ?? NaN))) };
  };
  const entries = names.map((name) => [name, measuredOf(name)] as const);
  return { yardstick: median(yardsticks), works: Object.fromEntries(entries) as { [name in Names]: Measured } };
}

export function ratioText(ratio: number): string {
  return `${ratio.toFixed(3)} ×`.padStart(10);
}

export function timeText(time: number): string {
  return `${time.toFixed(1)} ms`;
}
