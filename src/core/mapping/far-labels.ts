import { distance } from 'fastest-levenshtein';
import { columnKinds, columnWordings, fieldWordings, type ColumnKind, type FieldKind } from './labels';
import { labelText } from './normalise';
import { hasAnotherEdge, saysSomethingElse, wordsOf } from './other-words';

/** A label that a text resembles, too far off for being read as it. */
export interface FarLabel<Kind extends string> {
  readonly kind: Kind;
  /** The wording of that label that the text is nearest to. */
  readonly nearest: string;
  readonly distance: number;
}

const mostOff = 2;
const longestLabel = 10;
/** Shorter wordings than the official one have too many true labels beside them: 项目概况 and 项目概算, 年度目标 and 季度目标. */
const shortestVariant = 6;

const onlyIdeographs = /^\p{Script=Han}+$/u;

function isKnownByWords(wording: string, place: number): boolean {
  return place === 0 ? wording.length >= 4 : wording.length >= shortestVariant && wording.length % 2 === 0;
}

/**
 * How many characters of a label are replaced; undefined where one of its words is replaced as a whole, as people do on purpose:
 * 项目类型 is no 项目编码, and 绩郊日标 may well be 绩效目标.
 */
function replacedIn(bare: string, wording: string): number | undefined {
  if (saysSomethingElse(bare, wording)) return undefined;
  const words = wordsOf(wording);
  const isAnotherWord = wordsOf(bare).some((word, place) =>
    [...word].every((character, at) => character !== words[place]?.[at]),
  );
  return isAnotherWord ? undefined : distance(bare, wording);
}

/** How many characters are too many or missing inside a label, or one at its edge is missing. Something before it changes what it says. */
function leftOutOrPutIn(bare: string, wording: string): number | undefined {
  const off = Math.abs(bare.length - wording.length);
  if (off > mostOff || off * 2 >= wording.length) return undefined;
  const hasItsEdges = bare[0] === wording[0] && bare.at(-1) === wording.at(-1);
  const isCutOff = bare === wording.slice(1) || bare === wording.slice(0, -1);
  if (!(hasItsEdges || isCutOff) || hasAnotherEdge(bare, wording)) return undefined;
  return distance(bare, wording) === off ? off : undefined;
}

function farLabels<Kind extends string>(
  kinds: readonly Kind[],
  wordings: { readonly [kind in Kind]: readonly [official: string, ...variants: string[]] },
): (text: string) => FarLabel<Kind> | undefined {
  const labels = kinds.flatMap((kind) =>
    wordings[kind]
      .filter(isKnownByWords)
      .map((nearest) => ({ kind, nearest, isOfficial: nearest === wordings[kind][0] })),
  );
  // What is near keeps one of the first two characters in its place, or lacks the first: nearly all other texts do neither.
  const seconds = new Set(labels.map(({ nearest }) => nearest.charAt(1)));
  const beginnings = new Set([...labels.map(({ nearest }) => nearest.charAt(0)), ...seconds]);
  return (text) => {
    const bare = text.length > longestLabel * 2 ? '' : labelText(text);
    if (!beginnings.has(bare.charAt(0)) && !seconds.has(bare.charAt(1))) return undefined;
    if (bare.length > longestLabel || !onlyIdeographs.test(bare)) return undefined;
    const near = labels.flatMap(({ kind, nearest, isOfficial }) => {
      const isAsLong = bare.length === nearest.length;
      const off = isAsLong ? replacedIn(bare, nearest) : leftOutOrPutIn(bare, nearest);
      // One character replaced in an official label is read, or left alone for a reason.
      const isFar = off !== undefined && off > 0 && off <= mostOff && !(isAsLong && isOfficial && off === 1);
      return isFar ? [{ kind, nearest, distance: off }] : [];
    });
    const least = Math.min(...near.map((one) => one.distance));
    const [nearest, ...others] = near.filter((one) => one.distance === least);
    return nearest && others.every(({ kind }) => kind === nearest.kind) ? nearest : undefined;
  };
}

const fields = ['code', 'name', 'usage', 'plan', 'goal'] as const satisfies readonly FieldKind[];

/** The field whose label a text resembles: 项目绩数目标 → 项目绩效目标. As near to two of them it resembles none. */
export const farField: (text: string) => FarLabel<FieldKind> | undefined = farLabels(fields, fieldWordings);

/** The column whose heading a text resembles: 指标直确定依剧 → 指标值确定依据. */
export const farColumn: (text: string) => FarLabel<ColumnKind> | undefined = farLabels(columnKinds, columnWordings);
