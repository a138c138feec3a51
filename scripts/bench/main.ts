import type { XlsxWorkbook } from '../../src/adapters/xlsx/open-xlsx';
import { mapWorkbook } from '../../src/core/mapping/map-workbook';
import { planMarks } from '../../src/core/plans/mark-plan';
import { checkDepartment } from '../../src/core/rules/check';
import type { Finding } from '../../src/core/rules/finding';
import { rules } from '../../src/core/rules/index';
import { beside, median, medianTime, ratioText, timeText, type Measured, type Work } from './measure';
import { benchEdits } from './edits';
import { opened, parsing, snapshotOf } from './open';
import { hostileWorkbooks, projectsWorkbook } from './workbooks';

/**
 * Prints how long reading, mapping, checking and marking take, as ratios to the time in which SheetJS alone parses the same file
 * in the same process: the machine's speed then matters little. Makes its own workbooks.
 */
const sizes = [10, 100, 1000] as const;
const runsOfTheLargest = 3;

/** Marks all findings and saves the copy. */
async function markAndSave(workbook: XlsxWorkbook, findings: readonly Finding[]): Promise<void> {
  const applied = await workbook.apply(planMarks(findings));
  if (!applied.ok) throw new Error(`marks cannot be written: ${applied.error.code}`);
  const saved = await workbook.toBytes();
  if (!saved.ok) throw new Error(`the marked copy cannot be saved: ${saved.error.code}`);
}

const columns = ['read', 'map', 'check', 'mark'] as const;

interface Row {
  readonly projects: number;
  readonly parse: number;
  readonly works: { readonly [column in (typeof columns)[number]]: Measured };
}

async function measure(projects: number): Promise<Row> {
  const bytes = projectsWorkbook(projects);
  const snapshot = await snapshotOf(bytes);
  const { department } = mapWorkbook(snapshot);
  if (department.projects.length !== projects)
    throw new Error(`mapped ${department.projects.length} of ${projects} projects`);
  const findings = checkDepartment(department, rules);
  const mark: Work = () => {
    const workbook = opened(bytes);
    return () => markAndSave(workbook, findings);
  };
  const works: { readonly [column in (typeof columns)[number]]: Work } = {
    read: () => () => snapshotOf(bytes),
    map: () => () => mapWorkbook(snapshot),
    check: () => () => checkDepartment(department, rules),
    mark,
  };
  const parses: number[] = [];
  const measured: [string, Measured][] = [];
  for (const column of columns) {
    // One after the other: what one work leaves to the collector is not for another to pay.
    const { yardstick, works: own } = await beside(parsing(bytes), { [column]: works[column] });
    parses.push(yardstick);
    measured.push(...Object.entries(own));
  }
  return { projects, parse: median(parses), works: Object.fromEntries(measured) as Row['works'] };
}

function line({ projects, parse, works }: Row): string {
  const ratios = columns.map((column) => ratioText(works[column].ratio)).join('');
  return `${String(projects).padStart(8)}${timeText(parse).padStart(12)}${ratios}`;
}

/** What each rule takes of a check of 1,000 projects, as a ratio to parsing them; the dearest first. */
async function benchRules(): Promise<void> {
  const bytes = projectsWorkbook(1000);
  const { department } = mapWorkbook(await snapshotOf(bytes));
  const works = Object.fromEntries(rules.map((rule) => [rule.id, () => () => checkDepartment(department, [rule])]));
  const measured = Object.entries((await beside(parsing(bytes), works)).works);
  console.log('\nEach rule alone over 1,000 projects, the dearest first');
  for (const [id, { ratio }] of measured.sort(([, one], [, other]) => other.ratio - one.ratio)) {
    console.log(`${ratioText(ratio)}  ${id}`);
  }
}

/** Workbooks that make other readers slow: mapping is to cost what the stored cells cost. */
async function benchHostile(): Promise<void> {
  console.log('\nMapping of hostile workbooks, as a ratio to parsing them');
  for (const { name, make } of hostileWorkbooks) {
    const bytes = await make();
    const snapshot = await snapshotOf(bytes);
    const { map } = (await beside(parsing(bytes), { map: () => () => mapWorkbook(snapshot) })).works;
    console.log(`${ratioText(map.ratio)}  ${timeText(map.time).padStart(9)}  ${name}`);
  }
}

/** From 1,000 to 10,000 projects the costs are to grow tenfold, or hardly more. */
async function benchGrowth({ works: thousand }: Row): Promise<void> {
  const snapshot = await snapshotOf(projectsWorkbook(10_000));
  const { department } = mapWorkbook(snapshot);
  const map = await medianTime(() => () => mapWorkbook(snapshot), runsOfTheLargest);
  const check = await medianTime(() => () => checkDepartment(department, rules), runsOfTheLargest);
  const growth = (time: number, before: number): string => `${(time / before).toFixed(1)} ×`;
  console.log(
    `\nFrom 1,000 to 10,000 projects: map ${growth(map, thousand.map.time)}, check ${growth(check, thousand.check.time)}`,
  );
}

async function bench(): Promise<void> {
  console.log(
    'Ratios to the time in which SheetJS alone parses the file; mark = plan, apply and save a marked copy.\n',
  );
  console.log('projects   SheetJS parse      read       map     check      mark');
  let last: Row | undefined;
  for (const projects of sizes) {
    last = await measure(projects);
    console.log(line(last));
  }
  if (last) await benchGrowth(last);
  await benchEdits();
  await benchHostile();
  await benchRules();
}

void bench();
