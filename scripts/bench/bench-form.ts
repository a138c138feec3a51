type Cells = readonly (string | number | null)[];

const heading: Cells = ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据'];

/**
 * The rows of one form in the sample's layout, with a few faults as real forms have them. No two forms share a name, a goal or
 * more than their commonest indicator.
 */
export function benchForm(index: number): (string | number | null)[][] {
  const budget = 50 + (index % 400);
  const rows: Cells[] = [
    ['预算项目绩效表'],
    ['（可执行项目）'],
    [
      '项目编码',
      index % 3 === 0 ? null : `13012326P00${String(index).padStart(7, '0')}`,
      null,
      '项目名称',
      `第${index}号河段综合治理`,
    ],
    [
      '项目资金主要用途',
      `预算数${budget}万元，其中：财政资金${budget}万元（本级资金${budget}万元，上级转移支付资金0万元），其他资金0万元。主要用于第${index}号河段清淤。`,
    ],
    ['资金支出计划（累进进度%）', null, '第一季度', '第二季度', '第三季度', '第四季度'],
    [null, null, 0, 25 + (index % 5), 75, index % 20 === 0 ? 95 : 100],
    ['绩效目标', `年底前完成第${index}号河段清淤${3 + (index % 9)}公里（DB13/2171-2020），断面水质达到Ⅲ类。`],
    heading,
    ['产出指标', '数量指标', '清淤长度', `第${index}号河段清淤长度`, `≥${3 + (index % 9)}公里`, '实施方案'],
    [null, null, '绿化面积', '两岸绿化', index % 7 === 0 ? '是/否' : `≥${100 + index}平方米`, '设计批复'],
    [null, '质量指标', '工程验收合格率', '合格工程占比', '=100%', '验收规范'],
    [null, '实效指标', '完工时间', '主体完工', index % 4 === 0 ? '及时' : '12月底前', '合同工期'],
    [null, '成本指标', '工程总投资', '控制在预算内', `≤${budget}万元`, '预算批复'],
    ['效果指标', '社会效益指标', '受益人口', '沿岸受益人口', `≥${1000 + index}人`, '统计年鉴'],
    [null, '生态效益指标', '断面水质达标率', '监测断面达标', '≥95%', '监测数据'],
    [null, '可持续影响指标'],
    [null, '……'],
    ['满意度指标', '服务对象满意度指标', '沿岸居民满意度', '问卷调查', index % 6 === 0 ? '是/否' : '≥90%', '调查问卷'],
  ];
  return rows.map((cells) => [...cells]);
}
