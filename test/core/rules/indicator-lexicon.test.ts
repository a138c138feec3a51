import { comparable } from '../../../src/core/rules/comparable-text';
import type { FormExample } from '../../../src/core/rules/example';
import { ruleOf } from '../../../src/core/rules/index';
import {
  atHomeIn,
  benefits,
  failures,
  sparing,
  surelyOf,
  type Category,
} from '../../../src/core/rules/lexicon/class-words';
import { qualityForeignToBenefits, timesForeignToBenefits } from '../../../src/core/rules/lexicon/class-words';
import {
  beginningWords,
  completionWords,
  longTermWords,
  otherTimes,
  recurrentWords,
} from '../../../src/core/rules/lexicon/completion-words';
import {
  costNames,
  lessIsBetter,
  mayExceedAll,
  moreIsBetter,
  numbersThatCountNothing,
  ratesThatAreNoShares,
  turningWords,
} from '../../../src/core/rules/lexicon/indicator-senses';
import { placeholders } from '../../../src/core/rules/lexicon/placeholders';
import { costlyWords } from '../../../src/core/rules/lexicon/project-kinds';
import { promptnessWords, spansOfTime } from '../../../src/core/rules/lexicon/promptness-words';
import { signsWrittenOtherwise, signWordings } from '../../../src/core/rules/lexicon/sign-wordings';
import { namedAsHistory, supersededStandards } from '../../../src/core/rules/lexicon/superseded-standards';
import { measureDifferentThings, unitsOfAKind } from '../../../src/core/rules/lexicon/unit-kinds';
import { isCountUnit, isUnit } from '../../../src/core/rules/lexicon/units';
import { vagueValues } from '../../../src/core/rules/lexicon/vague-values';
import { rows, type ExampleRow, type RowChange } from '../../../src/core/rules/well-made-form';
import { findingsOn } from '../../support/rule-examples';

function severitiesOf(id: string, form: FormExample): readonly string[] {
  return findingsOn([form], [ruleOf(id)]).map(({ severity }) => severity);
}

function finds(id: string, form: FormExample): boolean {
  return severitiesOf(id, form).length > 0;
}

const withQuality = (change: RowChange): FormExample => ({ indicators: rows({ quality: change }) });
const withTimeliness = (change: RowChange): FormExample => ({ indicators: rows({ timeliness: change }) });

describe('word lists', () => {
  it.each(
    Object.entries({
      ...{ completionWords, beginningWords, otherTimes, longTermWords, recurrentWords, promptnessWords, spansOfTime },
      ...{
        lessIsBetter,
        moreIsBetter,
        costNames,
        turningWords,
        mayExceedAll,
        ratesThatAreNoShares,
        numbersThatCountNothing,
      },
      ...{ vagueValues, signWordings, unitsOfAKind, costlyWords, namedAsHistory, sparing, failures },
      ...{ qualityForeignToBenefits, timesForeignToBenefits },
      ...Object.fromEntries(Object.entries(surelyOf).map(([category, words]) => [`surely ${category}`, words])),
      ...Object.fromEntries(Object.entries(atHomeIn).map(([category, words]) => [`at home in ${category}`, words])),
    }),
  )('%s hold no word twice, none empty, and each as it is searched for', (_, words: readonly string[]) => {
    expect(words).toEqual([...new Set(words)]);
    expect(words.filter((word) => word === '' || word !== comparable(word))).toEqual([]);
  });

  it.each(Object.entries({ signWordings, unitsOfAKind, lessIsBetter, costNames }))(
    '%s name no word before a longer one that has the same beginning or end',
    (_, words: readonly string[]) => {
      const late = words.filter((word, place) => words.slice(0, place).some((earlier) => word.startsWith(earlier)));
      expect(late).toEqual([]);
    },
  );
});

describe('the sense of a name', () => {
  it.each(lessIsBetter)('of %s less is better', (word) => {
    expect(finds('operator-direction-mismatch', withQuality({ name: `设备${word}`, value: '≥5' }))).toBe(true);
    expect(finds('operator-direction-mismatch', withQuality({ name: `设备${word}`, value: '≤5' }))).toBe(false);
  });

  it.each(moreIsBetter)('of %s more is better, and of its opposite it is not known', (word) => {
    expect(finds('operator-direction-mismatch', withQuality({ name: `设备${word}`, value: '≤95%' }))).toBe(true);
    expect(finds('operator-direction-mismatch', withQuality({ name: `设备${word}`, value: '≥95%' }))).toBe(false);
    expect(finds('operator-direction-mismatch', withQuality({ name: `设备未${word}`, value: '≤5%' }))).toBe(false);
  });

  it.each(costNames)('%s is a cost among costs alone', (word) => {
    const form = (row: 'cost' | 'quality') => ({
      indicators: rows({ [row]: { name: `项目${word}`, value: '≥5万元' } }),
    });
    expect(finds('operator-direction-mismatch', form('cost'))).toBe(true);
    expect(finds('operator-direction-mismatch', form('quality'))).toBe(false);
  });

  it.each(turningWords)('%s turns it', (word) => {
    expect(finds('operator-direction-mismatch', withQuality({ name: `${word}投诉率`, value: '≥5%' }))).toBe(false);
  });
});

