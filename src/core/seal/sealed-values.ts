import { cellLabel } from '../grid/a1';
import { contains, sameCell, type CellAddress } from '../grid/cell-address';
import type { CellLookup } from '../grid/lookup';
import type { Department } from '../model/department';
import type { ClassLabel, Indicator } from '../model/indicator';
import type { Located } from '../model/located';
import type { Fen } from '../model/money';
import type { Execution, Project } from '../model/project';
import { sourceRoles, type SealedRole } from './sealed-roles';

/** One value as it is sealed, and the cell in which a person finds it. */
export interface SealedValue {
  readonly role: SealedRole;
  readonly at: CellAddress;
  readonly text: string;
}

/** What stays together when rows are added or taken out: a field, a printed class, or an indicator with all of its row. */
export type SealedItem = readonly [first: SealedValue, ...rest: SealedValue[]];

/** Digits beyond these are what binary fractions add. */
const significantDigits = 12;

function numberText(number: number): string {
  return String(Number(number.toPrecision(significantDigits)));
}

/** A number is sealed as it is stored: how its format shows it is none of the seal's concern. */
function ofText(role: SealedRole, { value, at }: Located<string>, lookup: CellLookup): SealedValue {
  const stored = lookup(at)?.value;
  return { role, at, text: typeof stored === 'number' ? numberText(stored) : value };
}

/** A figure in a cell of its own: what stands there counts, whether or not it could be read as one. */
function ofFigure(role: SealedRole, { value, at }: Located<unknown>, lookup: CellLookup): SealedValue {
  const stored = lookup(at)?.value;
  if (typeof stored === 'string') return { role, at, text: stored.trim() };
  return { role, at, text: typeof stored === 'number' ? numberText(stored) : String(value ?? '') };
}

function ofAmount(role: SealedRole, amount: Fen | undefined, at: CellAddress): SealedValue {
  return { role, at, text: amount === undefined ? '' : String(amount) };
}

function single(value: SealedValue): SealedItem {
  return [value];
}

function textItems(role: SealedRole, text: Located<string> | undefined, lookup: CellLookup): readonly SealedItem[] {
  return text ? [[ofText(role, text, lookup)]] : [];
}

/** The year of the form's own, which is told with it; another one is the department's. */
function hasOwnYear({ form, fiscalYear }: Project, department: Department): boolean {
  if (!fiscalYear) return false;
  return contains(form, fiscalYear.at) || !department.fiscalYear || !sameCell(fiscalYear.at, department.fiscalYear.at);
}

const quarterRoles = ['quarter1', 'quarter2', 'quarter3', 'quarter4'] as const;

function executionItems(execution: Execution | undefined, lookup: CellLookup): readonly SealedItem[] {
  if (!execution) return [];
  const { budget, spent, rate, weight, score, totalScore } = execution;
  const figures: readonly (readonly [SealedRole, Located<unknown> | undefined])[] = [
    ['executionBudget', budget],
    ['executionSpent', spent],
    ['executionRate', rate],
    ['executionWeight', weight],
    ['executionScore', score],
    ['totalScore', totalScore],
  ];
  return figures.flatMap(([role, figure]) => (figure ? [single(ofFigure(role, figure, lookup))] : []));
}

interface RowSealing {
  readonly lookup: CellLookup;
  readonly name: 'indicator' | 'midTermIndicator';
  /** Whether the class is printed in a block of the form's, where it is sealed once. */
  readonly isOfBlock: (label: ClassLabel<string>) => boolean;
}

/** 指标方向性 has no cell in the model: it is told at the indicator's name. */
function rowItem(indicator: Indicator, { lookup, name, isOfBlock }: RowSealing): SealedItem {
  const texts = (role: SealedRole, text: Located<string> | undefined): readonly SealedValue[] =>
    text ? [ofText(role, text, lookup)] : [];
  const figures = (role: SealedRole, figure: Located<unknown> | undefined): readonly SealedValue[] =>
    figure ? [ofFigure(role, figure, lookup)] : [];
  const ownClass = (role: SealedRole, label: ClassLabel<string> | undefined): readonly SealedValue[] =>
    label && !isOfBlock(label) ? [{ role, at: label.at, text: label.printed }] : [];
  const { direction } = indicator;
  return [
    ofText(name, indicator.name, lookup),
    ...ownClass('ownLevel1', indicator.level1),
    ...ownClass('ownLevel2', indicator.level2),
    ...texts('description', indicator.description),
    ...texts('operator', indicator.operator),
    ...(direction ? [{ role: 'direction', at: indicator.name.at, text: direction } as const] : []),
    ...texts('targetValue', indicator.value),
    ...texts('unit', indicator.unit),
    ...figures('weight', indicator.weight),
    ...figures('score', indicator.score),
    ...texts('basis', indicator.basis),
  ];
}

