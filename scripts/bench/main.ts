import type { XlsxWorkbook } from '../../src/adapters/xlsx/open-xlsx';
import type { Snapshot } from '../../src/core/grid/snapshot';
import { mapWorkbook } from '../../src/core/mapping/map-workbook';
import type { Department } from '../../src/core/model/department';
import { planMarks } from '../../src/core/plans/mark-plan';
import { checkDepartment } from '../../src/core/rules/check';
import type { Finding } from '../../src/core/rules/finding';
import { rules } from '../../src/core/rules/index';
import { beside, median, ratioText, timeText, type Measured, type Work } from './measure';
import { benchEdits } from './edits';
import { opened, parsing, snapshotOf } from './open';
import { hostileWorkbooks, projectsWorkbook } from './workbooks';

/**
 * Prints how long reading, mapping, checking and marking take, as ratios to the time in which SheetJS alone parses the same file
 * in the same process: the machine's speed then matters little. Makes its own workbooks.
 */
const sizes = [10, 100, 1000] as const;
/** By how much the largest workbook is larger than the last of `sizes`. */
const times = 10;
const roundsOfGrowth = 7;

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

/**
 * How much dearer the work is on the large workbook than on the small one. Beside one run on the large one there are ten on the small
 * one, so that either pays for collecting what it has thrown away.
 */
async function growth<Of>(work: (of: Of) => unknown, small: Of, large: Of): Promise<string> {
  const tenSmall = () => Array.from({ length: times }, () => work(small));
  const { ratio } = (await beside(tenSmall, { large: () => () => work(large) }, roundsOfGrowth)).works.large;
  return `${(ratio * times).toFixed(1)} ×`;
}

/** From 1,000 to 10,000 projects the costs are to grow tenfold, or hardly more. */
async function benchGrowth(): Promise<void> {
  const small = await snapshotOf(projectsWorkbook(1000));
  const large = await snapshotOf(projectsWorkbook(1000 * times));
  const map = await growth((snapshot) => mapWorkbook(snapshot), small, large);
  const departmentOf = (snapshot: Snapshot): Department => mapWorkbook(snapshot).department;
  const check = await growth((of) => checkDepartment(of, rules), departmentOf(small), departmentOf(large));
  console.log(`\nFrom 1,000 to 10,000 projects: map ${map}, check ${check}`);
}

async function bench(): Promise<void> {
  console.log(
    'Ratios to the time in which SheetJS alone parses the file; mark = plan, apply and save a marked copy.\n',
  );
  console.log('projects   SheetJS parse      read       map     check      mark');
  for (const projects of sizes) console.log(line(await measure(projects)));
  await benchGrowth();
  await benchEdits();
  await benchHostile();
  await benchRules();
}

void bench();
