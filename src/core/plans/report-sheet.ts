import type { RangeAddress } from '../grid/cell-address';
import type { Snapshot } from '../grid/snapshot';
import type { Report, ReportLine } from '../report/report';
import { reportWords } from '../report/report-words';
import { ownSheetTitle, preparedSheet } from './own-sheets';
import { linkTo } from './summary/source-links';
import { blockSteps, titleSteps, type SummaryColumn } from './summary/table-layout';
import type { CellStyle, PlanStep, PlanValue, WritePlan } from './write-plan';

/** The sheet is Chinese, as all of ours are. */
const words = reportWords.zh;

const columns: readonly SummaryColumn[] = [
  { heading: words.columns.number, width: 6, horizontal: 'center' },
  { heading: words.columns.severity, width: 8, horizontal: 'center' },
  { heading: words.columns.project, width: 24 },
  { heading: words.columns.cell, width: 14 },
  { heading: words.columns.problem, width: 44 },
  { heading: `${words.columns.advice}／${words.columns.reason}`, width: 44 },
  { heading: words.columns.on, width: 12, horizontal: 'center' },
];

const verdictRow = 2;
const headingRow = 3;

const verdictStyle: CellStyle = { bold: true, horizontal: 'left' };
const bandStyle: CellStyle = { bold: true, fill: '#F2F2F2', horizontal: 'left' };
const signatureStyle: CellStyle = { fontSize: 12, vertical: 'center' };
const linkStyle: CellStyle = { fontColor: '#0563C1', underline: true };

/** A heading over the lines of its section; a sentence alone where there are none. */
interface Section {
  readonly heading: string;
  readonly lines: readonly (readonly PlanValue[])[];
  readonly otherwise: string;
}

const blanks = (count: number): readonly null[] => Array.from({ length: count }, () => null);

function findingCells(line: ReportLine): readonly PlanValue[] {
  return [line.number, line.severity, line.project, linkTo(line.at), line.problem];
}

function sectionsOf({ despite, unread, open, explained }: Report): readonly Section[] {
  const { sections, nothing } = words;
  return [
    ...(despite === undefined
      ? []
      : [{ heading: sections.despite(1), lines: [[null, null, null, null, null, despite, null]], otherwise: '' }]),
    ...(unread.length === 0
      ? []
      : [
          {
            heading: sections.unread(unread.length),
            lines: unread.map(({ place, reason }, index) => [index + 1, null, null, place, reason, null, null]),
            otherwise: '',
          },
        ]),
    {
      heading: sections.open(open.length),
      lines: open.map((line) => [...findingCells(line), line.advice, null]),
      otherwise: nothing.open,
    },
    {
      heading: sections.explained(explained.length),
      lines: explained.map((line) => [...findingCells(line), line.reason, line.on]),
      otherwise: nothing.explained,
    },
  ];
}

/** The rows of the table, and which of them are a sentence over its whole width. */
interface Laid {
  readonly rows: readonly (readonly PlanValue[])[];
  readonly bands: readonly { readonly row: number; readonly style: CellStyle }[];
}

function laid(sections: readonly Section[]): Laid {
  const rows: (readonly PlanValue[])[] = [];
  const bands: { row: number; style: CellStyle }[] = [];
  const band = (text: string, style: CellStyle): void => {
    bands.push({ row: headingRow + 1 + rows.length, style });
    rows.push([text, ...blanks(columns.length - 1)]);
  };
  for (const { heading, lines, otherwise } of sections) {
    band(heading, bandStyle);
    if (lines.length === 0) band(otherwise, { horizontal: 'left' });
    rows.push(...lines);
  }
  return { rows, bands };
}

function linkSteps(sheet: string, rows: Laid['rows']): readonly PlanStep[] {
  const column = columns.findIndex(({ heading }) => heading === words.columns.cell);
  return rows.flatMap((line, index): readonly PlanStep[] => {
    if (typeof line[column] !== 'object' || line[column] === null) return [];
    const range = { sheet, row: headingRow + 1 + index, column, rows: 1, columns: 1 };
    return [{ step: 'style', range, style: linkStyle }];
  });
}

function signatureSteps(sheet: string, row: number): readonly PlanStep[] {
  const across: RangeAddress = { sheet, row, column: 4, rows: 1, columns: 2 };
  return [
    { step: 'cells', at: across, values: [[words.signature, words.dateToFill]] },
    { step: 'style', range: across, style: signatureStyle },
  ];
}

/**
 * Plans 问题及说明, the sheet that is printed and handed in with the forms: department, day, profile and verdict, what is open, what
 * has been explained and why, and a line to be signed. It is written again in place where the workbook has it.
 */
export function planReport(report: Report, snapshot: Snapshot): WritePlan {
  const sheet = ownSheetTitle('report', snapshot);
  const note = report.facts.map(({ label, value }) => `${label}：${value}`).join('　');
  const { rows, bands } = laid(sectionsOf(report));
  const width: Omit<RangeAddress, 'row'> = { sheet, column: 0, rows: 1, columns: columns.length };
  const verdictAt: RangeAddress = { sheet, row: verdictRow, column: 0, rows: 1, columns: 1 };
  const steps: readonly PlanStep[] = [
    ...preparedSheet('report', snapshot),
    ...titleSteps(sheet, words.title, note),
    { step: 'cells', at: verdictAt, values: [[`${words.verdict}：${report.verdict}`]] },
    { step: 'style', range: verdictAt, style: verdictStyle },
    ...blockSteps({ at: { sheet, row: headingRow, column: 0 }, columns, rows }),
    ...linkSteps(sheet, rows),
    ...bands.flatMap(({ row, style }): readonly PlanStep[] => [
      { step: 'merge', range: { ...width, row } },
      { step: 'style', range: { ...width, row }, style },
    ]),
    ...signatureSteps(sheet, headingRow + rows.length + 3),
    { step: 'column-widths', sheet, column: 0, widths: columns.map((column) => column.width) },
    { step: 'freeze', sheet, rows: headingRow + 1, columns: 0 },
    { step: 'print-setup', sheet, orientation: 'landscape', titleRows: headingRow + 1 },
  ];
  return { steps };
}
