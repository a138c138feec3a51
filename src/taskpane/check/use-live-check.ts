import { useEffect, useRef } from 'react';
import type { Workbook } from '../../ports/workbook';

/** Whether the workbook has been checked again, or has to be a while later: something else goes on, or a cell is being edited. */
export type Recheck = 'done' | 'later';

/** One who types a row of cells is done before the check begins. */
const quietMilliseconds = 700;
const millisecondsBeforeAnotherTry = 1500;

/** Checks again by itself after each edit, once the user has been quiet for a while; one timer, one check at a time. */
export function useLiveCheck(workbook: Workbook, isOn: boolean, recheck: () => Promise<Recheck>): void {
  const latest = useRef(recheck);
  useEffect(() => {
    latest.current = recheck;
  });
  useEffect(() => {
    if (!isOn) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const checkAfter = (milliseconds: number) => {
      clearTimeout(timer);
      if (!isOver) timer = setTimeout(() => void run(), milliseconds);
    };
    const run = async () => {
      if ((await latest.current()) === 'later') checkAfter(millisecondsBeforeAnotherTry);
    };
    const unsubscribe = workbook.onEdit(() => checkAfter(quietMilliseconds));
    return () => {
      isOver = true;
      clearTimeout(timer);
      unsubscribe();
    };
  }, [workbook, isOn]);
}
