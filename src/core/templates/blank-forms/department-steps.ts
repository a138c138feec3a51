import type { PlanStep, PlanValue } from '../../plans/write-plan';

/** Whose forms they are: printed on the cover. */
export interface BlankDepartment {
  readonly name: string;
  readonly reviewer: string;
}

type Line = {
  readonly text: string;
  readonly look: 'title' | 'cover' | 'heading' | 'room';
  /** In points. */
  readonly height: number;
};

/** In characters, together A4 upright without its margins: programs other than Excel shrink no single column to a page. */
const widths = [41, 41] as const;
const rowsForAText = 6;
const room: readonly Line[] = Array.from({ length: rowsForAText }, () => ({ text: '', look: 'room', height: 38 }));

function linesOf({ name, reviewer }: BlankDepartment, fiscalYear: number | undefined): readonly Line[] {
  return [
    { text: '部门预算绩效文本', look: 'title', height: 60 },
    { text: fiscalYear === undefined ? '（        年度）' : `（${fiscalYear}年度）`, look: 'cover', height: 24 },
    { text: `编制单位：${name}`, look: 'cover', height: 30 },
    { text: `审核单位：${reviewer}`, look: 'cover', height: 30 },
    { text: '一、部门总体绩效目标', look: 'heading', height: 32 },
    ...room,
    { text: '二、规划目标保障措施', look: 'heading', height: 32 },
    ...room,
  ];
}

const titleSize = 20;
const coverSize = 12;

function lookOf(sheet: string, row: number, look: Line['look']): PlanStep {
  const range = { sheet, row, column: 0, rows: 1, columns: widths.length };
  switch (look) {
    case 'title':
      return { step: 'style', range, style: { bold: true, fontSize: titleSize, horizontal: 'center' } };
    case 'cover':
      return { step: 'style', range, style: { fontSize: coverSize, horizontal: 'center' } };
    case 'heading':
      return { step: 'style', range, style: { bold: true, fontSize: coverSize, horizontal: 'left' } };
    case 'room':
      return { step: 'style', range, style: { border: 'thin', horizontal: 'left' } };
  }
}

/** What adds a sheet with the cover's lines and room for the department's goals and safeguards, one a row. */
export function departmentSteps(
  sheet: string,
  department: BlankDepartment,
  fiscalYear: number | undefined,
): readonly PlanStep[] {
  const lines = linesOf(department, fiscalYear);
  const values = lines.map(({ text }): readonly PlanValue[] => [text === '' ? null : text]);
  const whole = { sheet, row: 0, column: 0, rows: lines.length, columns: widths.length };
  return [
    { step: 'add-sheet', sheet },
    { step: 'cells', at: { sheet, row: 0, column: 0 }, values },
    { step: 'style', range: whole, style: { wrap: true, vertical: 'center' } },
    ...lines.map(({ look }, row) => lookOf(sheet, row, look)),
    { step: 'column-widths', sheet, column: 0, widths },
    ...lines.map((_line, row): PlanStep => ({ step: 'merge', range: { ...whole, row, rows: 1 } })),
    { step: 'row-heights', sheet, row: 0, heights: lines.map(({ height }) => height) },
    { step: 'print-setup', sheet, orientation: 'portrait', titleRows: 0 },
  ];
}
