/** Something to be asked of Excel: about how many bytes it takes on the wire, and how to put it into a request. */
export interface Action {
  readonly bytes: number;
  queue(context: Excel.RequestContext): void;
}

/** Excel on the web refuses requests over 5 MB. */
const bytesPerRequest = 4_000_000;

/** What is sent for each object that is named, each call and each setting, beside its data: kind, ids, a name. */
const bytesPerCall = 200;

/** For a block of values: its sheet, its range, the setting itself. */
const callsToSend = 4;

/** An action without much data: `number` of objects, calls and settings. */
export function calls(number: number, queue: (context: Excel.RequestContext) => void): Action {
  return { bytes: number * bytesPerCall, queue };
}

/** An action that sends a block of values. */
export function sending(data: unknown, queue: (context: Excel.RequestContext) => void): Action {
  return { bytes: callsToSend * bytesPerCall + wireBytes(data), queue };
}

const encoder = new TextEncoder();

/** The library sends JSON as text within JSON. */
export function wireBytes(data: unknown): number {
  return encoder.encode(JSON.stringify(JSON.stringify(data))).length;
}

/** The rows of a block in bands that each fit a request with room to spare; a single row is never cut. */
export function bandsToSend<Value>(
  rows: readonly (readonly Value[])[],
): { readonly from: number; readonly rows: (readonly Value[])[] }[] {
  const bands: { from: number; rows: (readonly Value[])[] }[] = [];
  let room = 0;
  for (const [at, row] of rows.entries()) {
    const bytes = wireBytes(row);
    const last = bands.at(-1);
    if (last && bytes <= room) last.rows.push(row);
    else {
      bands.push({ from: at, rows: [row] });
      room = bytesPerRequest / 2;
    }
    room -= bytes;
  }
  return bands;
}

/** The actions in order, in as few requests as their size allows. */
export function requestParts(actions: readonly Action[]): Action[][] {
  const parts: Action[][] = [];
  let room = 0;
  for (const action of actions) {
    const last = parts.at(-1);
    if (last && action.bytes <= room) last.push(action);
    else {
      parts.push([action]);
      room = bytesPerRequest;
    }
    room -= action.bytes;
  }
  return parts;
}

/** One round trip in which Excel neither calculates nor draws until it is done. */
export async function send(context: Excel.RequestContext, part: readonly Action[]): Promise<void> {
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const action of part) action.queue(context);
  await context.sync();
}
