import type { InLanguages } from '../language';

/**
 * Where a check comes from. `citation` is missing for what reviewers do by practice.
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
