import type { ExampleIndicator } from '../../../src/core/rules/example';
import { defaultRules } from '../../../src/core/rules/index';
import { findingsOn } from '../../support/rule-examples';

const level1Of: Readonly<Record<string, string>> = {
  ...{
    数量: '产出指标',
    质量: '产出指标',
    时效: '产出指标',
    经济成本: '成本指标',
    社会成本: '成本指标',
    生态环境成本: '成本指标',
  },
  ...{
    经济效益: '效益指标',
    社会效益: '效益指标',
    生态效益: '效益指标',
    可持续影响: '效益指标',
    服务对象满意度: '满意度指标',
  },
};

/** Indicators as departments of all kinds write them well: class, name, value. */
const wellWritten = `
数量|运维监测点位数量|=60个
数量|巡检次数|≥12次
数量|低收入家庭帮扶户数|≥100户
数量|水质监测|≥120点位
数量|年底前排查企业|≥50家
数量|产品质量抽检批次|≥500批次
数量|工资发放月数|=12个月
质量|数据有效传输率|≥90%
质量|社会保险参保率|=100%
质量|安全责任事故|=0起
质量|设备故障次数|≤3次
质量|按期验收合格率|=100%
质量|内容差错率|≤0.1%
质量|应补尽补率|=100%
时效|故障响应时间|≤4小时
时效|服务期限|=12个月
时效|成果提交时间|2023年12月20日前
时效|年度形象进度|≥80%
时效|工资按月发放及时率|=100%
时效|项目起止时间|2023年1月至12月
时效|补贴发放|每月10日前
经济成本|单点年运维费|≤3万元/个
经济成本|人均日成本|≤400元/人·天
经济成本|年度运维费占建设投资比例|≤10%
经济成本|超概算比例|=0%
经济成本|补贴标准|=600元/人·月
社会成本|施工扰民投诉|≤2件
生态环境成本|扬尘管控达标率|=100%
经济效益|对象人均增收|≥500元
经济效益|节约财政资金|≥5万元
经济效益|带动社会投资|≥500万元
社会效益|污染线索及时处置率|≥95%
社会效益|辅助业务按时办结率|≥95%
社会效益|业务知识掌握提升人次|≥80人次
社会效益|政策知晓率|≥90%
社会效益|食品抽检合格率|≥98%
社会效益|安全事故发生率下降幅度|≥10%
社会效益|业务量增长率|≥120%
社会效益|应急响应时间缩短|≥1小时
生态效益|空气质量优良天数比率|≥80%
生态效益|PM2.5年均浓度|≤35μg/m3
生态效益|单位产值能耗下降率|≥3%
可持续影响|成果有效期|≥5年
可持续影响|设施完好率|≥95%
服务对象满意度|用人科室满意度|≥90%
服务对象满意度|服务对象评分|≥90分
`; // prettier-ignore

/** Checks of the whole form, which one indicator alone does not pass. */
const ofTheWholeForm = /-missing$|^boilerplate-indicator$|^duplicate-|^copied-goal$|^goal-|^no-quantified-indicator$/u;

describe('an indicator that is well written', () => {
  it.each(wellWritten.trim().split('\n'))('gives no finding: %s', (line) => {
    const [level2 = '', name = '', value = ''] = line.split('|');
    const indicator: ExampleIndicator = [
      level1Of[level2] ?? '',
      `${level2}指标`,
      name,
      `${name}的说明`,
      value,
      '实施方案',
    ];
    const form = { indicators: [indicator], name: '城区环境监测', goal: '2023年完成。' } as const;
    const found = findingsOn([form], defaultRules).map(({ rule }) => rule);
    const ofIndicators = found.filter(
      (rule) => !ofTheWholeForm.test(rule) || /^(?:numeric|indicator-basis)/u.test(rule),
    );
    expect(ofIndicators).toEqual([]);
  });
});
