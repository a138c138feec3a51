import type { Language } from '../language';
import type { Severity } from '../rules/finding';

/** What a report prints beside the findings' own words. */
export interface ReportWords {
  readonly title: string;
  readonly department: string;
  readonly year: string;
  readonly yearValue: (year: number) => string;
  readonly checkedOn: string;
  readonly profile: string;
  readonly verdict: string;
  readonly seal: string;
  readonly unnamed: string;
  readonly allProjects: string;
  readonly severities: { readonly [severity in Severity]: string };
  readonly sections: { readonly [section in 'despite' | 'unread' | 'open' | 'explained']: (count: number) => string };
  readonly nothing: { readonly [section in 'open' | 'explained']: string };
  readonly columns: {
    readonly [column in 'number' | 'severity' | 'project' | 'cell' | 'problem' | 'advice' | 'reason' | 'on']: string;
  };
  readonly signature: string;
  readonly dateToFill: string;
}

export const reportWords: { readonly [language in Language]: ReportWords } = {
  zh: {
    title: '问题及说明',
    department: '编制单位',
    year: '预算年度',
    yearValue: (year) => `${year}年`,
    checkedOn: '检查日期',
    profile: '规则方案',
    verdict: '结论',
    seal: '封存',
    unnamed: '（未填项目名称）',
    allProjects: '（全部项目）',
    severities: { error: '必须改', warning: '建议', info: '提示' },
    sections: {
      despite: () => '仍予封存的理由',
      unread: (count) => `没有读懂或需要核对的部分（${count} 处）`,
      open: (count) => `尚未处理的问题（${count} 处）`,
      explained: (count) => `已说明情况的问题（${count} 处）`,
    },
    nothing: { open: '没有尚未处理的问题。', explained: '没有需要说明情况的问题。' },
    columns: {
      number: '序号',
      severity: '程度',
      project: '项目名称',
      cell: '单元格',
      problem: '问题',
      advice: '处理建议',
      reason: '情况说明',
      on: '说明日期',
    },
    signature: '填报单位（盖章）：',
    dateToFill: '　　　　年　　月　　日',
  },
  en: {
    title: 'Findings and explanations',
    department: 'Department',
    year: 'Budget year',
    yearValue: String,
    checkedOn: 'Checked on',
    profile: 'Profile',
    verdict: 'Conclusion',
    seal: 'Seal',
    unnamed: '(no name)',
    allProjects: '(all projects)',
    severities: { error: 'must be corrected', warning: 'to consider', info: 'for information' },
    sections: {
      despite: () => 'Why it was sealed all the same',
      unread: (count) => `Not understood, or to be checked (${count})`,
      open: (count) => `Open findings (${count})`,
      explained: (count) => `Explained findings (${count})`,
    },
    nothing: { open: 'Nothing is open.', explained: 'Nothing had to be explained.' },
    columns: {
      number: 'No.',
      severity: 'Severity',
      project: 'Project',
      cell: 'Cell',
      problem: 'Finding',
      advice: 'What to do',
      reason: 'Explanation',
      on: 'Explained on',
    },
    signature: 'Department (seal):',
    dateToFill: 'Date: ____________________',
  },
};
