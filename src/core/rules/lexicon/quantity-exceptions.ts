/** Figures with a unit that count nothing the project is to bring about. Written for `comparable` text; bounded. */
export const noQuantities: readonly { readonly example: string; readonly pattern: RegExp }[] = [
  {
    example: '2023年12月20日',
    pattern: /(?:19|20)\d{2}(?:年度?|[-./]\d{1,2}(?:[-./]\d{1,2})?)|\d{1,2}月(?:份)?(?:\d{1,2}日)?|\d{1,2}日/gu,
  },
  { example: '7×24小时', pattern: /(?:7[×xX*])?24小时/gu },
  { example: '365天', pattern: /36[56]天/gu },
  { example: '3年行动', pattern: /\d{1,2}年(?:行动|计划|规划|期|内|以内|以上|来)/gu },
  { example: '第3批', pattern: /第\d{1,4}[个次批期号条项类]/gu },
  { example: '1户1表', pattern: /\d[人户村家企校社乡镇][1一]/gu },
  { example: '5公里范围', pattern: /\d{1,5}(?:\.\d{1,4})?(?:公里|千米|米|km|m)(?:范围|半径|以?内)/gu },
  { example: '1次性', pattern: /\d次性/gu },
  { example: '每3个月', pattern: /每\d{1,3}(?:年|个月|月|季度|周|天|日|小时)/gu },
];

/** Words directly before a figure that tell of what is already there, or of what it rises from. */
export const baselineWords = [
  ...[
    '由',
    '从',
    '现有',
    '原有',
    '已有',
    '已建',
    '已建成',
    '现状',
    '上年',
    '去年',
    '总人口',
    '辖区',
    '比',
    '较',
    '高于',
    '低于上年',
  ],
] as const;