/** Each printed class, and behind it the indicators that stand under it; so that an indicator under another class is told. */
function tableItems({ blocks, indicators }: Project, lookup: CellLookup): readonly SealedItem[] {
  const labels = blocks.flatMap(({ level1, level2 }) => [
    { role: 'level1', label: level1 } as const,
    ...level2.map((label) => ({ role: 'level2', label }) as const),
  ]);
  const printed = new Set(labels.map(({ label }) => cellLabel(label.at)));
  const isOfBlock = ({ at }: ClassLabel<string>): boolean => printed.has(cellLabel(at));
  const sealing: RowSealing = { lookup, name: 'indicator', isOfBlock };
  const under = new Map<string, SealedItem[]>();
  const elsewhere: SealedItem[] = [];
  for (const indicator of indicators) {
    const label = indicator.level2 ?? indicator.level1;
    const row = rowItem(indicator, sealing);
    if (!isOfBlock(label)) elsewhere.push(row);
    else under.set(cellLabel(label.at), [...(under.get(cellLabel(label.at)) ?? []), row]);
  }
  const inBlocks = labels.flatMap(({ role, label }): readonly SealedItem[] => {
    const rows = under.get(cellLabel(label.at)) ?? [];
    under.delete(cellLabel(label.at));
    return [[{ role, at: label.at, text: label.printed }], ...rows];
  });
  return [...inBlocks, ...elsewhere];
}

/** The values of one project, in an order that does not depend on where they stand. */
export function projectValues(project: Project, department: Department, lookup: CellLookup): readonly SealedItem[] {
  const { funding, plan, midTerm, fiscalYear } = project;
  const midTermSealing: RowSealing = { lookup, name: 'midTermIndicator', isOfBlock: () => true };
  return [
    ...textItems('code', project.code, lookup),
    ...textItems('name', project.name, lookup),
    ...textItems('kind', project.kind, lookup),
    ...(fiscalYear && hasOwnYear(project, department)
      ? [single({ role: 'fiscalYear', at: fiscalYear.at, text: String(fiscalYear.value) })]
      : []),
    ...textItems('usage', project.usage, lookup),
    single(ofAmount('budget', funding.total, funding.at)),
    ...sourceRoles.map((role) => single(ofAmount(role, funding[role], funding.at))),
    ...quarterRoles.flatMap((role, index) => {
      const quarter = plan?.quarters[index];
      return quarter ? [single(ofQuarter(role, quarter, lookup))] : [];
    }),
    ...textItems('goal', project.goal, lookup),
    ...(midTerm ? [single(ofAmount('midTermBudget', midTerm.total, midTerm.goal?.at ?? funding.at))] : []),
    ...textItems('midTermGoal', midTerm?.goal, lookup),
    ...(midTerm?.indicators ?? []).map((indicator) => rowItem(indicator, midTermSealing)),
    ...executionItems(project.execution, lookup),
    ...tableItems(project, lookup),
  ];
}

/** As it is written, since what a bare 25 comes to depends on the other quarters. */
function ofQuarter(
  role: SealedRole,
  { value, at }: Located<NonNullable<Project['plan']>['quarters'][number]['value']>,
  lookup: CellLookup,
): SealedValue {
  const read = value.kind === 'stated' ? value.fraction : value.kind === 'unreadable' ? value.text : '';
  return ofFigure(role, { value: read, at }, lookup);
}

/** What the sheets say outside the forms. */
export function departmentValues(department: Department, lookup: CellLookup): readonly SealedItem[] {
  const { name, reviewer, fiscalYear, goals, safeguards, statedTotal, projects } = department;
  const isOfAProject =
    fiscalYear && projects.some((project) => project.fiscalYear && contains(project.form, fiscalYear.at));
  return [
    ...textItems('departmentName', name, lookup),
    ...textItems('reviewer', reviewer, lookup),
    ...(fiscalYear && !isOfAProject
      ? [single({ role: 'departmentYear', at: fiscalYear.at, text: String(fiscalYear.value) })]
      : []),
    ...goals.flatMap((goal) => textItems('departmentGoal', goal, lookup)),
    ...safeguards.flatMap((safeguard) => textItems('safeguard', safeguard, lookup)),
    ...(statedTotal ? [single(ofAmount('statedTotal', statedTotal.value, statedTotal.at))] : []),
  ];
}
