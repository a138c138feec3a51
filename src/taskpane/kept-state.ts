const prefix = 'budget_performance.';

/**
 * What was kept under that name while this pane was open before, as it was written; undefined where nothing was.
 * A browser that forbids storage forgets: the pane then starts as if opened for the first time.
 */
export function recalled(name: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(prefix + name) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value until the pane is closed, over a reload; tells whether the browser allows it. */
export function keep(name: string, value: unknown): boolean {
  try {
    sessionStorage.setItem(prefix + name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
