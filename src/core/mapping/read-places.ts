import type { RangeAddress } from '../grid/cell-address';
import type { SheetSnapshot } from '../grid/snapshot';
import { rangeOfCell } from '../grid/cell-address';
import type { Unread } from '../model/department';
import type { Project } from '../model/project';
import { choicesFor, hasChoices, isRefused, placesOn, refusedOn, toldOf, type Choices, type Place } from './choices';
import { labelBounds, readForm } from './read-form';
import type { Complaint } from './read-fields';
import type { FoundProject } from './registers/join-projects';
import { isRegister, readRegister, type ReadRegister } from './registers/read-register';
import { withChosenCells } from './registers/with-chosen-cells';

/** The projects of one sheet in the order of rows and columns, and what could not be read. */
export interface ReadPlaces {
  readonly found: readonly FoundProject[];
  readonly unread: readonly Unread[];
}

/** A place before the user's cells are looked at: a table of projects is read as it stands, a form not yet. */
type Opened =
  { readonly kind: 'register'; readonly read: ReadRegister } | { readonly kind: 'form'; readonly place: Place };

function opened(place: Place): Opened {
  return isRegister(place.area) ? { kind: 'register', read: readRegister(place.area) } : { kind: 'form', place };
}

function rangesOf(one: Opened): readonly (RangeAddress | undefined)[] {
  if (one.kind === 'register') return one.read.projects.map(({ form }) => form);
  return [one.place.added ? undefined : labelBounds(one.place.area)];
}

const noOwners: ReturnType<typeof choicesFor> = new Map();

/** Reads the forms and the tables of projects of one sheet, as the user's choices have them. */
export function readPlaces(sheet: SheetSnapshot, choices: Choices): ReadPlaces {
  const places = placesOn(sheet, choices).map(opened);
  const owners = hasChoices(choices) ? choicesFor(sheet.name, places.flatMap(rangesOf), choices) : noOwners;
  const refused = refusedOn(sheet.name, choices);
  const found: FoundProject[] = [];
  const unread: Unread[] = [];
  const complain: Complaint = (at, reason) => unread.push({ range: rangeOfCell(at), reason });
  const add = (project: Project, isOfRegister: boolean): void => {
    if (!isRefused(project.form, refused)) found.push({ project, isOfRegister });
  };
  let index = 0;
  for (const one of places) {
    if (one.kind === 'form') {
      const { area, added } = one.place;
      const read = readForm(area, toldOf(added, owners.get(index), choices));
      index += 1;
      unread.push(...read.unread);
      if (read.project) add(read.project, false);
      continue;
    }
    unread.push(...one.read.unread);
    for (const project of one.read.projects) {
      const { cells } = toldOf(undefined, owners.get(index), choices);
      index += 1;
      add(withChosenCells(project, cells, complain), true);
    }
  }
  return { found, unread: unread.filter(({ range }) => !isRefused(range, refused)) };
}
