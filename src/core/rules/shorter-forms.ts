/** A text in which the character at `index` stands twice. */
export interface DoubledPlace {
  readonly text: string;
  readonly index: number;
}

/** The window around a doubled character as it is written, and as it stands elsewhere, with one copy. */
export interface ShorterForm {
  readonly written: string;
  readonly elsewhere: string;
}

/** Lengths of a window with one copy removed. Shorter ones stand elsewhere by chance. */
const shortest = 4;
const longest = 6;

/** A window by how many characters it has on each side of the doubled one: at least one, or it would match its own place. */
const shapes: readonly { readonly left: number; readonly right: number }[] = Array.from(
  { length: longest - shortest + 1 },
  (_, more) => shortest + more,
).flatMap((length) =>
  Array.from({ length: length - 2 }, (_, index) => ({ left: index + 1, right: length - 2 - index })),
);

/** The window of that shape around `copies` characters at `index`; undefined where the text ends before it does. */
function windowAt(
  text: string,
  index: number,
  copies: 1 | 2,
  { left, right }: (typeof shapes)[number],
): string | undefined {
  const start = index - left;
  const end = index + copies + right;
  return start < 0 || end > text.length ? undefined : text.slice(start, end);
}

/** The doubled character with one neighbour on each side. Where that stands twice, it is a word of its own. */
const nearest = { left: 1, right: 1 } as const;

/** A window of another shape has another key, though it may read the same. */
function keyOf(window: string, left: number): string {
  return `${left}${window}`;
}

interface Counts {
  /** By the key of a window, how often it stands in all texts. Only windows that are asked for are counted. */
  readonly windows: Map<string, number>;
  /** The characters with one neighbour on each side, single or doubled, around which windows are asked for. */
  readonly cores: Set<string>;
  /** 1 for each code of a doubled character. */
  readonly characters: Uint8Array;
}

const codes = 0x10000;

function askFor(places: readonly DoubledPlace[]): Counts {
  const counts: Counts = { windows: new Map(), cores: new Set(), characters: new Uint8Array(codes) };
  for (const { text, index } of places) {
    counts.characters[text.charCodeAt(index)] = 1;
    counts.cores.add(text.slice(index - 1, index + 1) + text.slice(index + 2, index + 3));
    counts.cores.add(text.slice(index - 1, index + 3));
    const core = windowAt(text, index, 2, nearest);
    if (core === undefined) continue;
    counts.windows.set(keyOf(core, nearest.left), 0);
    for (const shape of shapes) {
      const written = windowAt(text, index, 2, shape);
      if (written === undefined) continue;
      counts.windows.set(keyOf(withoutCopy(written, shape.left), shape.left), 0);
    }
  }
  return counts;
}

function withoutCopy(window: string, left: number): string {
  return window.slice(0, left) + window.slice(left + 1);
}

function count(counts: Counts, text: string, index: number, copies: 1 | 2): void {
  if (!counts.cores.has(text.slice(index - 1, index + copies + 1))) return;
  for (const shape of copies === 2 ? [nearest] : shapes) {
    const window = windowAt(text, index, copies, shape);
    if (window === undefined) continue;
    const key = keyOf(window, shape.left);
    const before = counts.windows.get(key);
    if (before !== undefined) counts.windows.set(key, before + 1);
  }
}

function countIn(counts: Counts, text: string): void {
  const { characters } = counts;
  for (let index = 1; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (characters[code] !== 1) continue;
    count(counts, text, index, 1);
    if (text.charCodeAt(index + 1) === code) count(counts, text, index, 2);
  }
}

/** How often `window` stands in the text so that it overlaps the stretch from `start` to `end`. */
function overlapping(text: string, window: string, start: number, end: number): number {
  let found = 0;
  for (let at = Math.max(0, start - window.length + 1); at < end; at += 1) if (text.startsWith(window, at)) found += 1;
  return found;
}

function shorterFormOf({ text, index }: DoubledPlace, counts: Counts): ShorterForm | undefined {
  const core = windowAt(text, index, 2, nearest);
  if (core === undefined || counts.windows.get(keyOf(core, nearest.left)) !== 1) return undefined;
  for (const shape of shapes) {
    const { left, right } = shape;
    const written = windowAt(text, index, 2, shape);
    if (written === undefined) continue;
    const elsewhere = withoutCopy(written, left);
    const all = counts.windows.get(keyOf(elsewhere, left)) ?? 0;
    if (all > overlapping(text, elsewhere, index - left, index + 2 + right)) return { written, elsewhere };
  }
  return undefined;
}

/**
 * For each place the window that stands elsewhere in `texts` with one copy of the doubled character only, while with both it stands
 * nowhere but here; undefined where there is none. Linear in the texts.
 */
export function shorterForms(
  places: readonly DoubledPlace[],
  texts: Iterable<string>,
): readonly (ShorterForm | undefined)[] {
  if (places.length === 0) return [];
  const counts = askFor(places);
  for (const text of texts) countIn(counts, text);
  return places.map((place) => shorterFormOf(place, counts));
}
