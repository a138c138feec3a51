/** Ways in which an objective says how much, how good or when, beside figures. Each `example` is known by that entry. */
export const measurableWords: readonly { readonly example: string; readonly pattern: RegExp }[] = [
  { example: '百分之九十五', pattern: /百分之/u },
  {
    example: '《农村生活污水排放标准》',
    pattern: /《[^《》]{0,80}(?:标准|规范|规程|限值|指南|办法|导则)[^《》]{0,20}》/u,
  },
  { example: '国家标准', pattern: /(?:国家|行业|地方|团体|企业|排放|质量|建设|考核|验收|技术|设计)标准/u },
  { example: '一级B', pattern: /(?<![上下各进每逐同])[一二三四五特甲乙丙]级(?!指标|政府|单位|部门|以上政府)/u },
  { example: 'Ⅲ类水', pattern: /[IVⅠⅡⅢⅣⅤ一二三四五]类水?/u },
  { example: '水质达标', pattern: /达标/u },
  { example: '空气质量优良', pattern: /优良|优秀|良好以上/u },
  { example: '验收合格', pattern: /合格/u },
  { example: '零事故', pattern: /零(?=事故|投诉|伤亡|发生|差错|上访|排放|增长|新增)/u },
  { example: '全覆盖', pattern: /全覆盖|应[\u4E00-\u9FFF]尽[\u4E00-\u9FFF]/u },
  { example: '年底前', pattern: /年[底末中内]|上半年|下半年|季度|月[底末初中]/u },
  {
    example: '十二个村',
    pattern:
      /[二两三四五六七八九十百千][一二三四五六七八九十百千万零]{0,8}(?:个|名|户|家|次|场|期|件|份|项|批|台|套|辆|处|座|条|篇|册|公里|亩|米|吨|万元|元|天|周|年|月|小时|倍|成)/u,
  },
];
