import type { InLanguages } from '../language';

/**
 * Where a check comes from: a regulation, or what reviewers do by practice.
 * Clauses are named from memory and were not compared with the regulations' texts, as the rules' index says.
 * Citations say 参照 (with reference to): a bureau that reads the clause otherwise edits this file.
 */
export interface Source {
  readonly citation: InLanguages<string>;
}

const regulations = {
  '88号': {
    zh: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）',
    en: 'Measures for performance objectives of central departments’ budgets (Caiyu [2015] No. 88)',
  },
  '101号': {
    zh: '《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》（财预〔2021〕101号）',
    en: 'Guide to core objectives, indicators and target values of project expenditure (Caiyu [2021] No. 101)',
  },
  '10号': {
    zh: '《项目支出绩效评价管理办法》（财预〔2020〕10号）',
    en: 'Measures for the performance evaluation of project expenditure (Caiyu [2020] No. 10)',
  },
} as const;

/** With reference to a regulation, and where given its clause. */
export function regulation(number: keyof typeof regulations, clause?: InLanguages<string>): Source {
  const title = regulations[number];
  return {
    citation: {
      zh: `参照${title.zh}${clause ? clause.zh : ''}`,
      en: `With reference to: ${title.en}${clause ? `, ${clause.en}` : ''}`,
    },
  };
}

/** What reviewers do without a clause that was read; `what` names the practice or the form's own field. */
export function reviewPractice(what: InLanguages<string>): Source {
  return { citation: { zh: `审核惯例：${what.zh}`, en: `Review practice: ${what.en}` } };
}

/** One check that rests on two regulations. */
export function both(one: Source, other: Source): Source {
  return {
    citation: {
      zh: `${one.citation.zh}；${other.citation.zh}`,
      en: `${one.citation.en}; ${other.citation.en}`,
    },
  };
}

/** 产出、效益、满意度 and the names of their second level. */
export const classesOf88 = regulation('88号', { zh: '第十条', en: 'article 10' });
/** 绩效标准: what a target value is measured by. */
export const standardsOf88 = regulation('88号', { zh: '第十一条', en: 'article 11' });
/** 指向明确、细化量化、合理可行、相应匹配. */
export const requirementsOf88 = regulation('88号', { zh: '第十三条', en: 'article 13' });
/** 高度关联、重点突出、量化易评. */
export const principlesOf101 = regulation('101号', { zh: '“设置原则”部分', en: 'principles of setting' });
/** 成本、产出、效益、满意度: which kinds there are and when each is to be set. */
export const classesOf101 = regulation('101号', {
  zh: '“类型和设置要求”部分',
  en: 'kinds of indicators and when to set them',
});
/** 名称、指标值、设定依据、取值方式、数据来源. */
export const fillingInOf101 = regulation('101号', { zh: '“具体编制”部分', en: 'how indicators are filled in' });
/** The printed form asks for it. */
export const formField = reviewPractice({ zh: '表内栏目须据实填写', en: 'the form’s fields are to be filled in' });
/** 累进进度: each quarter's figure counts from the year's start. */
export const cumulativePlan = reviewPractice({
  zh: '资金支出计划按累进进度填报',
  en: 'the disbursement plan states cumulative progress',
});
/** The amounts of one text are expected to add up. */
export const addingUp = reviewPractice({ zh: '金额勾稽关系', en: 'amounts are to add up' });
/** Plain good writing. */
export const typography = reviewPractice({ zh: '文本规范', en: 'tidy texts' });
