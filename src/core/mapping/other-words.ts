/**
 * Words that stand in labels of their own and look like a slip in one of ours: 科目编码 is no 项目编码, 季度绩效目标 no 年度绩效目标,
 * and 本季度 no 一季度. Only words that say something else: 资金支出规划 does mean 资金支出计划.
 */
const otherWords: ReadonlySet<string> = new Set(
  [
    // not 项目
    '科目 题目 栏目 条目 账目 帐目 节目 数目 项次 项下',
    // not 编码, 名称
    '编制 编审 编印 编外 编办 密码 条码 邮码 名单 名录 名额 名次 名目 职称',
    // not 资金, 主要, 用途, 支出, 计划
    '资产 资源 资本 资料 资质 基金 奖金 租金 税金 现金 罚金 本金 押金 薪金 重要 必要 次要 需要 主管 主办 主体',
    '用度 用款 用量 用户 用地 用工 用电 用水 产出 支持 支撑 支援 计算 计量 计提 计价 计分 计时 计税 区划',
    // not 年度, 绩效, 目标, 总体, 内容
    '年初 年中 年末 年底 年终 年限 年份 季度 月度 进度 时效 实效 绩点 目录 目次 指标 投标 招标 中标 评标 达标 对标 商标',
    '具体 全体 群体 总量 总额 内部 内控 内设',
    // not 季度, 第一; and what stands before 季度 for other quarters than one of the four
    '年度 季末 季初 季报 季节 限度 上一 下一 前一 后一 每一 某一',
    '上 下 本 各 每 全 前 后 某 半 当 逐 单 双 旺 淡',
  ].flatMap((words) => words.split(' ')),
);

/** Labels of three characters beside 预算数, 指标值 and 目标值 that say something else. */
const otherShortLabels: ReadonlySet<string> = new Set(
  [
    '预算额 预算外 预算内 预算表 预算案 预算科 预算处 预算股 预算室 预算法 预算书 预算单 预算期 预算年 预算员 预算价 预算款',
    '概算数 决算数 测算数 核算数 结算数 匡算数 清算数 验算数 估算数 运算数 预估数 预计数 预留数 预收数 预付数 预支数 预测数 预期数 预定数 预订数 预售数',
    '指标名 指标项 指标号 指标类 指标量 指标数 指标库 指标源 指标级 指标层 指标集 指标表 指标群 指标权 指标分',
    '目标数 目标量 目标名 目标项 目标年 目标期 目标表 目标库 目标类 目标群 商标值 坐标值 对标值 达标值 评标值 投标值 招标值',
  ].flatMap((labels) => labels.split(' ')),
);

/** A label in words of two characters, from the end on; its first character may be left over: 一季度 is 季度 and 一. */
export function wordsOf(label: string): readonly string[] {
  const words: string[] = [];
  for (let end = label.length; end > 0; end -= 2) words.push(label.slice(Math.max(0, end - 2), end));
  return words;
}

/** Whether a text of as many characters differs from a label by a word that says something else. */
export function saysSomethingElse(text: string, label: string): boolean {
  const words = wordsOf(label);
  return (
    otherShortLabels.has(text) || wordsOf(text).some((word, place) => word !== words[place] && otherWords.has(word))
  );
}

/** Whether a text begins or ends otherwise than a label, with a word that says something else. */
export function hasAnotherEdge(text: string, label: string): boolean {
  const edges = [
    [text.slice(0, 2), label.slice(0, 2)],
    [text.slice(-2), label.slice(-2)],
  ] as const;
  return edges.some(([word, expected]) => word !== expected && otherWords.has(word));
}
