import { isMarkFormula } from '../../../core/plans/marks';
import type { BookModel } from '../../excel-host/model/book-model';
import { conditionalFormatsOf } from '../../excel-host/model/conditional-formats';
import type { SheetModel } from '../../excel-host/model/sheet-model';

/** What a sheet has beside its cells, as texts that can be compared. */
export interface KeptOfSheet {
  /** Our marks, with the areas that each covers. */
  readonly marks: string;
  /** All other conditional formats. */
  readonly formats: string;
  readonly validations: string;
  /** The lists to choose from that add-ins put on cells. */
  readonly lists: string;
  readonly notes: string;
  readonly layout: string;
  readonly tables: readonly string[];
}

export interface KeptState {
  /** The workbook's own names with what they stand for. */
  readonly names: ReadonlyMap<string, string>;
  /** Names that belong to a sheet. */
  readonly namesOfSheets: string;
  readonly sheets: ReadonlyMap<string, KeptOfSheet>;
}

/** What stands beside the cells now: taken when a workbook is opened, and again when it is saved. */
export function keptState(book: BookModel): KeptState {
  const names = book.names.all();
  const own = names.filter(({ sheetId }) => sheetId === undefined);
  const ofSheets = names.filter(({ sheetId }) => sheetId !== undefined);
  return {
    names: new Map(own.map(({ name, formula }) => [name, formula])),
    namesOfSheets: ofSheets.map(({ sheetId, name, formula }) => `${sheetId}!${name}${formula}`).join('\n'),
    sheets: new Map(book.sheets().map((sheet) => [sheet.id, keptOfSheet(sheet)])),
  };
}

function keptOfSheet(sheet: SheetModel): KeptOfSheet {
  const formats = conditionalFormatsOf(sheet).map((format) => ({ formula: format.formula, format }));
  const isMark = (formula: string | undefined): boolean => formula !== undefined && isMarkFormula(formula);
  return {
    marks: JSON.stringify(formats.flatMap(({ formula, format }) => (isMark(formula) ? [[formula, format.areas]] : []))),
    formats: JSON.stringify(formats.flatMap(({ formula, format }) => (isMark(formula) ? [] : [format.rule?.rule]))),
    validations: JSON.stringify(validationsOf(sheet)),
    lists: JSON.stringify(sheet.validations),
    notes: JSON.stringify(notesOf(sheet)),
    layout: JSON.stringify(sheet.layout),
    tables: sheet.tables.map(({ id }) => id),
  };
}

/** Those that Univer keeps: a person can add them in the grid. */
function validationsOf({ grid }: SheetModel): unknown {
  return grid.getDataValidations().map(({ rule }) => ({ ...rule, ranges: undefined, uid: undefined }));
}

function notesOf({ grid }: SheetModel): unknown {
  return grid.getNotes().map(({ note }) => note);
}
