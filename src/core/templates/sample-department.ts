import type { FormExample } from '../rules/example';
import { rows } from '../rules/well-made-form';

/** Three made-up projects to try the product with: one well made, two with faults that are often seen. */
export const sampleForms: readonly FormExample[] = [
  {},
  {
    code: '13012326P00412310009X',
    name: '大气网格化监测点运行维护',
    usage:
      '预算数229万元，其中：财政资金229万元（本级资金229万元，上级转移支付资金0万元），其他资金0万元。' +
      '主要用于监测点的运行、维护和数据校准。',
    plan: [0.5, 0.4, 0.8, 1],
    goal: '保障全区大气网格化监测点稳定运行，监测数据有效率不低于95%，为大气污染防治提供依据。',
    indicators: rows({
      pipes: { name: '运行维护监测点数量', description: '当年运行维护的监测点个数', value: '是/否', basis: '运维合同' },
      villages: 'blank',
      quality: { name: '监测数据有效率', description: '有效数据占应采集数据的比例', value: '≥95%', basis: '运维月报' },
      timeliness: { name: '故障处理时间', description: '从报修到恢复运行的时间', value: '≤24小时', basis: '运维合同' },
      cost: { name: '运行维护总成本', description: '当年支付的运行维护费用', value: '≤229万元', basis: '预算批复' },
      social: 'blank',
      ecological: {
        name: '空气质量优良天数',
        description: '当年空气质量优良的天数',
        value: '≥250天',
        basis: '环境公报',
      },
      sustainability: 'blank',
      satisfaction: { name: '公众满意度', description: '问卷中选择满意的公众占比', value: '≥90%', basis: '问卷调查' },
    }),
  },
  {
    code: '',
    name: '环境影响跟踪评价',
    usage:
      '预算数48万元，其中：财政资金48万元（本级资金48万元，上级转移支付资金0万元），其他资金0万元。' +
      '主要用于委托编制环境影响跟踪评价报告。',
    plan: [0, 0.3, 0.6, 1],
    goal: '完成环境影响跟踪评价报告1份并通过专家评审。',
    indicators: rows({
      pipes: { name: '完成评价报告数量', description: '当年通过评审的评价报告份数', value: '≥1份', basis: '委托合同' },
      villages: 'blank',
      quality: { name: '报告评审通过率', description: '通过评审的报告占比', value: '100%', basis: '评审意见' },
      timeliness: { name: '报告完成时间', description: '报告通过评审的日期', value: '', basis: '' },
      cost: { name: '报告编制成本', description: '当年支付的报告编制费用', value: '≤48万元', basis: '委托合同' },
      social: 'blank',
      ecological: 'blank',
      sustainability: 'blank',
      satisfaction: 'blank',
    }),
  },
];
