/** What a unit measures, and how much of that kind's first unit it is. Units that are not here count things: 个, 人, 户, 台, … */
export interface UnitSize {
  readonly kind: 'length' | 'area' | 'volume' | 'mass' | 'energy' | 'money' | 'rate' | 'span' | 'term';
  readonly size: number;
}

function kind(
  name: UnitSize['kind'],
  sizes: Readonly<Record<string, number>>,
): readonly (readonly [string, UnitSize])[] {
  return Object.entries(sizes).map(([unit, size]) => [unit, { kind: name, size }]);
}

export const unitSizes: ReadonlyMap<string, UnitSize> = new Map([
  ...kind('length', { 米: 1, m: 1, 延米: 1, 公里: 1000, 千米: 1000, km: 1000, 里: 500 }),
  ...kind('area', {
    平方米: 1,
    平米: 1,
    m2: 1,
    亩: 2000 / 3,
    万亩: 20_000_000 / 3,
    公顷: 10_000,
    平方公里: 1e6,
    km2: 1e6,
  }),
  ...kind('volume', { 立方米: 1, m3: 1, 万立方米: 10_000, 升: 0.001 }),
  ...kind('mass', { 公斤: 1, 千克: 1, kg: 1, 克: 0.001, 毫克: 1e-6, mg: 1e-6, 吨: 1000, 万吨: 1e7 }),
  ...kind('energy', { 千瓦时: 1, kWh: 1, 度: 1 }),
  ...kind('money', { 元: 1, 百元: 100, 千元: 1000, 万元: 10_000, 亿元: 1e8 }),
  ...kind('rate', { '%': 1, 百分点: 1, 个百分点: 1, 百分比: 1, '‰': 0.1 }),
  ...kind('span', { 小时: 60, 分钟: 1, 秒: 1 / 60, 天: 1440, 日: 1440, 工作日: 1440, 个工作日: 1440, 周: 10_080 }),
  ...kind('term', { 年: 12, 个月: 1, 月: 1, 季度: 3 }),
]);
