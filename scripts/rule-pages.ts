import { cellA1, cellLabel } from '../src/core/grid/a1';
import type { InLanguages, Language } from '../src/core/language';
import { mapWorkbook } from '../src/core/mapping/map-workbook';
import { checkDepartment } from '../src/core/rules/check';
import type { ExampleIndicator, FormExample } from '../src/core/rules/example';
import { severities, type Finding, type Severity } from '../src/core/rules/finding';
import { wordsOf } from '../src/core/rules/index';
import { opinions, type Opinion, type Rule } from '../src/core/rules/rule';
import type { SettingValue, SettingValues } from '../src/core/rules/setting';
import { tuned } from '../src/core/rules/tune';
import { wellMadeForm } from '../src/core/rules/well-made-form';
import { layOutDepartment } from '../src/core/templates/example-form';

/** A page's file name, and its text as Markdown. */
export type Pages = ReadonlyMap<string, string>;

interface Example {
  readonly why: string;
  readonly forms: readonly FormExample[];
  readonly settings?: SettingValues;
}

const severityNames: InLanguages<Readonly<Record<Severity, string>>> = {
  zh: { error: '必须改', warning: '建议', info: '提示' },
  en: { error: 'must be corrected', warning: 'to consider', info: 'for information' },
};

const opinionNames: Readonly<Record<Opinion, string>> = {
  指标不够完整: 'Incomplete',
  '指标不够细化、量化': 'Not specific or not quantified',
  指标与项目的相关性不够: 'Too little to do with the project',
  指标与指标值不匹配: 'Indicator and target value do not fit',
  建议拆分指标: 'Indicator to be split',
  一级指标类型错误: 'Wrong first-level class',
  二级指标类型错误: 'Wrong second-level class',
  建议增加明确效益指标: 'Benefit indicator wanted',
  建议增加明确产出指标: 'Output indicator wanted',
  建议增加满意度指标: 'Satisfaction indicator wanted',
  其他: 'Other',
};

const inputWords = {
  title: '表题',
  kind: '类别',
  code: '项目编码',
  name: '项目名称',
  usage: '项目资金主要用途',
  amount: '预算数栏',
  planHeading: '表头',
  goal: '绩效目标',
  plan: '资金支出计划',
  noPlan: '表中没有资金支出计划',
  row: '指标行',
  missingRow: '没有的指标行',
  missingColumns: '表中没有的栏',
  linesBelow: '表外文字',
  blank: '（空）',
  asWellMade: '与范例完全相同',
} as const;

const columnNames = {
  code: '项目编码',
  description: '绩效指标描述',
  basis: '指标值确定依据',
  level2: '二级指标',
} as const;

/** Those under the usual settings first. */
function examplesOf(rule: Rule, kind: 'good' | 'bad'): readonly Example[] {
  const all: readonly Example[] =
    rule.scope === 'project'
      ? rule[kind].map(({ project, ...example }) => ({ ...example, forms: [project] }))
      : rule[kind].map(({ department, ...example }) => ({ ...example, forms: department }));
  return [...all.filter(({ settings }) => !settings), ...all.filter(({ settings }) => settings)];
}

function findingsOn(rule: Rule, { forms, settings }: Example): readonly Finding[] {
  const asSet = tuned(rule, settings ? { settings } : {});
  return checkDepartment(mapWorkbook(layOutDepartment(forms)).department, [asSet]);
}

/** All severities that the rule's own examples bring out, worst first. */
function severitiesOf(rule: Rule): readonly Severity[] {
  const found = new Set(
    examplesOf(rule, 'bad').flatMap((example) => findingsOn(rule, example).map(({ severity }) => severity)),
  );
  return severities.filter((severity) => found.has(severity));
}

