/** Beside an amount these tell that it is a price, a rate or an estimate: it is no part of a sum. */
export const noPartOfASum = [
  ...['每', '单价', '均价', '人均', '户均', '亩均', '标准'],
  ...[
    '不超',
    '以内',
    '以下',
    '以上',
    '不低于',
    '不少于',
    '不高于',
    '至少',
    '至多',
    '最高',
    '最多',
    '最低',
    '上限',
    '下限',
  ],
  ...['左右', '约', '余万', '近', '超过', '突破', '多万', '几万'],
  ...['比', '增加', '减少', '节约', '追加', '调增', '调减', '扣除', '折合'],
] as const;

/** Among items these tell that there are more, or that one of the amounts is itself a sum. */
export const openLists = ['等', '合计', '共计', '小计', '总计', '累计', '共'] as const;

/** Items that are sources of funds: whether those add up is another check's affair. */
export const sourceWords = [
  ...[
    '财政',
    '本级',
    '上级',
    '中央',
    '省级',
    '市级',
    '县级',
    '区级',
    '转移支付',
    '其他资金',
    '专项资金',
    '补助资金',
    '配套',
    '拨款',
  ],
] as const;

/** Items that tell of a part of the whole, in time or in importance: the rest may be left unsaid. */
export const partWords = [
  ...[
    '已',
    '本年',
    '今年',
    '当年',
    '明年',
    '上年',
    '去年',
    '往年',
    '以前年度',
    '首期',
    '一期',
    '首付',
    '预付',
    '尾款',
    '剩余',
    '待',
  ],
  ...['主要', '重点', '仅', '含'],
] as const;

/** Words directly before a figure that make it an amount of money, by their ends: 费 stands for 设备费 too. */
export const moneyWords = [
  ...['预算', '预算数', '资金', '经费', '费', '费用', '金额', '投资', '支出', '拨款', '补助', '补贴', '工资', '成本'],
] as const;

/** In a clause with one of these an amount is a price, which may be in yuan beside budgets in 万元. */
export const priceWords = ['/', '每', '单价', '均', '标准', '×', 'x', '*', '按'] as const;
