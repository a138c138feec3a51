import { rangeOfCell, type RangeAddress } from '../grid/cell-address';
import { cellLookup, type CellLookup } from '../grid/lookup';
import type { SheetSnapshot, Snapshot } from '../grid/snapshot';
import {
  choicesByPlace,
  choicesIn,
  columnOfField,
  isColumnField,
  isWithin,
  sharedCells,
  type ChosenField,
  type FormChoices,
} from '../model/choices';
import type { Unread } from '../model/department';
import {
  chosenCells,
  nothingTold,
  withColumnsOfRegister,
  type ChosenCell,
  type ColumnPointedAt,
  type ToldOfForm,
} from './chosen-cells';
import { findForms, type LabelReader } from './find-forms';
import { mergesByCell, type FormArea } from './form-area';
import { fieldsFound, noFields, noQuarters } from './found-labels';
import { fieldKinds, quarterKinds } from './labels';
import { isForm, labelBounds } from './read-form';
import { isRegister } from './registers/read-register';

/** What the user has chosen of a workbook's forms, and what it takes to follow it. */
export interface Choices {
  readonly forms: readonly FormChoices[];
  readonly lookup: CellLookup;
  readonly reader: LabelReader;
}

/** Reads the choices out of the workbook's names; what refers to a sheet that is not there refers to nothing. */
export function readChoices(snapshot: Snapshot, reader: LabelReader): Choices {
  const present = new Set(snapshot.sheets.map(({ name }) => name));
  const names = snapshot.names.map(({ name, refersTo }) =>
    refersTo && present.has(refersTo.sheet) ? { name, refersTo } : { name },
  );
  return { forms: choicesIn(names), lookup: cellLookup(snapshot), reader };
}

/** For a workbook in which the user has chosen nothing. */
export function noChoices(reader: LabelReader): Choices {
  return { forms: [], lookup: () => undefined, reader };
}

export function hasChoices({ forms }: Choices): boolean {
  return forms.length > 0;
}

/** A place where labels of a form stand, or that the user has said to be a form. */
export interface Place {
  readonly area: FormArea;
  /** The user's own addition; its `range` is the form. */
  readonly added: (FormChoices & { readonly range: RangeAddress }) | undefined;
}

type Ranged = FormChoices & { readonly range: RangeAddress };

function rangedOn(sheet: string, { forms }: Choices, standing: FormChoices['standing']): readonly Ranged[] {
  return forms.flatMap((form) =>
    form.standing === standing && form.range?.sheet === sheet ? [{ ...form, range: form.range }] : [],
  );
}

function holds(range: RangeAddress, row: number, column: number): boolean {
  return (
    row >= range.row && row < range.row + range.rows && column >= range.column && column < range.column + range.columns
  );
}

function withCells(sheet: SheetSnapshot, keep: (row: number, column: number) => boolean): SheetSnapshot {
  const rows = sheet.rows.map(({ row, cells }) => ({ row, cells: cells.filter(({ column }) => keep(row, column)) }));
  return { ...sheet, rows: rows.filter(({ cells }) => cells.length > 0) };
}

/** Of several parts of a form the label of each kind that comes first. */
function firstLabels(parts: readonly FormArea[]): Pick<FormArea, 'fields' | 'labels' | 'quarters'> {
  const [fields, quarters] = [noFields(), noQuarters()];
  for (const kind of fieldKinds) fields[kind] = parts.find((part) => part.fields[kind])?.fields[kind];
  for (const kind of quarterKinds) quarters[kind] = parts.find((part) => part.quarters[kind])?.quarters[kind];
  return { fields, labels: fieldsFound(fields), quarters };
}

/** All labels inside the range as those of one form, which ends where the range does. */
function areaInside(sheet: SheetSnapshot, range: RangeAddress, reader: LabelReader): FormArea {
  const own = withCells(sheet, (row, column) => holds(range, row, column));
  const parts = findForms(own, reader);
  return {
    sheet: own,
    top: range.row,
    left: range.column,
    right: range.column + range.columns,
    bottom: range.row + range.rows,
    ...firstLabels(parts),
    sources: parts.flatMap(({ sources }) => sources),
    misspelt: parts.flatMap(({ misspelt }) => misspelt),
    unsure: parts.flatMap(({ unsure }) => unsure),
    heading: parts.find(({ heading }) => heading)?.heading,
    merges: mergesByCell(sheet.merges ?? []),
  };
}

/** The one area that was recognised as a form or a table of projects in just this range. */
function recognisedIn(range: RangeAddress, areas: readonly FormArea[]): FormArea | undefined {
  const touched = areas.filter((area) => {
    const bounds = labelBounds(area);
    return bounds && sharedCells(bounds, range) > 0;
  });
  const [only, ...others] = touched;
  const bounds = only && labelBounds(only);
  if (!only || !bounds || others.length > 0 || !isWithin(bounds, range)) return undefined;
  return isForm(only) || isRegister(only) ? only : undefined;
}

