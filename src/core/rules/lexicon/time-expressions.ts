import { matchesAnyOf } from '../words-in-text';

/** A way of saying when or how fast. Each entry's `example` is known by that entry and, so far as words go, by no other. */
export interface TimeExpression {
  readonly example: string;
  readonly pattern: RegExp;
}

/** What makes an indicator one of timeliness. Written for `comparable` text: one width, no blanks. */
export const timeExpressions: readonly TimeExpression[] = [
  { example: '2023-12-20', pattern: /(?:19|20)\d{2}[-/.]\d{1,2}/u },
  { example: '3天', pattern: /[\d一二三四五六七八九十两半几]个?(?:天|日|周|工作日|小时|分钟|月|年|学年|学期)/u },
  { example: '季度', pattern: /季度/u },
  { example: '每月', pattern: /每(?:个|一)?(?:日|天|周|月|季|年)/u },
  { example: '月底', pattern: /月[底初末中]|月度|逐月|按月/u },
  { example: '日前', pattern: /日前/u },
  { example: '月前', pattern: /月前/u },
  { example: '年中', pattern: /年中/u },
  { example: '年底', pattern: /年底/u },
  { example: '年末', pattern: /年末/u },
  { example: '年内', pattern: /年内/u },
  { example: '及时', pattern: /及时/u },
  { example: '按时', pattern: /按时/u },
  { example: '按期', pattern: /按期|如期/u },
  { example: '准时', pattern: /准时/u },
  { example: '时限', pattern: /时限/u },
  { example: '期限', pattern: /期限/u },
  { example: '规定时间', pattern: /规定时间|规定的时间/u },
  { example: '日期', pattern: /日期/u },
  { example: '周期', pattern: /周期/u },
  { example: '进度', pattern: /进度/u },
  { example: '工期', pattern: /工期/u },
  { example: '提前', pattern: /提前/u },
  { example: '即时', pattern: /即时|实时/u },
  { example: '当年', pattern: /当年/u },
  { example: '当月', pattern: /当月/u },
  {
    example: '完工时间',
    pattern: /(?:完成|完工|竣工|开工|交付|提交|响应|修复|到位|到货|发放|支付|拨付|办理|办结|出动|处置)的?时间/u,
  },
];

/** Whether the text says when or how fast. */
export const hasTimeExpression = matchesAnyOf(timeExpressions.map(({ pattern }) => pattern));
