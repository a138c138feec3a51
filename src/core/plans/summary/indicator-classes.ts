import type { Indicator, Level2 } from '../../model/indicator';

/** The classes by which a department's coverage is looked at, in the forms' order; all kinds of cost are one. */
export const coverageClasses = [
  '数量',
  '质量',
  '时效',
  '成本',
  '经济效益',
  '社会效益',
  '生态效益',
  '可持续影响',
  '满意度',
] as const;
export type CoverageClass = (typeof coverageClasses)[number];

const coverageOf: { readonly [level2 in Level2]: CoverageClass } = {
  数量指标: '数量',
  质量指标: '质量',
  时效指标: '时效',
  成本指标: '成本',
  经济成本指标: '成本',
  社会成本指标: '成本',
  生态环境成本指标: '成本',
  经济效益指标: '经济效益',
  社会效益指标: '社会效益',
  生态效益指标: '生态效益',
  可持续影响指标: '可持续影响',
  服务对象满意度指标: '满意度',
};

/** How many indicators stand in each class; those of no known class are in none. */
export function coverage(indicators: readonly Indicator[]): ReadonlyMap<CoverageClass, number> {
  const counts = new Map<CoverageClass, number>(coverageClasses.map((name) => [name, 0]));
  for (const { level2 } of indicators) {
    if (!level2?.class) continue;
    const name = coverageOf[level2.class];
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}
