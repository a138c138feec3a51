import {
  addToBounds,
  noBounds,
  rangeOfBounds,
  rangeOfCell,
  type Bounds,
  type CellAddress,
  type RangeAddress,
} from '../grid/cell-address';
import type { ChosenField } from '../model/choices';
import type { Unread } from '../model/department';
import { located, type Located } from '../model/located';
import type { Fen } from '../model/money';
import type { Execution, FundingBreakdown, MidTerm, Project } from '../model/project';
import {
  kindIn,
  nothingTold,
  preferred,
  withChosenBudget,
  withChosenColumns,
  yearIn,
  type ToldOfForm,
} from './chosen-cells';
import {
  addressIn,
  firstCellFrom,
  rowAt,
  storedRows,
  type FormArea,
  type TableHeading,
  type UnsureLabel,
} from './form-area';
import type { Columns } from './found-labels';
import { columnKinds, columnWordings, fieldWordings, quarterKinds, type FieldKind, type SourceKind } from './labels';
import { trimmed } from './normalise';
import { readFormYear } from './read-fiscal-year';
import { readExecution } from './read-execution';
import { fieldCell, readKind, valueCell, type Complaint, type FieldCell } from './read-fields';
import { readFunding, statedAmount, unitIn, type LabelledAmount, type SourceAmounts } from './read-funding';
import { readIndicatorTable } from './read-indicators';
import { quarterPlaces, readDisbursementPlan, recognisedQuarters } from './read-plan';

export interface ReadForm {
  /** Undefined where the labels are too few for a form; `unread` then says so. */
  readonly project: Project | undefined;
  readonly unread: readonly Unread[];
}

/** The fields that only a form has; a table of projects may name them all in one heading row. */
const headFields = ['code', 'name', 'usage', 'plan', 'goal', 'amount'] as const satisfies readonly FieldKind[];
const fieldsOfAFormWithoutTable = 3;

function headFieldsOf({ fields }: FormArea): readonly (typeof headFields)[number][] {
  return headFields.filter((kind) => fields[kind]);
}

function rowsOfHeadFields({ fields, heading }: FormArea): number {
  const rows: number[] = [];
  for (const kind of headFields) {
    const hit = fields[kind];
    if (hit && hit.row !== heading?.row && !rows.includes(hit.row)) rows.push(hit.row);
  }
  return rows.length;
}

/** A form has an indicator table and something of a head above it, or most of a head alone, on more than one row. */
export function isForm(area: FormArea): boolean {
  const rows = rowsOfHeadFields(area);
  if (area.heading) return rows > 0 && (rows > 1 || area.fields.title !== undefined);
  return area.fields.name !== undefined && headFieldsOf(area).length >= fieldsOfAFormWithoutTable && rows > 1;
}

/** One label alone is a word in a text, not a form; several together are worth a remark. */
function isFragment(area: FormArea): boolean {
  return area.heading !== undefined || headFieldsOf(area).length > 1;
}

/** Every form passes here and in `boundsOfLabels`: no list is made of what was found only to be walked through once. */
function addColumns(bounds: Bounds, row: number, columns: Columns): void {
  for (const kind of columnKinds) {
    const column = columns[kind];
    if (column !== undefined) addToBounds(bounds, row, column);
  }
}

/** Around the labels of a form. */
function boundsOfLabels({ labels, sources, quarters, heading }: FormArea): Bounds {
  const bounds = noBounds();
  for (const { row, column } of labels) addToBounds(bounds, row, column);
  for (const { row, column } of sources) addToBounds(bounds, row, column);
  for (const kind of quarterKinds) {
    const hit = quarters[kind];
    if (hit) addToBounds(bounds, hit.row, hit.column);
  }
  if (heading) addColumns(bounds, heading.row, heading.columns);
  if (heading?.aside) addColumns(bounds, heading.row, heading.aside);
  return bounds;
}

function labelsFound(area: FormArea): string[] {
  const found: string[] = headFieldsOf(area).map((kind) => fieldWordings[kind][0]);
  return area.heading ? [...found, columnWordings.level1[0]] : found;
}

/** The rectangle of a form's labels; undefined where it has none. */
export function labelBounds(area: FormArea): RangeAddress | undefined {
  return rangeOfBounds(area.sheet.name, boundsOfLabels(area));
}

function fragmentOf(area: FormArea): Unread | undefined {
  const range = labelBounds(area);
  if (!range || !isFragment(area)) return undefined;
  const missing: string[] = (['name', 'goal'] as const)
    .filter((kind) => !area.fields[kind])
    .map((kind) => fieldWordings[kind][0]);
  if (!area.heading) missing.push(columnWordings.level1[0]);
  return { range, reason: { code: 'form-incomplete', found: labelsFound(area), missing } };
}