function byPlace({ area: one }: Place, { area: other }: Place): number {
  return one.top - other.top || one.left - other.left;
}

/** Areas as recognised, with the user's additions; an addition that was not recognised takes its cells from all others. */
function withAdditions(sheet: SheetSnapshot, additions: readonly Ranged[], reader: LabelReader): readonly Place[] {
  const recognised = findForms(sheet, reader);
  const unrecognised = additions.filter(({ range }) => !recognisedIn(range, recognised));
  const isFree = (row: number, column: number) => !unrecognised.some(({ range }) => holds(range, row, column));
  const areas = unrecognised.length === 0 ? recognised : findForms(withCells(sheet, isFree), reader);
  const places = areas.map((area): Place => {
    const added = additions.find(({ range }) => recognisedIn(range, areas) === area);
    return { area, added };
  });
  const own = unrecognised.map((added): Place => ({ area: areaInside(sheet, added.range, reader), added }));
  return [...places, ...own].sort(byPlace);
}

function columnsPointedAt({ forms }: Choices): readonly ColumnPointedAt[] {
  return forms.flatMap(({ fields }) =>
    fields.flatMap(({ field, at }) => (at && isColumnField(field) ? [{ kind: columnOfField[field], at }] : [])),
  );
}

/** Forms are told of their columns one by one, when they are read. */
function withPointing(place: Place, pointedAt: readonly ColumnPointedAt[]): Place {
  return isRegister(place.area) ? { ...place, area: withColumnsOfRegister(place.area, pointedAt) } : place;
}

/** The places of one sheet at which forms are to be read: what was recognised, as the user's choices have it. */
export function placesOn(sheet: SheetSnapshot, choices: Choices): readonly Place[] {
  const additions = rangedOn(sheet.name, choices, 'added');
  const found: readonly Place[] =
    additions.length === 0
      ? findForms(sheet, choices.reader).map((area) => ({ area, added: undefined }))
      : withAdditions(sheet, additions, choices.reader);
  const pointedAt = columnsPointedAt(choices);
  const places = pointedAt.length === 0 ? found : found.map((place) => withPointing(place, pointedAt));
  const refused = refusedOn(sheet.name, choices);
  if (refused.length === 0) return places;
  return places.filter(({ area, added }) => added !== undefined || !isRefused(labelBounds(area), refused));
}

/** The ranges of a sheet of which the user says that they are no forms. */
export function refusedOn(sheet: string, choices: Choices): readonly RangeAddress[] {
  return rangedOn(sheet, choices, 'none').map(({ range }) => range);
}

export function isRefused(range: RangeAddress | undefined, refused: readonly RangeAddress[]): boolean {
  return range !== undefined && refused.some((one) => isWithin(range, one));
}

/** Which of the places on a sheet each of the user's pointings is about, by the number of the place. */
export function choicesFor(
  sheet: string,
  ranges: readonly (RangeAddress | undefined)[],
  choices: Choices,
): ReadonlyMap<number, FormChoices> {
  return choicesByPlace(rangedOn(sheet, choices, 'form'), ranges);
}

function cellsOf(form: FormChoices, { lookup, reader }: Choices): ReadonlyMap<ChosenField, ChosenCell> {
  return chosenCells(form.fields, lookup, reader);
}

/** What the reader of a form is told: of an addition, that it is one; and the cells pointed at. */
export function toldOf(added: Place['added'], form: FormChoices | undefined, choices: Choices): ToldOfForm {
  const own = added ?? form;
  return own ? { added: added?.range, cells: cellsOf(own, choices) } : nothingTold;
}

/** The cells that the user has pointed at, on sheets that are there; of a column all those of its form. */
export function cellsPointedAt({ forms }: Choices): readonly RangeAddress[] {
  return forms.flatMap(({ fields, range }) =>
    fields.flatMap(({ field, at }) => {
      if (!at) return [];
      if (!isColumnField(field) || !range) return [rangeOfCell(at)];
      return [{ ...rangeOfCell(at), row: range.row, rows: range.rows }];
    }),
  );
}

function complaintsOf(form: FormChoices, fallback: RangeAddress): readonly Unread[] {
  const { standing, range, fields } = form;
  const known = fields.find(({ at }) => at)?.at;
  const at = range ?? (known && rangeOfCell(known)) ?? fallback;
  if (!range) return [{ range: at, reason: { code: 'choice-broken', choice: standing } }];
  return fields
    .filter((field) => !field.at)
    .map(({ field }) => ({ range: rangeOfCell(range), reason: { code: 'choice-broken', choice: field } }));
}

/** The choices whose cells are gone; where nothing tells their place, the workbook's first cell stands for it. */
export function brokenChoices(choices: Choices, sheets: readonly SheetSnapshot[]): readonly Unread[] {
  const [first] = sheets;
  if (!first) return [];
  const fallback = { sheet: first.name, row: 0, column: 0, rows: 1, columns: 1 };
  return choices.forms.flatMap((form) => complaintsOf(form, fallback));
}
