import { useMemo, useRef } from 'react';

type Going =
  | { readonly kind: 'asked' }
  | { readonly kind: 'unasked'; readonly giveWay: () => void; readonly ended: Promise<void> };

/** One thing at a time: a workbook carries out one after the other. */
export interface Turns {
  /** What the user asks for: left undone while something else that was asked for goes on; what was not asked for gives way. */
  readonly ask: (job: () => Promise<void>) => void;
  /**
   * What nobody asked for; resolves when it has ended, undefined where something goes on already.
   * Once `gaveWay` it is to stop and leave no trace.
   */
  readonly goOnUnasked: (job: (gaveWay: () => boolean) => Promise<void>) => Promise<void> | undefined;
}

/** `raise` gets the faults of ours that a job ends in. */
export function useTurns(raise: (fault: unknown) => void): Turns {
  const going = useRef<Going>();
  return useMemo(() => {
    const end = (ended: Going) => {
      if (going.current === ended) going.current = undefined;
    };
    return {
      ask: (job) => {
        const before = going.current;
        if (before?.kind === 'asked') return;
        const own: Going = { kind: 'asked' };
        going.current = own;
        before?.giveWay();
        const done = before ? before.ended.then(job) : job();
        done.catch(raise).finally(() => end(own));
      },
      goOnUnasked: (job) => {
        if (going.current) return undefined;
        let mustStop = false;
        const giveWay = () => {
          mustStop = true;
        };
        const own: Going = { kind: 'unasked', giveWay, ended: job(() => mustStop).catch(raise) };
        going.current = own;
        return own.ended.finally(() => end(own));
      },
    };
  }, [raise]);
}
