import { cellA1, cellLabel } from '../../src/core/grid/a1';
import { mapWorkbook } from '../../src/core/mapping/map-workbook';
import { checkDepartment } from '../../src/core/rules/check';
import type { FormExample } from '../../src/core/rules/example';
import type { Finding } from '../../src/core/rules/finding';
import { defaultRules } from '../../src/core/rules/index';
import type { ExpectedRemark, Rule } from '../../src/core/rules/rule';
import type { SettingValues } from '../../src/core/rules/setting';
import { tuned } from '../../src/core/rules/tune';
import { layOutDepartment } from '../../src/core/templates/example-form';

/** An example whichever the rule's scope: its forms, one a sheet. */
export interface AnyExample {
  readonly why: string;
  readonly forms: readonly FormExample[];
  readonly settings?: SettingValues;
}

export interface AnyBadExample extends AnyExample {
  readonly finds: readonly ExpectedRemark[];
}

export function goodExamples(rule: Rule): readonly AnyExample[] {
  if (rule.scope === 'project') return rule.good.map(({ project, ...example }) => ({ ...example, forms: [project] }));
  return rule.good.map(({ department, ...example }) => ({ ...example, forms: department }));
}

export function badExamples(rule: Rule): readonly AnyBadExample[] {
  if (rule.scope === 'project') return rule.bad.map(({ project, ...example }) => ({ ...example, forms: [project] }));
  return rule.bad.map(({ department, ...example }) => ({ ...example, forms: department }));
}

/** What is found on forms laid out one a sheet, by the rules that are not off unless somebody asks for them. */
export function findingsOn(forms: readonly FormExample[], rules: readonly Rule[] = defaultRules): readonly Finding[] {
  const { department, unread } = mapWorkbook(layOutDepartment(forms));
  const errors = unread.filter(({ reason }) => reason.code === 'cell-error');
  if (errors.length > 0) throw new Error('An example is not to contain cell errors');
  return checkDepartment(department, rules);
}

/** What the rule finds in an example, under the settings that the example has. */
export function findingsIn(rule: Rule, { forms, settings }: AnyExample): readonly Finding[] {
  return findingsOn(forms, [tuned(rule, settings ? { settings } : {})]);
}

/** A finding as examples name it: `E11`, or `项目1!E11` for a rule about the department, with the severity where it is not the rule's own. */
export function remarkOf(rule: Rule, { at, severity }: Finding): string {
  const cell = rule.scope === 'project' ? cellA1(at) : cellLabel(at);
  return severity === rule.severity ? cell : `${cell} ${severity}`;
}

/** The severity is left out where it is the rule's own, however the example writes it. */
export function expectedRemark(rule: Rule, remark: ExpectedRemark): string {
  return remark.endsWith(` ${rule.severity}`) ? remark.slice(0, -rule.severity.length - 1) : remark;
}
