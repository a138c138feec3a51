import { keep, recalled } from './kept-state';

const name = 'start-attempts';
const attemptsByItself = 3;

/** Counts an attempt to load the page anew; false where there were enough, or the browser does not let us count. */
export function mayStartAnew(): boolean {
  const before = recalled(name);
  const attempts = typeof before === 'number' ? before : 0;
  return attempts < attemptsByItself && keep(name, attempts + 1);
}

/** Once Office is ready, or the user has taken over, attempts count from none again. */
export function forgetAttempts(): void {
  keep(name, 0);
}
