import { matchesIn } from '../../matches-in';

/** Words that tell of a beginning. */
export const startWords = [
  '起',
  '开始',
  '启动',
  '开工',
  '动工',
  '开展',
  '实施',
  '进场',
  '着手',
  '组织',
  '举办',
  '召开',
  '招标',
  '采购',
  '发放',
] as const;

/** Words that tell of an end: with one of them nearby, a time is a deadline and no start. */
export const endWords = ['完成', '完工', '竣工', '结束', '交付', '验收', '建成', '前', '底'] as const;

/** Times that lie wholly in the second half of the year. */
export const lateTimes = ['下半年', '第三季度', '三季度', '第四季度', '四季度', '第3季度', '第4季度'] as const;

const clauseEnds = /[，,。；;！!？?\n]/u;
/** A month, or the first of a range of months; what stands before it must not make it the end of a range or a decimal. */
const firstMonth = /(?<![\d\-—–~～至到.、])0?(\d{1,2})月?(?:份)?(?:[-—–~～至到]\d{1,2})?月/gu;
const chineseMonths: Readonly<Record<string, number>> = { 七: 7, 八: 8, 九: 9, 十: 10, 十一: 11, 十二: 12 };
const chineseMonth = /(?<![一二三四五六七八九十至到、])(十[一二]?|[七八九])月/gu;
const firstLateMonth = 7;
const monthsInAYear = 12;

function startsWork(clause: string): boolean {
  return startWords.some((word) => clause.includes(word)) && !endWords.some((word) => clause.includes(word));
}

function hasLateMonth(clause: string): boolean {
  const months = [
    ...matchesIn(clause, firstMonth).map((match) => Number(match[1])),
    ...matchesIn(clause, chineseMonth).map((match) => chineseMonths[match[1] ?? ''] ?? 0),
  ];
  return months.length > 0 && months.every((month) => month >= firstLateMonth && month <= monthsInAYear);
}

/**
 * Whether a clause of `text` says that the work begins in July or later: 9月开工, 下半年实施, 自7月起.
 * A deadline (12月底前完成) is no start. Written for `comparable` text.
 */
export function namesLateStart(text: string): boolean {
  return text.split(clauseEnds).some((clause) => {
    if (lateTimes.some((time) => clause.includes(time)) && !endWords.some((word) => clause.includes(word))) return true;
    return hasLateMonth(clause) && startsWork(clause);
  });
}