function unsure(area: FormArea, { row, column, written, nearest }: UnsureLabel): Unread {
  return { range: rangeOfCell(addressIn(area, row, column)), reason: { code: 'label-unsure', written, nearest } };
}

/** The form's rectangle: its labels, its values beside them, and its table to the last row. */
function rangeOf(area: FormArea, values: readonly CellAddress[], lastRow: number): RangeAddress {
  const bounds = boundsOfLabels(area);
  addToBounds(bounds, area.top, area.left);
  for (const { row, column } of values) addToBounds(bounds, row, column);
  addToBounds(bounds, Math.max(bounds.bottom, lastRow), bounds.left);
  return rangeOfBounds(area.sheet.name, bounds) ?? rangeOfCell(addressIn(area, area.top, area.left));
}

function textOf(cell: FieldCell | undefined): Located<string> | undefined {
  return cell && located(cell.text, cell.at);
}

/** A copy of the form that nobody has begun to fill in has neither a name nor any other value. */
function isUnused(project: Project): boolean {
  return (
    project.name.value === '' &&
    !project.code?.value &&
    !project.usage?.value &&
    !project.goal?.value &&
    project.indicators.length === 0 &&
    !project.plan?.quarters.some(({ value }) => value.kind !== 'blank')
  );
}

/** Excel keeps fifteen digits of a number; those behind them have become zeros. */
const tooLongForANumber = 1e15;

/** The heading whose indicators are those of the budget year, and that of the whole period where the form has both. */
function headingsOf({ heading }: FormArea): {
  readonly annual: TableHeading | undefined;
  readonly midTerm: TableHeading | undefined;
} {
  if (!heading?.aside) return { annual: heading, midTerm: undefined };
  const { row, columns, aside } = heading;
  return {
    annual: { row, columns: { ...aside, level1: columns.level1 }, aside: undefined },
    midTerm: { row, columns, aside: undefined },
  };
}

function midTermOf(area: FormArea, heading: TableHeading | undefined, complain: Complaint): MidTerm | undefined {
  const [goal, amount] = [fieldCell(area, 'midTermGoal', complain), fieldCell(area, 'midTermAmount', complain)];
  if (!heading && !goal && !amount) return undefined;
  const label = area.fields.midTermAmount?.text ?? '';
  return {
    total: amount && statedAmount({ cell: amount, label: withUnitAround(area, 'midTermAmount', label) }),
    goal: textOf(goal),
    indicators: readIndicatorTable(area, heading, complain).indicators,
  };
}

/** The label of an amount with the unit that a label before it in the row names: 项目资金（元）. */
function withUnitAround(area: FormArea, kind: FieldKind, label: string): string {
  const hit = area.fields[kind];
  if (!hit || unitIn(label) !== undefined) return label;
  const before = rowAt(area, hit.row)?.cells.filter(({ column }) => column >= area.left && column < hit.column) ?? [];
  const unit = before.map(({ value }) => (typeof value === 'string' ? unitIn(value) : undefined)).find(Boolean);
  return unit === undefined ? label : `${label}（${unit}）`;
}

/** The cells beside the amount that say where it comes from: in its own column of labels, else in its row. */
function sourceAmounts(area: FormArea, label: string, complain: Complaint): SourceAmounts {
  const amount = area.fields.amount;
  if (!amount) return {};
  const amounts: { [kind in SourceKind]?: Fen } = {};
  const own = area.sources.filter(({ row, column }) => column === amount.column && row > amount.row);
  const inRow = area.sources.filter(({ row, column }) => row === amount.row && column > amount.column);
  for (const hit of [...own, ...inRow]) {
    const cell = valueCell(area, hit, complain);
    const stated = cell && statedAmount({ cell, label: unitIn(hit.text) === undefined ? label : hit.text });
    if (stated !== undefined) amounts[hit.kind] ??= stated;
  }
  return amounts;
}

/** 全年预算数 counts before 年初预算数, which may stand nearer to the label. */
function withBudgetOfTheYear(funding: FundingBreakdown, execution: Execution | undefined): FundingBreakdown {
  const { budget } = execution ?? {};
  return budget?.value === undefined ? funding : { ...funding, total: budget.value, at: budget.at };
}

