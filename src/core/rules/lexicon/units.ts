/** Units of measure as they stand in brackets behind an indicator's name: 派遣人员数量（人）. Compounds such as 元/人 are made of them. */
export const units: ReadonlySet<string> = new Set([
  ...['元', '百元', '千元', '万元', '亿元', '%', '‰', '百分比', '百分点', '分'],
  ...['人', '人次', '人数', '名', '户', '家', '村', '镇', '乡', '县', '校', '班'],
  ...[
    '个',
    '件',
    '份',
    '项',
    '批',
    '次',
    '场',
    '场次',
    '期',
    '例',
    '起',
    '宗',
    '条',
    '篇',
    '册',
    '本',
    '张',
    '块',
    '组',
    '类',
    '种',
    '处',
    '座',
    '栋',
  ],
  ...['台', '套', '台套', '辆', '部', '艘', '架', '株', '棵', '头', '只', '盏', '眼', '口'],
  ...[
    '米',
    '千米',
    '公里',
    'km',
    'm',
    '里',
    '延米',
    '平方米',
    '平米',
    '㎡',
    'm2',
    '平方公里',
    'km2',
    '亩',
    '万亩',
    '公顷',
    '立方米',
    'm3',
    '万立方米',
  ],
  ...['吨', '万吨', '公斤', '千克', 'kg', '克', '升', '毫克', 'mg', 'μg', '度', '千瓦', '千瓦时', 'kWh'],
  ...['年', '月', '个月', '季度', '周', '天', '日', '工作日', '个工作日', '小时', '分钟', '秒'],
]);

/** Units by which whole things, people and occasions are counted: their numbers can be met exactly. */
const countUnits: ReadonlySet<string> = new Set([
  ...['人', '人次', '名', '户', '家', '村', '镇', '乡', '县', '校', '班', '个', '个村', '行政村', '件', '份', '项', '批', '次', '场'],
  ...['场次', '期', '例', '起', '宗', '条', '篇', '册', '本', '张', '块', '组', '类', '种', '处', '座', '栋', '台', '套', '台套'],
  ...['辆', '部', '艘', '架', '株', '棵', '头', '只', '盏', '眼', '口'],
]); // prettier-ignore

export function isCountUnit(unit: string): boolean {
  return countUnits.has(unit);
}

/** Measure words by which a number in characters is known as a number: 三次, 十二个. */
export const measureWords = [
  ...[
    '个',
    '人',
    '名',
    '户',
    '家',
    '次',
    '场',
    '期',
    '件',
    '份',
    '项',
    '批',
    '台',
    '套',
    '辆',
    '处',
    '座',
    '条',
    '篇',
    '册',
  ],
  ...['公里', '亩', '米', '吨', '万元', '元', '天', '日', '周', '年', '月', '小时', '倍', '成'],
] as const;

/** The unit that the end of an indicator's name asks for; the first that fits. `undefined`: none can be told. */
const unitsByEnding: readonly { readonly ending: RegExp; readonly unit: string }[] = [
  { ending: /(?:人数|人员的?数量?|职工数量?|学员数量?)$/u, unit: '人' },
  { ending: /人次数?$/u, unit: '人次' },
  { ending: /(?:次数|频次)$/u, unit: '次' },
  { ending: /户数量?$/u, unit: '户' },
  { ending: /(?:份数|报告数量?)$/u, unit: '份' },
  { ending: /(?:台数|设备数量?)$/u, unit: '台' },
  { ending: /件数$/u, unit: '件' },
  { ending: /个数$/u, unit: '个' },
  { ending: /(?:里程|长度)$/u, unit: '公里' },
  { ending: /面积$/u, unit: '平方米' },
  { ending: /(?:率|满意度|满意程度|比例|占比|覆盖面|比重)$/u, unit: '%' },
];

export function unitExpectedBy(name: string): string | undefined {
  return unitsByEnding.find(({ ending }) => ending.test(name))?.unit;
}

/** Whether `text` is a unit, alone or compound: `%`, `人`, `元/人·月`, `单位：人`. */
export function isUnit(text: string): boolean {
  const bare = text.replace(/^(?:计量|度量)?单位:?/u, '');
  return bare !== '' && bare.split(/[/·每]/u).every((part) => units.has(part));
}
