import { rememberedSheets } from '../core/grid/same-sheets';
import type { SheetSnapshot } from '../core/grid/snapshot';
import { sheetDetails, sheetReadings } from '../core/mapping/map-workbook';
import type { SheetReading } from '../core/mapping/read-sheet';
import { rulesOf, type Profile } from '../core/profiles/profile';
import { departmentChecker, type CheckOfDepartment } from '../core/rules/check';
import { sameData } from '../core/same-data';
import type { Means } from './check-workbook';

/** The sheet's reading with the very projects that were read before, wherever they say the same at the same cells. */
function withKnownProjects(reading: SheetReading, before: SheetReading | undefined): SheetReading {
  if (!before) return reading;
  const placeOf = ({ project: { form } }: SheetReading['found'][number]): string => `${form.row}:${form.column}`;
  const known = new Map(before.found.map((one) => [placeOf(one), one]));
  const found = reading.found.map((one) => {
    const same = known.get(placeOf(one));
    return same && sameData(same, one) ? same : one;
  });
  return { ...reading, found };
}

function readingOf(sheet: SheetSnapshot, before: SheetReading | undefined): SheetReading {
  return withKnownProjects(sheetReadings()(sheet), before);
}

/**
 * Means of checking one workbook again and again: sheets are read anew only where their cells differ from the last time, projects
 * checked anew only where they do. What comes out is what `judged` without them makes of the same snapshot; every cell is compared,
 * so that nothing depends on hearing of each edit.
 */
export function rechecker(): Means {
  let lately: { readonly profile: Profile; readonly check: CheckOfDepartment } | undefined;
  const { ofValues, ofWhole } = rememberedSheets((sheet) => sheetDetails()(sheet), readingOf);
  return {
    details: ofValues,
    readSheets: ofWhole,
    check: (department, profile) => {
      if (!lately || !sameData(lately.profile, profile)) {
        lately = { profile, check: departmentChecker(rulesOf(profile)) };
      }
      return lately.check(department);
    },
  };
}
