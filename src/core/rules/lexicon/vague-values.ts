/** Whole values that nobody can measure. Written for `comparable` text; graded words (优, 良好, 合格) are not among them. */
const degrees = [
  '明显',
  '显著',
  '有效',
  '逐步',
  '持续',
  '不断',
  '大幅',
  '稳步',
  '进一步',
  '较大',
  '切实',
  '全面',
  '有所',
  '得到',
  '一定',
];
const changes = [
  ...[
    '提升',
    '提高',
    '改善',
    '增强',
    '增加',
    '增长',
    '加强',
    '优化',
    '好转',
    '降低',
    '减少',
    '下降',
    '促进',
    '完善',
    '推动',
  ],
  ...['保障', '巩固', '缓解', '扩大'],
];

/** Up to three words of degree before a change: 明显提升, 得到进一步改善, 提升明显. */
const degree = `(?:${degrees.join('|')})`;
const change = `(?:${changes.join('|')})`;
export const vagueChange = new RegExp(`^${degree}{0,3}${change}{1,2}(?:${degree}{0,2})$`, 'u');

export const vagueValues: readonly string[] = [
  ...['效果明显', '效果显著', '效果良好', '效果较好', '成效明显', '成效显著', '作用明显', '作用显著', '影响较大'],
  ...[
    '明显',
    '显著',
    '长期',
    '长期有效',
    '长期坚持',
    '较好',
    '较高',
    '较强',
    '较大',
    '及时',
    '符合规定',
    '符合要求',
    '基本符合',
  ],
  ...['控制在预算内', '控制在预算以内', '控制在预算范围内', '合理', '适当', '有效', '良性', '按规定'],
];