describe('rates', () => {
  it.each(mayExceedAll)('with %s in its name one may exceed 100 %%', (word) => {
    expect(finds('percent-over-100', withQuality({ name: `业务${word}比例`, value: '≥120%' }))).toBe(false);
  });

  it.each(ratesThatAreNoShares)('%s is no share', (word) => {
    expect(finds('rate-unit-mismatch', withQuality({ name: `设备${word}`, value: '≥5个' }))).toBe(false);
  });

  it.each(numbersThatCountNothing)('%s is no number of things', (word) => {
    expect(finds('rate-unit-mismatch', withQuality({ name: `综合${word}`, value: '≥5%' }))).toBe(false);
  });

  it.each(['‰', '分', '个百分点', '%'])('%s is a unit of shares', (unit) => {
    expect(finds('rate-unit-mismatch', withQuality({ name: '设备完好率', value: `≥5${unit}` }))).toBe(false);
  });
});

describe('units', () => {
  it('of one kind stand for each other, and those of no known kind for anything', () => {
    expect(measureDifferentThings('人', '个')).toBe(true);
    expect(measureDifferentThings('公里', '亩')).toBe(true);
    expect(measureDifferentThings('人', '人次')).toBe(false);
    expect(measureDifferentThings('公里', '米')).toBe(false);
    expect(measureDifferentThings('元/人', '人')).toBe(false);
  });

  it.each(['人', '个', '户', '次', '份'])('%s counts whole things', (unit) => {
    expect(isCountUnit(unit) && isUnit(unit)).toBe(true);
  });

  it.each(['%', '元', '公里', '年', ''])('%j does not', (unit) => {
    expect(isCountUnit(unit)).toBe(false);
  });
});

describe('values', () => {
  it.each([
    ...vagueValues,
    ...['明显提升', '显著提高', '有效改善', '提升', '得到进一步改善', '逐步降低', '改善明显', '进一步规范', '有所提高'],
  ])('%s is vague', (value) => {
    expect(severitiesOf('value-vague-qualifier', withQuality({ value }))).toEqual(['info']);
  });

  it.each([
    '优',
    '优良',
    '良好',
    '优秀',
    '合格',
    '一般',
    '差',
    '是',
    '达标',
    '一级B',
    '全覆盖',
    '提升5%',
    '无',
    '验收通过',
    '改善为Ⅳ类',
  ])('%s is not', (value) => {
    expect(finds('value-vague-qualifier', withQuality({ value }))).toBe(false);
  });

  it.each(signsWrittenOtherwise)('$written stands for $sign', ({ written, sign }) => {
    const [finding] = findingsOn([withQuality({ value: `${written}95%` })], [ruleOf('operator-glyph-nonstandard')]);
    expect(finding?.facts).toMatchObject({ proposal: `${sign}95%` });
  });

  it.each(placeholders)('$example is left by a template, known by one entry alone', ({ example, pattern }) => {
    expect(placeholders.filter((entry) => entry.pattern.test(example)).map((entry) => entry.pattern)).toEqual([
      pattern,
    ]);
  });

  it.each([
    '游客满意度',
    'XXL号',
    'PM2.5',
    '3×3米',
    'A*B',
    '指标1:村数',
    'GB/T 3838_2',
    '二○二三年',
    'Xi',
    '例会次数(例行)',
  ])('%s is not', (text) => {
    expect(placeholders.filter(({ pattern }) => pattern.test(comparable(text)))).toEqual([]);
  });
});

