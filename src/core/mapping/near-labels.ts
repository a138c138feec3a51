import { distance } from 'fastest-levenshtein';
import {
  columnKinds,
  columnWordings,
  fieldWordings,
  quarterKinds,
  quarterWordings,
  type ColumnKind,
  type FieldKind,
  type QuarterKind,
} from './labels';
import { labelText } from './normalise';
import { saysSomethingElse } from './other-words';

/** A label that is one character off, and the official wording that was meant. */
export interface NearLabel<Kind extends string> {
  readonly kind: Kind;
  readonly meant: string;
}

/** Shorter labels have too many other words beside them to be known without their place: 预算数 and 预算额, 指标值 and 指标名. */
const shortestLabel = 4;
const shortestInItsPlace = 3;
const longestWriting = 20;

const fields = ['code', 'name', 'usage', 'plan', 'goal'] as const satisfies readonly FieldKind[];

/** Whether exactly one character of a label is replaced, and not so that the text says something else. */
function isOneOff(bare: string, label: string): boolean {
  return label.length === bare.length && distance(label, bare) === 1 && !saysSomethingElse(bare, label);
}

function nearLabels<Kind extends string>(
  kinds: readonly Kind[],
  wordings: { readonly [kind in Kind]: readonly [official: string, ...variants: string[]] },
): (text: string) => NearLabel<Kind> | undefined {
  const labels = kinds
    .map((kind) => ({ kind, meant: wordings[kind][0] }))
    .filter(({ meant }) => meant.length >= shortestLabel);
  return (text) => {
    if (text.length < shortestLabel || text.length > longestWriting) return undefined;
    const bare = labelText(text);
    let only: NearLabel<Kind> | undefined;
    for (const label of labels) {
      if (label.meant.length !== bare.length || distance(label.meant, bare) !== 1) continue;
      if (only) return undefined;
      only = label;
    }
    return only && !saysSomethingElse(bare, only.meant) ? only : undefined;
  };
}

/** The field that a text one character off its official label means: 绩效日标 → 绩效目标. */
export const nearField = nearLabels(fields, fieldWordings);

/** The column that a heading one character off means. 四级指标 is as near to 一级指标 as to 三级指标, and so means none. */
export const nearColumn: (text: string) => NearLabel<ColumnKind> | undefined = nearLabels(columnKinds, columnWordings);

/** The wording, of three characters at least, that a text is one character off; for whoever knows from its place what is meant. */
function nearWording(text: string, wordings: readonly string[]): string | undefined {
  if (text.length < shortestInItsPlace || text.length > longestWriting) return undefined;
  const bare = labelText(text);
  for (const wording of wordings) if (wording.length >= shortestInItsPlace && isOneOff(bare, wording)) return wording;
  return undefined;
}

/** The quarters that a text one character off may mean, several where the very number is the slip: 第李季度. */
export function nearQuarters(text: string): readonly NearLabel<QuarterKind>[] {
  return quarterKinds.flatMap((kind) => {
    const meant = nearWording(text, quarterWordings[kind]);
    return meant === undefined ? [] : [{ kind, meant }];
  });
}

const shortWordings = {
  amount: fieldWordings.amount.filter(({ length }) => length === shortestInItsPlace),
  value: columnWordings.value.filter(({ length }) => length === shortestInItsPlace),
};

/** 预算数 or 指标值, which a text of three characters is one off. Its place has to tell that such a label is meant. */
export function nearShortLabel(kind: keyof typeof shortWordings, text: string): string | undefined {
  return nearWording(text, shortWordings[kind]);
}
