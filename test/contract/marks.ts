import { parseA1 } from '../../src/core/grid/a1';
import type { CellAddress } from '../../src/core/grid/cell-address';
import {
  areSameMarks,
  isMarkFormula,
  markFormula,
  markLooks,
  type Marked,
  type MarkKind,
} from '../../src/core/plans/marks';
import type { PlanStep } from '../../src/core/plans/write-plan';
import type { Severity } from '../../src/core/rules/finding';
import { fixtureXlsx, oddSheetName, userFormula } from './fixture';
import type { Inspection, OpenForContract } from './open-workbook';
import { applied, at, everythingIn, readAll, readWithDetails, valueOf, withOpen } from './session';

export function marksContract(open: OpenForContract): void {
  describe('marking', () => {
    it('marks scattered cells of several sheets, each severity in its look', () =>
      withOpen(open, fixtureXlsx(), async ({ workbook, inspect, reopen }) => {
        await applied(
          workbook,
          mark('error', at('收支表!B2'), at('收支表!E13'), at('收支表!E14'), at('收支表!A15')),
          mark('info', at('收支表!C2')),
          mark('warning', at(`'It''s! "here"'!A1`)),
        );
        await reopen();
        expect(await markedCells(inspect, '收支表', 'error')).toEqual(['A15', 'B2', 'E13', 'E14']);
        expect(await markedCells(inspect, '收支表', 'info')).toEqual(['C2']);
        expect(await markedCells(inspect, oddSheetName, 'warning')).toEqual(['A1']);
        expect(await markedCells(inspect, '深藏', 'error')).toEqual([]);
      }));

    it('leaves the cells’ own formats and the user’s conditional formats alone', () =>
      withOpen(open, fixtureXlsx(), async (opened) => {
        const { workbook, inspect } = opened;
        const looks = async () => [await inspect.look(at('收支表!A1')), await inspect.look(at('收支表!B2'))];
        const before = { all: await everythingIn(opened), looks: await looks() };
        await applied(workbook, mark('error', at('收支表!A1'), at('收支表!B2'), at('收支表!B3')));
        await opened.reopen();
        expect(await looks()).toEqual(before.looks);
        const users = (await inspect.conditionalFormats('收支表')).filter(({ formula }) => !isMarkFormula(formula));
        expect(users).toMatchObject([{ formula: userFormula, fill: '#C6E0B4' }]);
        expect(users.flatMap(({ ranges }) => cellsOf(ranges))).toEqual(['B2', 'B3']);
        await applied(await opened.reopen(), { step: 'clear-marks' });
        expect(await everythingIn(opened, await opened.reopen())).toEqual(before.all);
        expect(await looks()).toEqual(before.looks);
      }));

    it('takes its marks off after a save, on all sheets', () =>
      withOpen(open, fixtureXlsx(), async ({ workbook, inspect, reopen }) => {
        await applied(
          workbook,
          mark('error', at('收支表!B2')),
          mark('info', at('深藏!B2')),
          mark('warning', at('空表!A1')),
        );
        await applied(await reopen(), { step: 'clear-marks' });
        await reopen();
        for (const sheet of ['收支表', '深藏', '空表']) {
          const formulas = (await inspect.conditionalFormats(sheet)).map(({ formula }) => formula);
          expect(formulas.filter(isMarkFormula)).toEqual([]);
        }
      }));

    it('knows its marks in a workbook that was saved and opened anew, before and after reading', () =>
      withOpen(open, fixtureXlsx(), async ({ workbook, reopen }) => {
        const marks = [mark('error', at('收支表!B2'), at('收支表!E13')), mark('info', at('收支表!C2'))];
        await applied(workbook, ...marks);
        const reopened = await reopen();
        expect(areSameMarks(valueOf(await reopened.marks()), marks.map(markedBy))).toBe(true);
        await readAll(reopened);
        expect(areSameMarks(valueOf(await reopened.marks()), marks.map(markedBy))).toBe(true);
        await applied(reopened, { step: 'clear-marks' });
        expect(valueOf(await reopened.marks())).toEqual([]);
      }));

    it('replaces the marks of the last check by those of this one', () =>
      withOpen(open, fixtureXlsx(), async ({ workbook, inspect, reopen }) => {
        await readAll(workbook);
        await applied(workbook, { step: 'clear-marks' }, mark('error', at('收支表!B2'), at('收支表!B3')));
        await applied(workbook, { step: 'clear-marks' }, mark('error', at('收支表!B3')), mark('info', at('收支表!B2')));
        await reopen();
        expect(await markedCells(inspect, '收支表', 'error')).toEqual(['B3']);
        expect(await markedCells(inspect, '收支表', 'info')).toEqual(['B2']);
      }));

    it('marks thousands of scattered cells', () =>
      withOpen(open, fixtureXlsx(), async ({ workbook, inspect, reopen }) => {
        const cells = Array.from({ length: 3000 }, (_, n) => ({ sheet: oddSheetName, row: 2 * n, column: n % 7 }));
        await applied(workbook, { step: 'clear-marks' }, mark('warning', ...cells));
        const again = await reopen();
        expect(await markedCells(inspect, oddSheetName, 'warning')).toHaveLength(3000);
        await applied(again, { step: 'clear-marks' });
        expect(await inspect.conditionalFormats(oddSheetName)).toEqual([]);
      }));

    it('changes no value by marking', () =>
      withOpen(open, fixtureXlsx(), async ({ workbook, reopen }) => {
        const before = await readWithDetails(workbook);
        await applied(workbook, mark('error', at('收支表!A40'), at('收支表!C2')));
        expect(await readWithDetails(await reopen())).toEqual(before);
      }));

    it('shows what was read beside the marks, and takes either off without the other', () =>
      withOpen(open, fixtureXlsx(), async ({ workbook, inspect, reopen }) => {
        const shown: PlanStep = { step: 'show-read', sheet: '收支表', cells: [at('收支表!B2'), at('收支表!C2')] };
        await applied(workbook, mark('error', at('收支表!B2')), shown);
        const marked = await reopen();
        expect(await markedCells(inspect, '收支表', 'read')).toEqual(['B2', 'C2']);
        await applied(marked, { step: 'hide-read' });
        const hidden = await reopen();
        expect(await markedCells(inspect, '收支表', 'read')).toEqual([]);
        expect(await markedCells(inspect, '收支表', 'error')).toEqual(['B2']);
        await applied(hidden, shown, { step: 'clear-marks' });
        await reopen();
        expect(await markedCells(inspect, '收支表', 'read')).toEqual(['B2', 'C2']);
        expect(await markedCells(inspect, '收支表', 'error')).toEqual([]);
      }));

    it('leaves the workbook as it was once what was read is hidden again', () =>
      withOpen(open, fixtureXlsx(), async (opened) => {
        const before = await everythingIn(opened);
        await applied(opened.workbook, {
          step: 'show-read',
          sheet: '收支表',
          cells: [at('收支表!B2'), at('收支表!H50')],
        });
        await applied(await opened.reopen(), { step: 'hide-read' });
        expect(await everythingIn(opened, await opened.reopen())).toEqual(before);
      }));

    it('marks nothing where there are no cells', () =>
      withOpen(open, fixtureXlsx(), async ({ workbook, inspect }) => {
        await applied(workbook, { step: 'mark', sheet: '空表', severity: 'error', cells: [] });
        expect(await inspect.conditionalFormats('空表')).toEqual([]);
      }));
  });
}