describe('deadlines', () => {
  const paidAtOnce = { plan: [1, 1, 1, 1] } as const;
  const conflict = (form: FormExample): boolean => finds('timeliness-plan-conflict', { ...paidAtOnce, ...form });

  it.each(completionWords)('12月%s is one, under any class', (word) => {
    const quality = { name: '施工任务', description: `12月${word}`, value: '是' } as const;
    expect(conflict({ indicators: rows({ timeliness: 'blank', quality }) })).toBe(true);
  });

  it.each(beginningWords)('12月%s is none', (word) => {
    expect(conflict(withTimeliness({ name: '施工任务', description: `12月${word}`, value: '是' }))).toBe(false);
  });

  it.each(otherTimes)('beside %s a time is none', (word) => {
    expect(conflict(withTimeliness({ name: '施工任务', description: `${word}12月`, value: '是' }))).toBe(false);
  });

  it.each(recurrentWords)('%s tells of what recurs', (word) => {
    expect(conflict(withTimeliness({ name: `${word}发放`, value: '12月底前' }))).toBe(false);
  });

  it.each(longTermWords)('%s tells of an objective over several years', (word) => {
    const goal = '2025年12月底前完成治理。';
    expect(finds('date-outside-fiscal-year', { goal })).toBe(true);
    expect(finds('date-outside-fiscal-year', { goal: `${word}：${goal}` })).toBe(false);
  });

  it.each(promptnessWords)('%s alone is no definite time', (word) => {
    const vague = { name: '施工任务', description: `${word}完成`, value: '是' } as const;
    expect(finds('timeliness-deadline-unspecific', withTimeliness(vague))).toBe(true);
  });

  it.each(spansOfTime)('with %s it is one', (word) => {
    const clear = { name: '施工任务', description: `${word}按时完成`, value: '是' } as const;
    expect(finds('timeliness-deadline-unspecific', withTimeliness(clear))).toBe(false);
  });
});

describe('standards', () => {
  it.each(supersededStandards)('$code was replaced by $by', ({ code, by, from }) => {
    const cited = (standard: string, year: number): FormExample => ({
      title: `${year}年预算项目绩效表`,
      goal: `达到${standard}要求。`,
    });
    expect(severitiesOf('standard-superseded', cited(code, from.year))).toEqual(['info']);
    expect(finds('standard-superseded', cited(code, from.year - 1))).toBe(false);
    expect(finds('standard-superseded', cited(by, from.year))).toBe(false);
    expect(from.month).toBeGreaterThan(0);
    expect(from.month).toBeLessThan(13);
  });

  it.each(namedAsHistory)('beside %s one is named as history', (word) => {
    expect(finds('standard-superseded', { goal: `${word}DB13/2171-2015要求。` })).toBe(false);
  });
});

describe('what an indicator is about', () => {
  const rowOf = {
    数量: 'villages',
    质量: 'quality',
    时效: 'timeliness',
    成本: 'cost',
    经济效益: 'economic',
    社会效益: 'social',
    生态效益: 'ecological',
    可持续影响: 'sustainability',
    满意度: 'satisfaction',
  } as const satisfies Record<Category, ExampleRow>;
  const under = (category: Category, name: string): readonly string[] =>
    severitiesOf('level2-content-mismatch', {
      indicators: rows({ [rowOf[category]]: { name, description: '', value: '是/否', basis: '方案' } }),
    });
  const sure = (Object.keys(surelyOf) as Category[]).flatMap((category) =>
    surelyOf[category].map((word) => [word, category] as const),
  );

  it.each(sure)('%s is at home under %s', (word, category) => {
    expect(under(category, `某${word}`)).toEqual([]);
  });

  it.each(sure.filter(([, category]) => category !== '时效' && !benefits.some((one) => one === category)))(
    '%s, of %s, is foreign to timeliness',
    (word) => {
      expect(under('时效', `某${word}`)).toEqual(['warning']);
    },
  );

  it.each(
    (Object.keys(atHomeIn) as Category[]).flatMap((category) =>
      atHomeIn[category].map((word) => [word, category] as const),
    ),
  )('%s may stand under %s whatever stands beside it', (word, category) => {
    const foreign = category === '满意度' || category === '成本' ? '使用年限' : '满意度';
    expect(under(category, `${word}、${foreign}`)).toEqual([]);
  });

  it.each(sparing)('%s makes a cost a benefit', (word) => {
    expect(under('经济效益', `${word}用能成本`)).toEqual([]);
  });

  it.each(failures)('a number of %s may tell of quality', (word) => {
    expect(under('质量', `${word}次数`)).toEqual([]);
  });

  it.each(['按时办结率', '及时处置率', '生活质量', '产品合格率', '机构正常运行'])(
    '%s may be a social benefit',
    (name) => {
      expect(under('社会效益', name)).toEqual([]);
    },
  );

  it.each([...qualityForeignToBenefits, ...timesForeignToBenefits, '10月'])('%s is foreign to benefits', (word) => {
    expect(under('经济效益', `某${word}`)).toEqual(['warning']);
  });
});
