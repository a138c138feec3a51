/** Units that can stand for each other without saying something else. A unit not listed is of no known kind. */
const kinds: readonly (readonly string[])[] = [
  ['人', '名', '位', '人次'],
  ['户', '家庭'],
  ['个', '家', '件', '项', '处', '座', '所', '套', '台', '台套', '辆', '部', '次', '场', '场次', '期', '份', '篇', '批', '条', '村', '镇', '校'],
  ['米', '公里', '千米', '里', 'km', 'm', '延米'],
  ['平方米', '平米', 'm2', '亩', '公顷', '平方公里', 'km2'],
  ['吨', '公斤', '千克', 'kg'],
  ['元', '万元', '亿元'],
  ['%', '‰'],
  ['天', '日', '周', '月', '个月', '年', '小时'],
]; // prettier-ignore

const kindOfUnit: ReadonlyMap<string, number> = new Map(
  kinds.flatMap((units, kind) => units.map((unit) => [unit, kind] as const)),
);

/** All units of a known kind, the longer before the shorter. */
export const unitsOfAKind: readonly string[] = [...kindOfUnit.keys()].sort((one, other) => other.length - one.length);

/** Whether two units measure different things; false where one of them is of no known kind. */
export function measureDifferentThings(one: string, other: string): boolean {
  const [first, second] = [kindOfUnit.get(one), kindOfUnit.get(other)];
  return first !== undefined && second !== undefined && first !== second;
}