function mark(severity: Severity, ...cells: readonly CellAddress[]): Extract<PlanStep, { readonly step: 'mark' }> {
  return { step: 'mark', sheet: cells[0]?.sheet ?? '', severity, cells };
}

/** The cells that carry marks of the kind, which all must have its fill, in A1 order. */
async function markedCells(inspect: Inspection, sheet: string, kind: MarkKind): Promise<string[]> {
  const wanted = markFormula(kind).slice(1);
  const marks = (await inspect.conditionalFormats(sheet)).filter(({ formula }) => formula === wanted);
  for (const { fill } of marks) expect(fill).toBe(markLooks[kind].fill);
  return marks.flatMap(({ ranges }) => cellsOf(ranges)).sort();
}

function cellsOf(ranges: readonly string[]): string[] {
  return ranges.flatMap((text) => {
    const range = parseA1(text);
    if (!range) throw new Error(`no range: ${text}`);
    return Array.from({ length: range.rows * range.columns }, (_, n) => {
      const column = String.fromCharCode(65 + range.column + (n % range.columns));
      return `${column}${range.row + Math.floor(n / range.columns) + 1}`;
    });
  });
}

function markedBy({ sheet, severity, cells }: Extract<PlanStep, { readonly step: 'mark' }>): Marked {
  return { sheet, kind: severity, cells };
}