/** Texts as they are shown: in a code span, longer than any row of backticks inside. */
function shown(text: string): string {
  if (text === '') return inputWords.blank;
  const longest = Math.max(0, ...[...text.matchAll(/`+/gu)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${text.replace(/\s+/gu, ' ')}${fence}`;
}

function rowText(row: ExampleIndicator): string {
  return row.map((text) => (text === '' ? '—' : String(text))).join(' │ ');
}

function planText({ plan, planFormat = wellMadeForm.planFormat }: FormExample): readonly string[] {
  if (plan === undefined) return [];
  if (plan === 'no plan block') return [inputWords.noPlan];
  const figures = plan.map((cell) => {
    if (typeof cell === 'string') return shown(cell);
    return shown(planFormat === 'percent' ? `${Number((cell * 100).toFixed(6))}%` : String(cell));
  });
  return [`${inputWords.plan}：${figures.join('、')}`];
}

function indicatorTexts({ indicators }: FormExample): readonly string[] {
  if (!indicators) return [];
  const usual = new Set<string>(wellMadeForm.indicators.map(rowText));
  const own = indicators.map(rowText);
  const changed = own.filter((row) => !usual.has(row));
  return changed.length > 0
    ? changed.map((row) => `${inputWords.row}：${shown(row)}`)
    : [...usual].filter((row) => !own.includes(row)).map((row) => `${inputWords.missingRow}：${shown(row)}`);
}

function amountTexts({ amount }: FormExample): readonly string[] {
  if (amount === undefined || amount === 'no amount cell') return [];
  return [`${inputWords.amount}：${amount === 'blank' ? inputWords.blank : shown(String(amount))}`];
}

/** What an example fills in otherwise than the well-made form. */
function differences(form: FormExample): readonly string[] {
  const fields = (['title', 'kind', 'code', 'name', 'usage', 'planHeading', 'goal'] as const).flatMap((field) => {
    const text = form[field];
    return text === undefined ? [] : [`${inputWords[field]}：${shown(text)}`];
  });
  const missing = form.without?.map((column) => columnNames[column]) ?? [];
  const all = [
    ...fields,
    ...amountTexts(form),
    ...planText(form),
    ...indicatorTexts(form),
    ...(form.linesBelow ?? []).map((line) => `${inputWords.linesBelow}：${shown(line)}`),
    ...(missing.length > 0 ? [`${inputWords.missingColumns}：${missing.join('、')}`] : []),
  ];
  return all.length > 0 ? all : [inputWords.asWellMade];
}

function inputLines({ forms, settings = {} }: Example): readonly string[] {
  const set = Object.entries(settings).map(([name, value]) => `- 参数 \`${name}\`：${valueText(value).zh}`);
  if (forms.length === 1) return [...set, ...forms.flatMap(differences).map((line) => `- ${line}`)];
  return [...set, ...forms.map((form, index) => `- 项目${index + 1}：${differences(form).join('；')}`)];
}

function valueText(value: SettingValue): InLanguages<string> {
  if (typeof value === 'boolean') return value ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' };
  if (typeof value === 'number') return { zh: String(value), en: String(value) };
  const texts = typeof value === 'string' ? [value].filter(Boolean) : value;
  const all = texts.map(shown);
  return texts.length > 0 ? { zh: all.join('、'), en: all.join(', ') } : { zh: '无', en: 'none' };
}

/** What a profile can set, with what holds otherwise. */
function settingLines({ settings = {} }: Rule, language: Language): readonly string[] {
  const words = {
    zh: ['### 可设参数', '参数', '含义', '默认'],
    en: ['### Settings', 'Name', 'Meaning', 'Usual'],
  } as const;
  const [heading, ...columns] = words[language];
  const rows = Object.entries(settings).map(
    ([name, { title, usual }]) => `| \`${name}\` | ${title[language]} | ${valueText(usual)[language]} |`,
  );
  return rows.length === 0 ? [] : ['', heading, '', `| ${columns.join(' | ')} |`, '|---|---|---|', ...rows];
}

function remarkLines(rule: Rule, example: Example, language: Language): readonly string[] {
  return findingsOn(rule, example).flatMap((finding) => {
    const { message, advice } = wordsOf(finding, language);
    const cell = rule.scope === 'project' ? cellA1(finding.at) : cellLabel(finding.at);
    const gap = language === 'zh' ? '' : ' ';
    return ['', `> **${cell}** ${severityNames[language][finding.severity]} — ${message}${gap}${advice}`];
  });
}

/** Examples are numbered through, the faulty ones first, so that the English half can refer to the texts of the Chinese one. */
function chinese(rule: Rule): readonly string[] {
  const bad = examplesOf(rule, 'bad');
  const heading = (index: number) => ['', `#### 例${index + 1}`, ''];
  return [
    `## 中文`,
    '',
    rule.about.zh,
    '',
    `- 级别：${severitiesOf(rule)
      .map((severity) => severityNames.zh[severity])
      .join('、')}`,
    `- 意见类别：${rule.opinion}`,
    ...(rule.defaultOff ? ['- 默认不启用'] : []),
    `- 来源：${rule.source.citation.zh}`,
    ...settingLines(rule, 'zh'),
    '',
    '### 会提示的填法',
    ...bad.flatMap((example, index) => [
      ...heading(index),
      ...inputLines(example),
      ...remarkLines(rule, example, 'zh'),
    ]),
    '',
    '### 不提示的填法',
    ...examplesOf(rule, 'good').flatMap((example, index) => [...heading(bad.length + index), ...inputLines(example)]),
  ];
}

function english(rule: Rule): readonly string[] {
  const bad = examplesOf(rule, 'bad');
  return [
    '## English',
    '',
    rule.about.en,
    '',
    `- Severity: ${severitiesOf(rule)
      .map((severity) => severityNames.en[severity])
      .join(', ')}`,
    `- Opinion: ${opinionNames[rule.opinion]}`,
    ...(rule.defaultOff ? ['- Off by default'] : []),
    `- Source: ${rule.source.citation.en}`,
    ...settingLines(rule, 'en'),
    '',
    '### What it remarks on',
    '',
    'The texts stand above under the same number.',
    ...bad.flatMap((example, index) => [
      '',
      `Example ${index + 1}: ${example.why}`,
      ...remarkLines(rule, example, 'en'),
    ]),
    '',
    '### What it accepts',
    '',
    ...examplesOf(rule, 'good').map(({ why }, index) => `- Example ${bad.length + index + 1}: ${why}`),
  ];
}

function pageOf(rule: Rule): string {
  const head = [`# ${rule.title.zh} · ${rule.title.en}`, '', `\`${rule.id}\``, ''];
  return `${[...head, ...chinese(rule), '', ...english(rule)].join('\n')}\n`;
}

function wellMadeLines(): readonly string[] {
  const { indicators } = wellMadeForm;
  return [
    ...(['title', 'code', 'name', 'usage', 'goal'] as const).map(
      (field) => `- ${inputWords[field]}：${shown(wellMadeForm[field])}`,
    ),
    ...planText(wellMadeForm).map((line) => `- ${line}`),
    ...indicators.map((row) => `- ${inputWords.row}：${shown(rowText(row))}`),
  ];
}

function indexOf(rules: readonly Rule[]): string {
  const groups = opinions.flatMap((opinion) => {
    const own = rules.filter((rule) => rule.opinion === opinion);
    if (own.length === 0) return [];
    const lines = own.map((rule) => {
      const levels = severitiesOf(rule);
      const level = (language: Language) => levels.map((severity) => severityNames[language][severity]).join(' / ');
      return `| [\`${rule.id}\`](${rule.id}.md) | ${rule.title.zh} | ${rule.title.en} | ${level('zh')} · ${level('en')} |`;
    });
    return [
      '',
      `## ${opinion} · ${opinionNames[opinion]}`,
      '',
      '| id | 检查 | Check | 级别 · Severity |',
      '|---|---|---|---|',
      ...lines,
    ];
  });
  return `${[
    '# 审核规则 · Rules',
    '',
    `共${rules.length}条，按审核意见类别排列。条款号未逐字核对，以文件原文为准；如与当地要求不一致，可在 \`src/core/rules/sources.ts\` 中修改。`,
    '',
    `${rules.length} rules, by the reviewers’ headings. Clause numbers have not been compared with the regulations’ texts, which prevail; they can be edited in \`src/core/rules/sources.ts\`.`,
    '',
    '本目录由 `npm run docs` 生成，请勿手工修改。 These pages are written by `npm run docs`; do not edit them by hand.',
    ...groups,
    '',
    '## 范例 · The well-made form',
    '',
    '各页例子中没有写出的内容均取自以下范例，任何规则对它都不作提示。',
    '',
    'What an example does not mention is taken from this form, on which no rule remarks.',
    '',
    ...wellMadeLines(),
  ].join('\n')}\n`;
}

/** The index and a page a rule, as unformatted Markdown. */
export function rulePages(rules: readonly Rule[]): Pages {
  return new Map([['README.md', indexOf(rules)], ...rules.map((rule) => [`${rule.id}.md`, pageOf(rule)] as const)]);
}
