import type { InLanguages, Language } from '../../core/language';
import type { CellRole, FormField, IndicatorPart } from '../../core/model/cell-roles';
import type { IndicatorColumns } from '../../core/model/project';

const fieldWords: { readonly [field in FormField]: InLanguages<string> } = {
  code: { zh: '项目编码', en: 'Project code' },
  name: { zh: '项目名称', en: 'Project name' },
  kind: { zh: '项目类别', en: 'Kind of project' },
  fiscalYear: { zh: '预算年度', en: 'Budget year' },
  usage: { zh: '资金主要用途', en: 'Use of funds' },
  budget: { zh: '预算数', en: 'Budget' },
  goal: { zh: '绩效目标', en: 'Performance objective' },
};

const partWords: { readonly [part in IndicatorPart]: InLanguages<string> } = {
  name: { zh: '指标名称', en: 'Name' },
  description: { zh: '指标描述', en: 'Description' },
  value: { zh: '指标值', en: 'Target value' },
  unit: { zh: '计量单位', en: 'Unit' },
  basis: { zh: '指标值依据', en: 'Basis' },
};

const columnWords: { readonly [column in keyof IndicatorColumns]: InLanguages<string> } = {
  ...partWords,
  operator: { zh: '比较符', en: 'Sign' },
  weight: { zh: '权重', en: 'Weight' },
  score: { zh: '得分', en: 'Score' },
  level1: { zh: '一级指标', en: 'First level' },
  level2: { zh: '二级指标', en: 'Second level' },
};

export function sayField(field: FormField, language: Language): string {
  return fieldWords[field][language];
}

export function sayPart(part: IndicatorPart, language: Language): string {
  return partWords[part][language];
}

/** A column as a whole: `指标值一列`. */
export function sayColumn(column: keyof IndicatorColumns, language: Language): string {
  const word = columnWords[column][language];
  return language === 'zh' ? `${word}一列` : `column ${word}`;
}

/** `第2季度`, `Quarter 2`; quarters count from 1. */
export function sayQuarter(quarter: number, language: Language): string {
  return language === 'zh' ? `第${'一二三四'.charAt(quarter - 1)}季度` : `Quarter ${quarter}`;
}

/** What the cell is there for, in words: `数量指标的指标值`. Classes are named as the form prints them, in English too. */
export function sayRole(role: CellRole, language: Language): string {
  const zh = language === 'zh';
  switch (role.kind) {
    case 'field':
      return sayField(role.field, language);
    case 'quarter':
      return zh ? `资金支出计划${sayQuarter(role.quarter, 'zh')}` : `Disbursement plan, quarter ${role.quarter}`;
    case 'class':
      return role.printed;
    case 'column': {
      const column = columnWords[role.column][language];
      return zh ? `“${column}”一列` : `Column “${column}”`;
    }
    case 'indicator': {
      const part = partWords[role.part][language];
      if (role.under === '') return part;
      return zh ? `${role.under}的${part}` : `${part} under “${role.under}”`;
    }
  }
}
