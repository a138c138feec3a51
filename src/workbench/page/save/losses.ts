/** Something in the grid that the saved file does not have. */
export type Loss =
  | {
      readonly kind: 'conditional-formats' | 'validations' | 'notes' | 'charts' | 'view';
      readonly sheet: string;
    }
  | { readonly kind: 'names'; readonly names: readonly string[] }
  | { readonly kind: 'refused'; readonly why: string };

/** The losses in words, each once. */
export function wordLosses(losses: readonly Loss[]): readonly string[] {
  return [...new Set(losses.map(wordOf))];
}

function wordOf(loss: Loss): string {
  switch (loss.kind) {
    case 'conditional-formats':
      return `“${loss.sheet}”上新设或改过的条件格式`;
    case 'validations':
      return `“${loss.sheet}”上新设或改过的数据验证`;
    case 'notes':
      return `“${loss.sheet}”上新写或改过的批注`;
    case 'charts':
      return `“${loss.sheet}”上的图表`;
    case 'view':
      return `“${loss.sheet}”的网格线或标签颜色`;
    case 'names':
      return `名称 ${loss.names.join('、')}`;
    case 'refused':
      return loss.why;
  }
}
