import { fillIndicator } from '../../src/core/library/fill-indicator';
import { formatTemplate, parseTemplate } from '../../src/core/library/own-template';
import { templateOf } from '../../src/core/library/template-of-project';
import { mapWorkbook } from '../../src/core/mapping/map-workbook';
import type { Project } from '../../src/core/model/project';
import type { FormExample } from '../../src/core/rules/example';
import { rows } from '../../src/core/rules/well-made-form';
import { layOutDepartment } from '../../src/core/templates/example-form';
import { sampleSnapshot } from '../support/samples';

function projectOf(form: FormExample): Project {
  const [project] = mapWorkbook(layOutDepartment([form])).department.projects;
  if (!project) throw new Error('The form was not found');
  return project;
}

/** The template's value of a form's one indicator. */
function valueOf(level1: string, level2: string, value: string): unknown {
  const form = { indicators: [[level1, level2, '甲', '乙', value, '丙']] } as const;
  return templateOf(projectOf(form)).template.indicators.map((indicator) => indicator.value);
}

describe('a template of a project', () => {
  it('has the project’s name, and its indicators with their texts', () => {
    const { template, leftOut } = templateOf(projectOf({}));
    expect(template.name).toBe('农村生活污水治理项目');
    expect(template.indicators.map(({ name }) => name)).toEqual([
      ...['新建污水收集管网长度', '完成治理行政村数量', '出水水质达标率', '工程完工时间', '工程建设总成本'],
      ...['受益农户数', '污水直排口减少个数', '设施设计使用年限', '受益村民满意度'],
    ]);
    expect(template.indicators[2]).toEqual({
      class: '质量指标',
      name: '出水水质达标率',
      description: '检测达标的水样占全部水样的比例',
      value: { kind: 'figure', sign: '≥', figure: 95, unit: '%' },
      basis: '检测报告',
      source: '',
    });
    expect(leftOut).toEqual([]);
  });

  it('leaves the budget and the day to the next project', () => {
    const { indicators } = templateOf(projectOf({})).template;
    expect(indicators[3]?.value).toEqual({ kind: 'date' });
    expect(indicators[4]).toMatchObject({ class: '经济成本指标', value: { kind: 'budget' } });
  });

  it('keeps a cost that is not the budget, and an amount that is no cost', () => {
    expect(valueOf('产出指标', '成本指标', '≤70万元')).toEqual([
      { kind: 'figure', sign: '≤', figure: 70, unit: '万元' },
    ]);
    expect(valueOf('产出指标', '成本指标', '750000元')).toEqual([{ kind: 'budget' }]);
    expect(valueOf('效益指标', '经济效益指标', '≥75万元')).toEqual([
      { kind: 'figure', sign: '≥', figure: 75, unit: '万元' },
    ]);
  });

  it.each([
    ['不少于 12 个', { kind: 'figure', sign: '≥', figure: 12, unit: '个' }],
    ['90%以上', { kind: 'figure', sign: '≥', figure: 90, unit: '%' }],
    ['25人', { kind: 'figure', sign: undefined, figure: 25, unit: '人' }],
    ['1,200', { kind: 'figure', sign: undefined, figure: 1200, unit: '' }],
    ['提升10%', { kind: 'text', text: '提升10%' }],
    ['85%-95%', { kind: 'text', text: '85%-95%' }],
    ['是/否', { kind: 'text', text: '是/否' }],
    ['2023年1月至6月', { kind: 'text', text: '2023年1月至6月' }],
    ['', { kind: 'text', text: '' }],
  ])('has of the value %j what it says', (written, value) => {
    expect(valueOf('产出指标', '数量指标', written)).toEqual([value]);
  });

  it('leaves out what has no name or no known class', () => {
    const indicators = [
      ['产出指标', '数量指标', '', '乙', '≥1个', '丙'],
      ['产出指标', '甲类', '甲', '乙', '≥1个', '丙'],
      ['满意度指标', '甲类', '游客满意度', '乙', '≥90%', '丙'],
    ] as const;
    const { template, leftOut } = templateOf(projectOf({ indicators }));
    expect(template.indicators.map((indicator) => [indicator.class, indicator.name])).toEqual([
      ['服务对象满意度指标', '游客满意度'],
    ]);
    expect(leftOut.map(({ name, level2 }) => [name.value, level2?.printed])).toEqual([
      ['', '数量指标'],
      ['甲', '甲类'],
    ]);
  });

  it('leaves out what is beyond the most that a template may have', () => {
    const indicators = Array.from(
      { length: 203 },
      (_, index) => ['产出指标', '数量指标', `甲${index}`, '乙', '≥1个', '丙'] as const,
    );
    const { template, leftOut } = templateOf(projectOf({ indicators }));
    expect(parseTemplate(formatTemplate(template)).ok).toBe(true);
    expect(leftOut.map(({ name }) => name.value)).toEqual(['甲200', '甲201', '甲202']);
  });

  it('has a name even where the project has none', () => {
    expect(templateOf(projectOf({ name: '' })).template.name).toBe('未命名的项目');
  });

  it('gives the well-made form’s rows back when it is filled in for the same project', () => {
    const project = projectOf({});
    const filled = templateOf(project).template.indicators.map((indicator) =>
      fillIndicator(indicator, { budget: project.funding.total, fiscalYear: 2023, layout: 'legacy' }),
    );
    const again = filled.map(({ level1, level2, name, description, value, basis }) => [
      ...[level1, level2, name, description, value.replace('__月__日', '12月20日'), basis],
    ]);
    expect(again).toEqual(rows().filter(([, , name]) => name !== ''));
  });

  it('of each of the sample’s projects is read back as it was written', async () => {
    const { department } = mapWorkbook(await sampleSnapshot('ecology-bureau.xlsx'));
    for (const project of department.projects) {
      const { template, leftOut } = templateOf(project);
      expect(parseTemplate(formatTemplate(template))).toEqual({ ok: true, value: template });
      expect(leftOut).toEqual([]);
    }
  });
});
