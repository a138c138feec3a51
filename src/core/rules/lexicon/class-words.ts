/** What an indicator can be about; the four benefits are told apart only to say which. */
export type Category =
  '数量' | '质量' | '时效' | '成本' | '经济效益' | '社会效益' | '生态效益' | '可持续影响' | '满意度';

export const benefits = ['经济效益', '社会效益', '生态效益', '可持续影响'] as const satisfies readonly Category[];

/** Words by which a name belongs to a category so surely that it can be told from another one. */
export const surelyOf: Readonly<Record<Category, readonly string[]>> = {
  数量: ['数量', '人数', '次数', '个数', '户数', '面积', '里程', '台数', '份数', '场次', '人次'],
  质量: [
    ...['合格率', '达标率', '准确性', '准确率', '通过率', '完好率', '正常运行', '故障率', '验收合格', '验收通过'],
  ],
  时效: [
    ...['完成时间', '完工时间', '及时', '按时', '按期', '时限', '工期', '年中', '年底', '年末', '上半年', '下半年', '日前', '季度'],
  ],
  成本: ['成本', '费用', '单价', '预算控制', '节省预算', '节约资金', '投资控制', '造价', '补助标准', '不超预算'],
  经济效益: ['增加收入', '人均收入', '产值', '增收', '税收收入', '利润', '带动投资', '节支'],
  社会效益: ['疾病传播', '带动就业', '促进就业', '新增就业', '就业率', '知晓率', '受益人数', '受益人口', '受益群众', '社会稳定'],
  生态效益: [
    ...['空气质量', '水质', '环境质量', '质量改善', 'PM2.5', 'PM10', '优良天数', '污染物减排', '污染物排放', '减排量', '绿化覆盖率'],
  ],
  可持续影响: ['可持续', '长效机制', '使用年限'],
  满意度: ['满意度', '满意率', '满意程度'],
}; // prettier-ignore

/** Words that can well stand in a name of the category, though others have them too: with one of them a name is at home there. */
export const atHomeIn: Readonly<Record<Category, readonly string[]>> = {
  数量: ['覆盖', '批次', '长度', '规模', '金额', '总量', '频次'],
  质量: [
    ...['达标', '合格', '准确', '正确', '完好', '完整', '符合', '合规', '规范', '优良', '差错', '故障', '事故', '返工', '投诉', '标准'],
    ...['运行', '等级', '通过', '精准', '有效', '安全'],
  ],
  时效: ['时间', '时长', '时效', '期限', '到期', '期内', '服务期', '合同期', '定期', '周期', '进度', '速度', '提前', '频次'],
  成本: [
    ...['费', '价格', '价款', '报价', '限价', '预算', '节约', '节省', '节支', '投资', '资金', '支出', '经费', '概算', '决算', '金额', '补助', '补贴', '标准'],
  ],
  经济效益: ['收入', '产值', '增收', '税', '利润', '投资', '经济', '产量', '效益', '增长', '增加值', '负担'],
  社会效益: [
    ...['社会', '疾病', '就业', '知晓', '安全', '事故', '投诉', '受益', '群众', '民生', '保障', '服务', '普及', '影响', '稳定'],
    ...['水平', '能力', '公众', '秩序'],
  ],
  生态效益: [
    ...['生态', '环境', '空气', '水质', '污染', '排放', 'PM', '优良', '减排', '绿化', '碳', '节能', '能耗', '垃圾', '扬尘', '植被'],
  ],
  可持续影响: ['持续', '长效', '年限', '寿命', '机制', '后续', '长期', '发展', '影响', '维护', '管护', '稳定'],
  满意度: ['满意', '认可', '评价'],
}; // prettier-ignore

/** A figure with a measure word: 完成2个跟踪评价. Not 个月 and 个百分点, and no phase of a building (2期工程). */
export const countedThings =
  /\d{1,9}(?:个(?!月|工作日|小时|百分点)|家|人|次|台|套|份|件|处|座|公里|km|亩|户|场|期(?!工程|项目))/iu;
/** A month by which something is done: 12月底. */
export const namedMonth = /(?<!\d)\d{1,2}月(?!数|薪|工资)/u;
/** 通过省生态环境厅审查: what a higher authority accepts is of quality; 质量检查 is only a kind of work. */
export const passedReview = /通过.{0,12}审查/u;
export const plainQuality = /质量(?!检|监|抽|管理|安全|保证|认证|强)/u;
/** Names that end so count something, whatever else they say: 水质监测次数, 减排量. */
export const countingEnding = /(?:数|(?<!质)量|次|额|吨|公里|亩|户|家)$/u;

/** Names of authorities, which say nothing of what is measured. */
export const authorities = /生态环境(?:保护)?(?:部|厅|局|分局)/gu;

/** Of quality, what can stand among benefits by mistake only: 生活质量 and 产品合格率 are benefits too. */
export const qualityForeignToBenefits = ['准确性', '准确率', '验收合格', '验收通过'] as const;
/** Of timeliness, likewise: 及时处置率 and 按时办结率 are benefits too. */
export const timesForeignToBenefits = [
  '完成时间',
  '完工时间',
  '工期',
  '年中',
  '年底',
  '年末',
  '上半年',
  '下半年',
  '日前',
] as const;
/** Costs that somebody is spared are benefits. */
export const sparing = ['降低', '减少', '节约', '下降', '减轻', '缓解', '压减', '压缩'] as const;
/** Numbers of what goes wrong are a measure of quality. */
export const failures = ['故障', '事故', '差错', '投诉', '返工', '缺陷', '不合格', '违规', '事件'] as const;
