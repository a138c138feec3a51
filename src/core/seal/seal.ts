import type { Verdict } from '../findings/verdict';
import type { CellLookup } from '../grid/lookup';
import type { InLanguages } from '../language';
import type { CalendarDay } from '../model/calendar-day';
import type { Department } from '../model/department';
import type { Profile } from '../profiles/profile';
import { packed, wholeFingerprint } from './packed-values';
import { departmentValues, projectValues, type SealedItem } from './sealed-values';

/** 0 to 23 and 0 to 59, where the program runs. */
export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
}

/** `whole` decides whether anything changed; `values` tells where: see `packed-values.ts`. */
export interface SealedPart {
  readonly whole: string;
  readonly values: string;
}

export interface SealedProject extends SealedPart {
  /** '' where the form states none. */
  readonly code: string;
  readonly name: string;
}

/** What was handed in, when, and how its check came out. It tells changes, not forgers; see `fingerprint.ts`. */
export interface Seal {
  readonly version: 1;
  readonly on: CalendarDay;
  readonly at: TimeOfDay;
  readonly profile: { readonly id: string; readonly title: InLanguages<string> };
  /** What was open by severity, and how many findings had been explained. */
  readonly counts: Verdict & { readonly accepted: number };
  /** Why it was sealed all the same, where something stood in the way. */
  readonly despite?: string | undefined;
  /** What the sheets say outside the forms. */
  readonly department: SealedPart;
  /** In the department's order. */
  readonly projects: readonly SealedProject[];
}

/** What is sealed: the department as it was read, and the cells from which it was read. */
export interface Sealable {
  readonly department: Department;
  readonly lookup: CellLookup;
}

export interface SealFacts {
  readonly on: CalendarDay;
  readonly at: TimeOfDay;
  readonly profile: Pick<Profile, 'id' | 'title'>;
  readonly counts: Seal['counts'];
  readonly despite?: string | undefined;
}

function sealedPart(items: readonly SealedItem[]): SealedPart {
  return { whole: wholeFingerprint(items), values: packed(items) };
}

/**
 * The seal of a department: of every value that was read from it, and of nothing else. Where the values stand, how they look, and
 * what stands beside them changes nothing.
 */
export function sealOf({ department, lookup }: Sealable, { on, at, profile, counts, despite }: SealFacts): Seal {
  return {
    version: 1,
    on,
    at,
    profile: { id: profile.id, title: profile.title },
    counts,
    ...(despite !== undefined && { despite }),
    department: sealedPart(departmentValues(department, lookup)),
    projects: department.projects.map((project) => ({
      code: project.code?.value ?? '',
      name: project.name.value,
      ...sealedPart(projectValues(project, department, lookup)),
    })),
  };
}
