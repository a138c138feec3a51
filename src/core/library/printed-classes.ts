import type { Level1, Level2 } from '../model/indicator';
import { level1Of } from '../rules/indicator-classes';
import type { LibraryClass } from './library-indicator';

/** The forms on which costs stand under the outputs as 成本指标, and those on which they are a first level of their own. */
export type FormLayout = 'legacy' | '2021';

/** The classes under which a form of that layout prints an indicator. */
export function printedClasses(
  own: LibraryClass,
  layout: FormLayout,
): { readonly level1: Level1; readonly level2: Level2 } {
  const [level1] = level1Of[own];
  if (level1 !== '成本指标' || layout === '2021') return { level1, level2: own };
  return { level1: level1Of['成本指标'][0], level2: '成本指标' };
}
