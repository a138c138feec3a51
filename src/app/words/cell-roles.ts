import { cellLabel } from '../../core/grid/a1';
import type { CellAddress } from '../../core/grid/cell-address';
import type { InLanguages, Language } from '../../core/language';
import type { ClassLabel, Indicator } from '../../core/model/indicator';
import type { IndicatorColumns, Project } from '../../core/model/project';

/** The single fields of a form. */
export type FormField = 'code' | 'name' | 'kind' | 'fiscalYear' | 'usage' | 'budget' | 'goal';
export type IndicatorPart = 'name' | 'description' | 'value' | 'unit' | 'basis';

/** What a cell of a form is there for. `printed` is a class as the form prints it; `under` is the class of the indicator's row. */
export type CellRole =
  | { readonly kind: 'field'; readonly field: FormField }
  | { readonly kind: 'quarter'; readonly quarter: number }
  | { readonly kind: 'class'; readonly printed: string }
  | { readonly kind: 'column'; readonly column: keyof IndicatorColumns }
  | { readonly kind: 'indicator'; readonly part: IndicatorPart; readonly under: string };

export const indicatorParts: readonly IndicatorPart[] = ['name', 'description', 'value', 'unit', 'basis'];

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

type Place = readonly [at: CellAddress | undefined, role: CellRole];

function fieldPlaces(project: Project): readonly Place[] {
  const field = (name: FormField, at: CellAddress | undefined): Place => [at, { kind: 'field', field: name }];
  return [
    field('code', project.code?.at),
    field('name', project.name.at),
    field('usage', project.usage?.at),
    field('budget', project.funding.at),
    field('goal', project.goal?.at),
    ...(project.plan?.quarters ?? []).map(({ at }, index): Place => [at, { kind: 'quarter', quarter: index + 1 }]),
  ];
}

/** The class by which an indicator's row goes: the second level's where the form has one. */
export function classOfRow({ level1, level2 }: Indicator): string {
  return level2?.printed || level1.printed;
}

function indicatorPlaces(indicator: Indicator): readonly Place[] {
  const under = classOfRow(indicator);
  return indicatorParts.map((part) => [indicator[part]?.at, { kind: 'indicator', part, under }]);
}

function classPlace({ at, printed }: ClassLabel<string>): Place {
  return [at, { kind: 'class', printed }];
}

const columns: readonly (keyof IndicatorColumns)[] = ['level1', 'level2', ...indicatorParts, 'weight', 'score'];

function* placesOf(project: Project): Iterable<Place> {
  yield* fieldPlaces(project);
  for (const indicator of project.indicators) yield* indicatorPlaces(indicator);
  for (const { level1, level2 } of project.blocks) yield* [...level2, level1].map(classPlace);
  for (const column of columns) yield [project.columns?.[column], { kind: 'column', column }];
}

/** What each cell of a form is there for, by `cellLabel`. Where a cell serves several ends, the first in reading order counts. */
export function rolesOf(project: Project): ReadonlyMap<string, CellRole> {
  const roles = new Map<string, CellRole>();
  for (const [at, role] of placesOf(project)) {
    if (at && !roles.has(cellLabel(at))) roles.set(cellLabel(at), role);
  }
  return roles;
}
