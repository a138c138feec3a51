import { HostError } from '../host-error';
import { parseArea } from '../../../core/grid/area';
import type { BookModel } from './book-model';
import type { SheetModel } from './sheet-model';
import type { SheetReference } from './sheet-reference';
import { parseSheetReference } from './sheet-reference';
import type { UniverWorkbook } from './univer';

type UniverName = ReturnType<UniverWorkbook['getDefinedNames']>[number];

export interface NewName {
  readonly name: string;
  /** With its `=`. */
  readonly formula: string;
  readonly comment: string;
  /** Missing for a name of the whole workbook. */
  readonly sheet?: SheetModel | undefined;
}

const longest = 255;
const shape = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

/** Univer's mark of a name that belongs to no sheet. */
const wholeWorkbook = 'AllDefaultWorkbook';

/** The defined names: Univer's own, since it moves them with their cells. */
export class NameList {
  readonly #book: BookModel;
  /** Univer tells of no name whether it is hidden. */
  readonly hidden = new Set<string>();

  constructor(book: BookModel) {
    this.#book = book;
  }

  /** Names of one sheet, or those of the whole workbook; by their alphabet, as Excel gives them. */
  list(sheet: SheetModel | undefined): readonly DefinedNameModel[] {
    return this.all().filter((name) => name.sheetId === sheet?.id);
  }

  all(): readonly DefinedNameModel[] {
    return this.#book.workbook
      .getDefinedNames()
      .map((name) => new DefinedNameModel(this.#book, name))
      .sort((one, other) => (one.name.toLowerCase() < other.name.toLowerCase() ? -1 : 1));
  }

  find(name: string, sheet: SheetModel | undefined): DefinedNameModel | undefined {
    const wanted = name.toLowerCase();
    return this.list(sheet).find((item) => item.name.toLowerCase() === wanted);
  }

  add({ name, formula, comment, sheet }: NewName): DefinedNameModel {
    if (!isName(name)) throw new HostError('InvalidArgument', `name ${name}`);
    if (this.find(name, sheet)) throw new HostError('ItemAlreadyExists', `name ${name}`);
    const { workbook } = this.#book;
    this.#book.silently(() =>
      workbook.insertDefinedNameBuilder({
        unitId: workbook.getId(),
        id: this.#book.newId('name'),
        name,
        formulaOrRefString: storedFormula(formula),
        comment,
        localSheetId: sheet?.id ?? wholeWorkbook,
      }),
    );
    this.#book.isStale = true;
    const added = this.find(name, sheet);
    if (!added) throw new HostError('GeneralException', `name ${name}`);
    return added;
  }
}

/** Whether Excel takes `name` for a defined name. */
export function isName(name: string): boolean {
  return name.length <= longest && shape.test(name) && parseArea(name) === undefined && !/^[rc]$/i.test(name);
}

/** Univer keeps a plain reference without `=`, and moves only such a one. */
function storedFormula(formula: string): string {
  const reference = parseSheetReference(formula);
  return reference?.sheet === undefined ? formula : formula.replace(/^=/, '');
}

export class DefinedNameModel {
  readonly #book: BookModel;
  readonly #name: UniverName;

  constructor(book: BookModel, name: UniverName) {
    this.#book = book;
    this.#name = name;
  }

  get name(): string {
    return this.#name.getName();
  }

  get sheetId(): string | undefined {
    return this.#name.isWorkbookScope() ? undefined : this.#name.getLocalSheetId();
  }

  get comment(): string {
    return this.#name.getComment() ?? '';
  }

  set comment(text: string) {
    this.#book.silently(() => this.#name.setComment(text));
  }

  get isHidden(): boolean {
    return this.#book.names.hidden.has(this.#key);
  }

  set isHidden(hidden: boolean) {
    if (hidden) this.#book.names.hidden.add(this.#key);
    else this.#book.names.hidden.delete(this.#key);
  }

  get #key(): string {
    return `${this.sheetId ?? ''}!${this.name.toLowerCase()}`;
  }

  get formula(): string {
    const stored = this.#name.getFormulaOrRefString();
    return stored.startsWith('=') ? stored : `=${stored}`;
  }

  set formula(formula: string) {
    this.#book.silently(() => this.#name.setRef(storedFormula(formula)));
    this.#book.isStale = true;
  }

  get isBroken(): boolean {
    return this.formula.includes('#REF!');
  }

  /** The range it stands for; undefined where it is broken, or is a constant or a calculation. */
  get reference(): (SheetReference & { readonly sheetModel: SheetModel }) | undefined {
    const reference = this.isBroken ? undefined : parseSheetReference(this.formula);
    const sheetModel = reference?.sheet === undefined ? undefined : this.#book.sheetByName(reference.sheet);
    return reference && sheetModel ? { ...reference, sheetModel } : undefined;
  }

  get isAlive(): boolean {
    return this.#book.names.all().some((other) => other.name === this.name && other.sheetId === this.sheetId);
  }

  delete(): void {
    this.#book.silently(() => this.#name.delete());
    this.#book.isStale = true;
  }
}
