import type { CellAddress } from '../grid/cell-address';
import type { InLanguages } from '../language';
import type { Department } from '../model/department';
import type { Project } from '../model/project';
import type { DepartmentExample, ProjectExample } from './example';
import type { Severity } from './finding';
import type { Repair } from './repair';
import { usualValues, type Settings, type SettingValues, type ValuesOf } from './setting';
import type { Source } from './sources';

/** The headings under which reviewers at a finance bureau give their opinions. */
export const opinions = [
  '指标不够完整',
  '指标不够细化、量化',
  '指标与项目的相关性不够',
  '指标与指标值不匹配',
  '建议拆分指标',
  '一级指标类型错误',
  '二级指标类型错误',
  '建议增加明确效益指标',
  '建议增加明确产出指标',
  '建议增加满意度指标',
  '其他',
] as const;
export type Opinion = (typeof opinions)[number];

/** What a rule says of a cell. `severity` only where it differs from the rule's own. */
export interface Remark<Facts> {
  readonly at: CellAddress;
  readonly related?: readonly CellAddress[];
  readonly severity?: Severity;
  /** For a rule about the department: the place in its list of the one project that this remark is about. */
  readonly project?: number;
  readonly facts: Facts;
}

/** Takes what a check finds, one remark after the other. */
export type Report<Facts> = (remark: Remark<Facts>) => void;

interface RuleTexts<Facts, Named extends Settings> {
  /** Its public name: kebab-case, the name of its file and its page, never changed, never given to another check. */
  readonly id: string;
  readonly severity: Severity;
  /** Whether it is left out of a check unless somebody asks for it. */
  readonly defaultOff?: true;
  readonly opinion: Opinion;
  readonly title: InLanguages<string>;
  /** What it checks and what it leaves alone, for its page: one to three sentences. */
  readonly about: InLanguages<string>;
  readonly source: Source;
  /** What a profile can set. */
  readonly settings?: Named;
  /** Rules that say less of the same fault where they find the same cell: there the pane shows them behind this one. */
  readonly saysAlso?: readonly string[];
  /** What is wrong, and what stands there: one sentence. */
  readonly message: InLanguages<(facts: Facts) => string>;
  /** What to do: one sentence that can be acted on. */
  readonly advice: InLanguages<(facts: Facts) => string>;
  /** How a finding can be mended, where what stands there tells; undefined where a person has to write it. */
  readonly repair?: {
    /** What it does, in a few words. */
    readonly title: InLanguages<string>;
    propose(facts: Facts, at: CellAddress): Repair | undefined;
  };
}

/** A check that needs one project only. */
export interface ProjectRule<Facts, Named extends Settings = NoSettings> extends RuleTexts<Facts, Named> {
  readonly scope: 'project';
  check(project: Project, report: Report<Facts>, settings: ValuesOf<Named>): void;
  /** Forms that the rule must leave alone, each one step away from a bad one. */
  readonly good: readonly ProjectExample[];
  readonly bad: readonly (ProjectExample & { readonly finds: readonly ExpectedRemark[] })[];
}

/** A check that needs all projects of the department. A remark is about no single project, unless it names one. */
export interface DepartmentRule<Facts, Named extends Settings = NoSettings> extends RuleTexts<Facts, Named> {
  readonly scope: 'department';
  check(department: Department, report: Report<Facts>, settings: ValuesOf<Named>): void;
  readonly good: readonly DepartmentExample[];
  readonly bad: readonly (DepartmentExample & { readonly finds: readonly ExpectedRemark[] })[];
}

/**
 * Where an example's remark must stand, as A1 text on the example's first sheet (`E11`) or with the sheet (`项目2!C6`),
 * or with the severity after a space where it is not the rule's own: `E11 info`.
 */
export type ExpectedRemark = string;

type NoSettings = Readonly<Record<never, never>>;

/** A check as the engine sees it. Settings that are left out are as usual. */
export type Check<Of> = (of: Of, report: Report<unknown>, settings?: SettingValues) => void;

/** A rule as the engine, the pages and the pane see it: its facts and settings are its own affair. */
export type Rule =
  | (Omit<ProjectRule<unknown, Settings>, 'check'> & { readonly check: Check<Project> })
  | (Omit<DepartmentRule<unknown, Settings>, 'check'> & { readonly check: Check<Department> });

export function defineRule<Facts, Named extends Settings = NoSettings>(rule: ProjectRule<Facts, Named>): Rule;
export function defineRule<Facts, Named extends Settings = NoSettings>(rule: DepartmentRule<Facts, Named>): Rule;
/** Makes a rule; the types see to it that its wording knows the facts which its check finds. */
export function defineRule<Facts>(rule: ProjectRule<Facts> | DepartmentRule<Facts>): Rule {
  // A rule's facts come back only to the rule's own wording, so outside it their type is of no use to anybody.
  const erased = rule as Rule;
  if (!erased.settings) return erased;
  const usual = usualValues(erased.settings);
  const filled =
    <Of>(check: Check<Of>): Check<Of> =>
    (of, report, set) =>
      check(of, report, set ? { ...usual, ...set } : usual);
  return erased.scope === 'project'
    ? { ...erased, check: filled(erased.check) }
    : { ...erased, check: filled(erased.check) };
}
