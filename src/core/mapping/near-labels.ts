import { distance } from 'fastest-levenshtein';
import { columnKinds, columnWordings, fieldWordings, type ColumnKind, type FieldKind } from './labels';
import { labelText } from './normalise';

/** A label that is one character off, and the official wording that was meant. */
export interface NearLabel<Kind extends string> {
  readonly kind: Kind;
  readonly meant: string;
}

/** Shorter labels have too many other words beside them: 预算数 and 预算额, 指标值 and 指标名. */
const shortestLabel = 4;
const longestWriting = 20;

const fields = ['code', 'name', 'usage', 'plan', 'goal'] as const satisfies readonly FieldKind[];

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
    const near = labels.filter(({ meant }) => meant.length === bare.length && distance(meant, bare) === 1);
    return near.length === 1 ? near[0] : undefined;
  };
}

/** The field that a text one character off its official label means: 绩效日标 → 绩效目标. */
export const nearField = nearLabels(fields, fieldWordings);

/** The column that a heading one character off means. 四级指标 is as near to 一级指标 as to 三级指标, and so means none. */
export const nearColumn: (text: string) => NearLabel<ColumnKind> | undefined = nearLabels(columnKinds, columnWordings);
