import { mapWorkbook } from '../../src/core/mapping/map-workbook';
import { proposeKind } from '../../src/core/library/propose-kind';
import type { Located } from '../../src/core/model/located';
import { layOutDepartment } from '../../src/core/templates/example-form';
import { sampleForms } from '../../src/core/templates/sample-department';
import { sampleSnapshot } from '../support/samples';

function at(value: string): Located<string> {
  return { value, at: { sheet: '项目1', row: 0, column: 0 } };
}

function kindOf(name: string, usage?: string): string | undefined {
  return proposeKind({ name: at(name), usage: usage === undefined ? undefined : at(usage) })?.id;
}

describe('the kind that is proposed for a project', () => {
  it('is told by the names of the sample’s four projects', async () => {
    const { department } = mapWorkbook(await sampleSnapshot('ecology-bureau.xlsx'));
    expect(department.projects.map((project) => proposeKind(project)?.id)).toEqual([
      'rural-sewage',
      'air-monitoring',
      'studies-and-plans',
      'dispatched-staff',
    ]);
  });

  it('is told by the names of the forms that an empty workbook is offered', () => {
    const { department } = mapWorkbook(layOutDepartment(sampleForms));
    expect(department.projects.map((project) => proposeKind(project)?.id)).toEqual([
      'rural-sewage',
      'air-monitoring',
      'studies-and-plans',
    ]);
  });

  it.each([
    ['2023年劳务派遣人员经费', 'dispatched-staff'],
    ['高龄老人补贴', 'subsidies'],
    ['干部培训', 'meetings-and-training'],
    ['科普活动经费', 'publicity'],
    ['大气自动站运维', 'air-monitoring'],
    ['污水处理站运行', 'rural-sewage'],
    ['网络安全维护', 'information-systems'],
    ['采购执法用设备', 'equipment'],
    ['国土空间规划', 'studies-and-plans'],
    ['办公楼修缮', 'works-and-repairs'],
    ['平 台 运 行', 'information-systems'],
  ])('is told by the name %s: %s', (name, kind) => {
    expect(kindOf(name)).toBe(kind);
  });

  it.each([
    ['协管员培训补贴', 'dispatched-staff'],
    ['农民培训补助', 'subsidies'],
    ['污水处理设施建设工程', 'rural-sewage'],
    ['信息化建设方案编制', 'information-systems'],
    ['水质监测设备购置', 'air-monitoring'],
  ])('is the one that is asked for first where the name tells two: %s, %s', (name, kind) => {
    expect(kindOf(name)).toBe(kind);
  });

  it('is told by the use of funds where the name tells none', () => {
    expect(kindOf('其他支出', '预算数10万元，主要用于购置执法记录仪。')).toBe('equipment');
  });

  it('is told by the name even where the use of funds tells another', () => {
    expect(kindOf('办公楼修缮', '主要用于修缮和宣传。')).toBe('works-and-repairs');
  });

  it('is not told by where the funds come from', () => {
    expect(kindOf('日常经费', '预算数10万元，其中：上级补助资金10万元。主要用于日常办公。')).toBeUndefined();
    expect(kindOf('日常经费', '预算数10万元（上级补助资金10万元），购买办公用品。')).toBeUndefined();
    expect(kindOf('日常经费', '预算数10万元（上级补助资金10万元），购置办公用品。')).toBe('equipment');
  });

  it('is none where neither tells one, or no use of funds is stated', () => {
    expect(kindOf('日常经费', '日常办公')).toBeUndefined();
    expect(kindOf('日常经费')).toBeUndefined();
    expect(kindOf('', '')).toBeUndefined();
  });
});
