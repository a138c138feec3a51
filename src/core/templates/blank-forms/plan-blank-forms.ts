import type { Snapshot } from '../../grid/snapshot';
import type { PlanStep, WritePlan } from '../../plans/write-plan';
import { blankFormSteps } from './blank-form-steps';
import { classChoices } from './class-choices';
import type { BlankProject } from './blank-project';
import { departmentSteps, type BlankDepartment } from './department-steps';
import { rowsOf } from './layout';
import { blankLayouts, type LayoutName } from './layouts';
import { freeSheetNames } from './sheet-names';

export interface BlankFormsWanted {
  readonly layout: LayoutName;
  readonly projects: readonly BlankProject[];
  readonly arrangement: 'sheet-each' | 'stacked';
  readonly fiscalYear?: number;
  /** Adds a sheet with cover, goals and safeguards before the forms. */
  readonly department?: BlankDepartment;
}

export interface BlankFormsPlan {
  readonly plan: WritePlan;
  /** The sheets that it adds, in their order. */
  readonly sheets: readonly string[];
}

const blankRowsBetweenForms = 1;

/**
 * One sheet with forms below one another, each on a page of its own; titles are repeated only where there is one form, or they would
 * stand twice.
 */
function sheetSteps(
  name: LayoutName,
  sheet: string,
  projects: readonly BlankProject[],
  fiscalYear: number | undefined,
): readonly PlanStep[] {
  const [first, ...others] = projects;
  if (!first) return [];
  const layout = blankLayouts[name];
  const pitch = rowsOf(layout) + blankRowsBetweenForms;
  return [
    { step: 'add-sheet', sheet },
    ...projects.flatMap((project, index) => {
      const at = { sheet, row: index * pitch, column: 0 };
      const lists = classChoices(name, at).map((choice): PlanStep => ({ step: 'validation-list', ...choice }));
      return [...blankFormSteps(layout, at, { project, fiscalYear }), ...lists];
    }),
    { step: 'column-widths', sheet, column: 0, widths: layout.widths },
    {
      step: 'print-setup',
      sheet,
      orientation: layout.orientation,
      titleRows: others.length === 0 ? layout.titleRows : 0,
      breaksBefore: others.map((_project, index) => (index + 1) * pitch),
    },
  ];
}

/**
 * Plans blank forms of one layout on new sheets behind the workbook's own, in the projects' order.
 *
 * - Sheets: named for the project where each has its own, else 项目绩效表; a name that is taken gets a number behind it.
 * - Errors: none. Without projects there is nothing but the department's sheet, where one is wanted.
 */
export function planBlankForms(snapshot: Snapshot, wanted: BlankFormsWanted): BlankFormsPlan {
  const { projects, arrangement, fiscalYear, department } = wanted;
  const { layout } = wanted;
  const nameFor = freeSheetNames(snapshot);
  const steps: PlanStep[] = [];
  const sheets: string[] = [];
  const add = (sheet: string, added: readonly PlanStep[]): void => {
    sheets.push(sheet);
    for (const step of added) steps.push(step);
  };
  if (department) {
    const sheet = nameFor('部门', '部门');
    add(sheet, departmentSteps(sheet, department, fiscalYear));
  }
  if (arrangement === 'sheet-each') {
    for (const [index, project] of projects.entries()) {
      const sheet = nameFor(project.name, `项目${index + 1}`);
      add(sheet, sheetSteps(layout, sheet, [project], fiscalYear));
    }
  } else if (projects.length > 0) {
    const sheet = nameFor('项目绩效表', '项目绩效表');
    add(sheet, sheetSteps(layout, sheet, projects, fiscalYear));
  }
  return { plan: { steps }, sheets };
}
