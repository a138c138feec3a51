import type { Indicator } from '../../core/model/indicator';
import type { Project } from '../../core/model/project';

export interface IndicatorClass {
  /** As the form prints it: `产出指标 › 数量指标`. */
  readonly name: string;
  readonly indicators: readonly Indicator[];
}

function nameOf(level1: string, level2: string | undefined): string {
  return [level1, level2].filter(Boolean).join(' › ');
}

/** The classes that the form prints, in its order, also those without an indicator. */
export function indicatorsByClass({ blocks, indicators }: Project): readonly IndicatorClass[] {
  const classes = new Map<string, Indicator[]>();
  for (const { level1, level2 } of blocks) {
    if (level2.length === 0) classes.set(nameOf(level1.printed, undefined), []);
    for (const { printed } of level2) classes.set(nameOf(level1.printed, printed), []);
  }
  for (const indicator of indicators) {
    const name = nameOf(indicator.level1.printed, indicator.level2?.printed);
    const members = classes.get(name) ?? [];
    classes.set(name, members);
    members.push(indicator);
  }
  return [...classes].map(([name, members]) => ({ name, indicators: members }));
}
