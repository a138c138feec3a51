import { cellAt } from '../grid/cell-address';
import type { StoredRow } from '../grid/snapshot';
import { located, type Located } from '../model/located';
import type { Fen } from '../model/money';
import { readStatedTotal } from './read-stated-total';
import { sectionWordings, type SectionKind } from './labels';
import { isPlaceholder, labelText, trimmed, withoutOrdinal } from './normalise';

/** What one sheet says outside its forms. */
export interface SheetTexts {
  readonly name: Located<string> | undefined;
  readonly reviewer: Located<string> | undefined;
  readonly goals: readonly Located<string>[];
  readonly safeguards: readonly Located<string>[];
  /** Each line that states what the projects come to. */
  readonly totals: readonly Located<Fen>[];
}

/** What the sheets say outside the forms. */
export interface DepartmentTexts {
  readonly name: Located<string> | undefined;
  readonly reviewer: Located<string> | undefined;
  readonly goals: readonly Located<string>[];
  readonly safeguards: readonly Located<string>[];
  readonly statedTotal?: Located<Fen>;
}

const longestUnitName = 40;
const compiledBy = /^(.{2,}?)\s*编制$/u;
const reviewedBy = /^(.{2,}?)\s*审核$/u;
const labelled = /^(编制|填报|审核)(?:单位|部门)\s*[:：]\s*(.{2,})$/u;

function unitNamed(text: string): { readonly of: 'name' | 'reviewer'; readonly unit: string } | undefined {
  if (text.length > longestUnitName) return undefined;
  const [, verb, unit] = labelled.exec(text) ?? [];
  if (unit !== undefined) return { of: verb === '审核' ? 'reviewer' : 'name', unit };
  const compiler = compiledBy.exec(text)?.[1];
  if (compiler !== undefined) return { of: 'name', unit: compiler };
  const reviewer = reviewedBy.exec(text)?.[1];
  return reviewer === undefined ? undefined : { of: 'reviewer', unit: reviewer };
}

const sectionOfWording: ReadonlyMap<string, SectionKind> = new Map([
  ...sectionWordings.goals.map((wording) => [wording, 'goals'] as const),
  ...sectionWordings.safeguards.map((wording) => [wording, 'safeguards'] as const),
]);
const chapter = /^[(（]?[一二三四五六七八九十]{1,3}[)）]?[、.．]/u;

interface Section {
  readonly kind: SectionKind | undefined;
  readonly column: number;
}

/** The heading that a text is: of a section we want, of another chapter (`kind` undefined), or no heading. */
function sectionOf(text: string, column: number): Section | undefined {
  if (text.length > longestUnitName) return undefined;
  const kind = sectionOfWording.get(withoutOrdinal(labelText(text)));
  return kind || chapter.test(text) ? { kind, column } : undefined;
}

/**
 * Reads the units and the department's goals and safeguards from the rows of one sheet, without its forms.
 *
 * - Shape: goals and safeguards one a line, in the column of their heading, up to the next heading; the first unit named counts.
 * - Errors: none. What is not there is undefined, or an empty list.
 */
export function readSheetTexts(sheet: string, outside: readonly StoredRow[]): SheetTexts {
  const found: { name: Located<string> | undefined; reviewer: Located<string> | undefined } = {
    name: undefined,
    reviewer: undefined,
  };
  const lines: { readonly [kind in SectionKind]: Located<string>[] } = { goals: [], safeguards: [] };
  const totals: Located<Fen>[] = [];
  let section: Section | undefined;
  for (const { row, cells } of outside) {
    for (const { column, value } of cells) {
      if (typeof value !== 'string') continue;
      const text = trimmed(value);
      const at = cellAt(sheet, row, column);
      const unit = unitNamed(text);
      if (unit) found[unit.of] ??= located(unit.unit, at);
      const total = readStatedTotal(text, cells, column);
      if (total) totals.push(located(total.amount, cellAt(sheet, row, total.column)));
      const heading = sectionOf(text, column);
      if (heading) section = heading;
      else if (section?.kind && section.column === column && text !== '' && !isPlaceholder(text)) {
        lines[section.kind].push(located(text, at));
      }
    }
  }
  return { ...found, ...lines, totals };
}

/** What the sheets say together: the first unit named counts, and a total of the projects only where all lines that state one agree. */
export function departmentTextsOf(sheets: readonly SheetTexts[]): DepartmentTexts {
  const totals = sheets.flatMap((sheet) => sheet.totals);
  const [first] = totals;
  const agreed = first && totals.every(({ value }) => value === first.value);
  return {
    name: sheets.find(({ name }) => name)?.name,
    reviewer: sheets.find(({ reviewer }) => reviewer)?.reviewer,
    goals: sheets.flatMap(({ goals }) => goals),
    safeguards: sheets.flatMap(({ safeguards }) => safeguards),
    ...(agreed && { statedTotal: first }),
  };
}
