import { read } from '@e965/xlsx';
import type { WorkBook } from '@e965/xlsx';
import type { IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/presets';
import type { BookModel } from './model/book-model';
import { isName } from './model/name-list';
import type { WorkbookFile } from './workbook-file';
import { readSheet, sheetFrame, styleName } from './xlsx/sheet';
import { completeSheet, completeTables } from './xlsx/sheet-extras';
import { readStyles } from './xlsx/styles';
import { readTheme } from './xlsx/theme';
import type { XlsxPackage } from './xlsx/xml';
import { child, children, isOn, relationsOf, unpack } from './xlsx/xml';

const workbookPart = 'xl/workbook.xml';

interface SheetPart {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly path: string;
}

/**
 * Opens an .xlsx: values, formulas, number formats, merges, sizes, looks, hidden sheets, names, conditional formats by formula,
 * tables, lists to choose from, inner links, protection and stored XML parts. Charts and pictures are not read.
 */
export function openXlsx(bytes: Uint8Array): WorkbookFile {
  const values = read(bytes, { dense: true, cellNF: true, cellFormula: true });
  const files = unpack(bytes);
  const theme = readTheme(files.root('xl/theme/theme1.xml'));
  const styles = readStyles(files.root('xl/styles.xml'), theme);
  const parts = sheetParts(files);
  const sheets: { [id: string]: Partial<IWorksheetData> } = {};
  for (const { id, name, state, path } of parts) {
    const sheet = values.Sheets[name];
    if (!sheet) continue;
    const data = readSheet(sheet, files.text(path) ?? '', styles.cells.length);
    sheets[id] = { id, name, hidden: state === 'visible' ? 0 : 1, ...data };
  }
  return {
    data: {
      name: 'Book1',
      sheetOrder: Object.keys(sheets),
      styles: named(styles.cells),
      sheets,
    } satisfies Partial<IWorkbookData>,
    complete: (book) => {
      for (const { id, state, path } of parts) {
        const sheet = book.sheetById(id);
        if (!sheet) continue;
        sheet.isVeryHidden = state === 'veryHidden';
        completeSheet(sheet, sheetFrame(files.text(path) ?? ''), styles.differences);
        completeTables(sheet, files, path);
      }
      addNames(book, values);
      addParts(book, files);
      book.isStructureProtected = isOn(child(files.root(workbookPart), 'workbookProtection'), 'lockStructure');
      book.isStale = false;
    },
  };
}

function named(styles: readonly IStyleData[]): { [name: string]: IStyleData } {
  return Object.fromEntries(styles.map((style, index) => [styleName(index), style]));
}

/** The worksheets in the order of their tabs; chart sheets are not among them. */
function sheetParts(files: XlsxPackage): readonly SheetPart[] {
  const relations = relationsOf(files, workbookPart);
  return children(child(files.root(workbookPart), 'sheets'), 'sheet').flatMap((sheet) => {
    const relation = relations.get(sheet.getAttribute('r:id') ?? '');
    if (relation?.type !== 'worksheet') return [];
    const id = `sheet-${sheet.getAttribute('sheetId') ?? ''}`;
    const name = sheet.getAttribute('name') ?? '';
    return [{ id, name, state: sheet.getAttribute('state') ?? 'visible', path: relation.path }];
  });
}

/** Excel's own names, such as print titles, are not among the workbook's. */
function addNames(book: BookModel, values: WorkBook): void {
  for (const { Name, Ref, Comment, Sheet } of values.Workbook?.Names ?? []) {
    const sheetName = Sheet === undefined ? undefined : values.SheetNames[Sheet];
    const sheet = sheetName === undefined ? undefined : book.sheetByName(sheetName);
    if (Name.startsWith('_xlnm.') || !isName(Name) || book.names.find(Name, sheet)) continue;
    book.names.add({ name: Name, formula: `=${Ref}`, comment: Comment ?? '', sheet });
  }
}

function addParts(book: BookModel, files: XlsxPackage): void {
  for (const { type, path } of relationsOf(files, workbookPart).values()) {
    const xml = type === 'customXml' ? files.text(path) : undefined;
    if (xml !== undefined) book.parts.push({ id: book.newId('part'), xml });
  }
}
