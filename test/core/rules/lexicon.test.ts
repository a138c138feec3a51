import { comparable } from '../../../src/core/rules/comparable-text';
import { coverageWords } from '../../../src/core/rules/lexicon/coverage-words';
import { documentCodes } from '../../../src/core/model/document-codes';
import { furtherSources } from '../../../src/core/rules/lexicon/funding-sources';
import { satisfactionGrades } from '../../../src/core/rules/lexicon/grade-words';
import { endWords, lateTimes, namesLateStart, startWords } from '../../../src/core/rules/lexicon/late-starts';
import { payWords, systemWords, worksWords } from '../../../src/core/rules/lexicon/project-kinds';
import { hasTimeExpression, timeExpressions } from '../../../src/core/rules/lexicon/time-expressions';
import { isUnit, measureWords, unitExpectedBy, units } from '../../../src/core/rules/lexicon/units';
import type { FormExample } from '../../../src/core/rules/example';
import { ruleOf } from '../../../src/core/rules/index';
import { rows } from '../../../src/core/rules/well-made-form';
import { findingsOn } from '../../support/rule-examples';

function severitiesOf(id: string, form: FormExample): readonly string[] {
  return findingsOn([form], [ruleOf(id)]).map(({ severity }) => severity);
}

describe('word lists', () => {
  it.each(
    Object.entries({
      coverageWords,
      furtherSources,
      satisfactionGrades,
      startWords,
      endWords,
      lateTimes,
      payWords,
      systemWords,
      worksWords,
      measureWords,
    }),
  )('%s hold no word twice, none with blanks, and each as it is searched for', (_, words: readonly string[]) => {
    expect(words).toEqual([...new Set(words)]);
    expect(words.filter((word) => word === '' || word !== comparable(word))).toEqual([]);
  });
});

describe('ways of telling the time', () => {
  it.each(timeExpressions)('$example is one, known by one entry alone', ({ example, pattern }) => {
    expect(timeExpressions.filter((entry) => entry.pattern.test(example)).map((entry) => entry.pattern)).toEqual([
      pattern,
    ]);
  });

  it.each([
    '2023年12月31日前', '12月底完成', '第三季度', '一季度完成', '15个工作日', '4小时内', '三天内', '半年', '两周', '每月发放', '按月发放', '年中完成',
    '月末', '按计划如期', '及时率', '准时率', '规定时间', '规定的时间内', '工期12个月', '响应时间', '实时', '提前完成', '当月', '服务期限', '完成时限',
  ])('%s tells of time', (text) => {
    expect(hasTimeExpression(comparable(text))).toBe(true);
  }); // prettier-ignore

  it.each([
    '空气质量改善情况',
    '完成2个跟踪评价',
    '发放人员的数量',
    '25',
    '治理达标',
    '监测点位',
    '一级B',
    '覆盖面',
    '年均浓度',
    '节日氛围',
    '月季花种植',
  ])('%s does not', (text) => {
    expect(hasTimeExpression(comparable(text))).toBe(false);
  });
});

describe('beginnings in the second half of the year', () => {
  it.each([
    '9月开工', '自7月起实施', '2023年10月启动', '十月开始', '下半年开展', '第三季度招标', '四季度实施', '7-9月组织培训', '8月至10月举办活动',
    '年底前完成；9月开工', '工作集中在下半年', '07月采购', '11月份召开会议',
  ])('%s is one', (text) => {
    expect(namesLateStart(comparable(text))).toBe(true);
  }); // prettier-ignore

  it.each([
    '12月底前完成', '下半年完成验收', '3月开工', '1-9月实施', '1月至12月开展巡查', '二月启动，十月完成', '6月起实施', '每月发放', '第四季度前完成',
    '3月、9月举办', '13月开工', '全年开展', '9月水质达标', '2.7月开展',
  ])('%s is none', (text) => {
    expect(namesLateStart(comparable(text))).toBe(false);
  }); // prettier-ignore

  it.each(startWords)('9月%s is one', (word) => {
    expect(namesLateStart(`9月${word}`)).toBe(true);
  });

  it.each(endWords)('9月开工%s is none', (word) => {
    expect(namesLateStart(`9月开工${word}`)).toBe(false);
  });

  it.each(lateTimes)('%s is one', (time) => {
    expect(namesLateStart(`${time}投入`)).toBe(true);
  });
});