/**
 * Reads one form.
 *
 * - Shape: the project with every value at its cell; undefined where the labels are too few for a form, or nothing is filled in.
 * - `told`: what the user has said of the form; a cell pointed at counts before the one recognised, and a form added is always one.
 * - Errors: what could not be read, each with the cells concerned.
 */
export function readForm(area: FormArea, told: ToldOfForm = nothingTold): ReadForm {
  const { added, cells: chosen } = told;
  if (!added && !isForm(area)) {
    const fragment = fragmentOf(area);
    return {
      project: undefined,
      unread: fragment ? [fragment, ...area.unsure.map((label) => unsure(area, label))] : [],
    };
  }
  const unread: Unread[] = [];
  const complain: Complaint = (at, reason) => unread.push({ range: rangeOfCell(at), reason });
  for (const { row, column, written, meant } of area.misspelt) {
    complain(addressIn(area, row, column), { code: 'label-misspelt', written, meant });
  }
  unread.push(...area.unsure.map((label) => unsure(area, label)));
  const quarters = recognisedQuarters(area);
  const ownCells: CellAddress[] = quarterPlaces(quarters).slice();
  const field = (of: ChosenField, recognise: (say: Complaint) => FieldCell | undefined): FieldCell | undefined => {
    const { read, recognised } = preferred<FieldCell>(chosen.get(of), recognise, (cell) => cell, complain);
    if (recognised) ownCells.push(recognised.at);
    return read;
  };
  const code = field('code', (say) => fieldCell(area, 'code', say));
  const name = field('name', (say) => fieldCell(area, 'name', say));
  const usage = field('usage', (say) => fieldCell(area, 'usage', say));
  const goal = field('goal', (say) => fieldCell(area, 'plannedGoal', say) ?? fieldCell(area, 'goal', say));
  const amount = fieldCell(area, 'amount', complain);
  if (amount) ownCells.push(amount.at);
  if (typeof code?.stored?.value === 'number' && code.stored.value >= tooLongForANumber) {
    complain(code.at, { code: 'digits-lost', label: trimmed(area.fields.code?.text ?? fieldWordings.code[0]) });
  }
  const title = addressIn(area, area.top, area.left);
  if (!area.fields.name && !chosen.has('name')) {
    unread.push({
      range: rangeOfCell(title),
      reason: { code: 'form-incomplete', found: labelsFound(area), missing: [fieldWordings.name[0]] },
    });
  }
  const headings = headingsOf(area);
  const table = readIndicatorTable(area, withChosenColumns(area, headings.annual, chosen), complain);
  const midTerm = midTermOf(area, headings.midTerm, complain);
  const plan = readDisbursementPlan(area, quarters, complain, chosen);
  const label = withUnitAround(area, 'amount', trimmed(area.fields.amount?.text ?? ''));
  const execution = readExecution(area, label, table.lastRow);
  // The sources of a self-evaluation need not make its budget: 上年结转资金 is among them.
  const sources = execution ? {} : sourceAmounts(area, label, complain);
  const fundingOf = (stated: LabelledAmount | undefined) => readFunding(usage, stated, title, sources);
  const recognisedFunding = withBudgetOfTheYear(fundingOf(amount && { cell: amount, label }), execution);
  const chosenYear = chosen.get('year');
  const kind = preferred(chosen.get('kind'), () => readKind(area), kindIn, complain).read;
  const project: Project = {
    form: added ?? rangeOf(area, ownCells, table.lastRow),
    kind,
    fiscalYear: (chosenYear && yearIn(chosenYear)) ?? readFormYear(area),
    code: textOf(code),
    name: textOf(name) ?? located('', nameFallback(area)),
    usage: textOf(usage),
    funding: withChosenBudget(recognisedFunding, chosen.get('budget'), (cell) =>
      fundingOf({ cell, label: cell.label }),
    ),
    plan,
    goal: textOf(goal),
    columns: table.columns,
    blocks: table.blocks,
    indicators: table.indicators,
  };
  if (!added && isUnused(project)) return { project: undefined, unread };
  if (!midTerm && !execution) return { project, unread };
  return { project: { ...project, ...(midTerm && { midTerm }), ...(execution && { execution }) }, unread };
}

/** Where a person would look for the name of a form that has no cell for it: at its label, else at the form's title. */
function nameFallback(area: FormArea): CellAddress {
  const label = area.fields.name;
  if (label) return addressIn(area, label.row, label.column);
  for (const row of storedRows(area, area.top, area.top + 1)) {
    const first = firstCellFrom(row, area.left, area.right);
    if (first) return addressIn(area, row.row, first.column);
  }
  return addressIn(area, area.top, area.left);
}
