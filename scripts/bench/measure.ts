function collectGarbage(): void {
  if (typeof globalThis.gc === 'function') globalThis.gc();
}

const usualRuns = 7;

/** The median of several runs, in milliseconds; what `setUp` does before each of them is not counted. */
export async function median<Ready>(
  setUp: () => Ready | Promise<Ready>,
  work: (ready: Ready) => unknown,
  runs = usualRuns,
): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const ready = await setUp();
    collectGarbage();
    const start = performance.now();
    await work(ready);
    if (run > 0) times.push(performance.now() - start);
  }
  return times.sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? NaN;
}

export const nothing = (): void => undefined;

export function ratio(time: number, to: number): string {
  return `${(time / to).toFixed(3)} ×`.padStart(10);
}