describe('kinds of project', () => {
  const withoutQuality = (name: string): FormExample => ({ name, usage: '', indicators: rows({ quality: 'blank' }) });

  it.each([...worksWords, ...systemWords])('%s in the name makes quality a must', (word) => {
    expect(severitiesOf('quality-indicator-missing', withoutQuality(`某单位${word}`))).toEqual(['warning']);
  });

  it.each(payWords)('%s in the name means that a system is only where the people work', (word) => {
    expect(severitiesOf('quality-indicator-missing', withoutQuality(`广播系统${word}`))).toEqual(['info']);
  });

  it.each(payWords)('%s beside works does not', (word) => {
    expect(severitiesOf('quality-indicator-missing', withoutQuality(`房屋改造${word}`))).toEqual(['warning']);
  });
});

describe('words in values', () => {
  it.each(coverageWords)('%s as a quantity is a warning', (word) => {
    const indicators = rows({ villages: { value: `行政村${word}` } });
    expect(severitiesOf('quantity-value-not-numeric', { indicators })).toEqual(['warning']);
  });

  it.each(satisfactionGrades)('%s as a satisfaction is a hint', (word) => {
    const indicators = rows({ satisfaction: { value: word } });
    expect(severitiesOf('satisfaction-value-not-percent', { indicators })).toEqual(['info']);
  });

  it.each(measureWords)('三%s is a number, 一%s性 is none', (word) => {
    expect(
      severitiesOf('quantity-value-not-numeric', { indicators: rows({ villages: { value: `三${word}` } }) }),
    ).toEqual([]);
    expect(
      severitiesOf('quantity-value-not-numeric', { indicators: rows({ villages: { value: `一${word}性` } }) }),
    ).toEqual(['error']);
  });

  it.each(documentCodes)('the digits of $example are no number', ({ example }) => {
    const indicators = rows({ villages: { value: `按${example}执行` } });
    expect(severitiesOf('quantity-value-not-numeric', { indicators })).toEqual(['error']);
  });

  it.each(furtherSources)('%s makes the sum of the sources unknown', (source) => {
    const usage = (part: string) => `预算数90万元，其中：财政资金60万元，${part}20万元，其他资金10万元。`;
    expect(severitiesOf('funding-total-mismatch', { usage: usage(source) })).toEqual([]);
    expect(severitiesOf('funding-total-mismatch', { usage: usage('预备费') })).toEqual(['error']);
  });
});

describe('units', () => {
  it.each([...units])('%s in brackets behind a name is a unit', (unit) => {
    const indicators = rows({ villages: { name: `完成数量（${unit}）`, value: 25 } });
    expect(severitiesOf('numeric-value-missing-unit', { indicators })).toEqual([]);
  });

  it.each(['元/人', '元/人·月', '万元/公里', '次/年', '单位:人', '计量单位:万元', '人'])('%s is one', (text) => {
    expect(isUnit(text)).toBe(true);
  });

  it.each(['', '二期', '北区', '元/批次号', '/', '2023', '单位:'])('%j is none', (text) => {
    expect(isUnit(text)).toBe(false);
  });

  it.each([
    ['参训人数', '人'],
    ['发放人员的数量', '人'],
    ['参加培训人次', '人次'],
    ['巡查次数', '次'],
    ['受益农户数', '户'],
    ['编制报告数量', '份'],
    ['购置设备数量', '台'],
    ['受理案件数', '件'],
    ['点位个数', '个'],
    ['新建管网长度', '公里'],
    ['绿化面积', '平方米'],
    ['验收合格率', '%'],
    ['群众满意程度', '%'],
    ['调动员工积极性', undefined],
  ])('%s asks for %s', (name, unit) => {
    expect(unitExpectedBy(name)).toBe(unit);
  });
});
