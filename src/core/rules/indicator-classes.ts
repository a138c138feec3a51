import type { CellAddress } from '../grid/cell-address';
import type { Indicator, Level1, Level2 } from '../model/indicator';
import type { Project } from '../model/project';

/** Under which first-level classes each second-level class may stand. 成本指标 stood under 产出指标 before 2021. */
export const level1Of: Readonly<Record<Level2, readonly [Level1, ...Level1[]]>> = {
  数量指标: ['产出指标'],
  质量指标: ['产出指标'],
  时效指标: ['产出指标'],
  成本指标: ['产出指标', '成本指标'],
  经济成本指标: ['成本指标'],
  社会成本指标: ['成本指标'],
  生态环境成本指标: ['成本指标'],
  经济效益指标: ['效益指标'],
  社会效益指标: ['效益指标'],
  生态效益指标: ['效益指标'],
  可持续影响指标: ['效益指标'],
  服务对象满意度指标: ['满意度指标'],
};

/** The first-level class, from the second level where the first is printed in words that belong to no class. */
export function level1ClassOf({ level1, level2 }: Indicator): Level1 | undefined {
  return level1.class ?? (level2?.class && level1Of[level2.class][0]);
}

/** What the indicator measures: its second-level class, or the first-level one where that alone says it. */
export function isCost(indicator: Indicator): boolean {
  const level2 = indicator.level2?.class;
  if (level2 !== undefined) return level2 === '成本指标' || level2 === '经济成本指标';
  return level1ClassOf(indicator) === '成本指标';
}

/** Whether an indicator stands there of which the form does not tell the first-level class. */
export function someUnclassified({ indicators }: Project): boolean {
  return indicators.some((indicator) => level1ClassOf(indicator) === undefined);
}

/** The printed label of a class, or undefined where the form does not print it. */
export function printedLevel1(
  project: Project,
  wanted: Level1,
): { readonly printed: string; readonly at: CellAddress } | undefined {
  return project.blocks.find(({ level1 }) => level1.class === wanted)?.level1;
}

export function printedLevel2(
  project: Project,
  wanted: Level2,
): { readonly printed: string; readonly at: CellAddress } | undefined {
  for (const block of project.blocks) {
    const label = block.level2.find((level2) => level2.class === wanted);
    if (label) return label;
  }
  return undefined;
}

/** The cell to look at for a class without an indicator: its label, its block's label, or the table's heading. */
export function whereLevel1Belongs(project: Project, wanted: Level1): CellAddress | undefined {
  return printedLevel1(project, wanted)?.at ?? project.columns?.level1 ?? project.columns?.name;
}

export function whereLevel2Belongs(project: Project, wanted: Level2): CellAddress | undefined {
  return (
    printedLevel2(project, wanted)?.at ?? printedLevel1(project, level1Of[wanted][0])?.at ?? project.columns?.level2
  );
}
