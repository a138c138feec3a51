import type { AcceptedFinding, Waiver } from '../core/findings/waivers';
import { sortByWaivers } from '../core/findings/waivers';
import type { RangeAddress } from '../core/grid/cell-address';
import { cellLookup } from '../core/grid/lookup';
import type { OfSheets } from '../core/grid/same-sheets';
import type { Snapshot } from '../core/grid/snapshot';
import type { Template } from '../core/library/own-template';
import { mapWorkbook, rangesWantingDetails, type MappedWorkbook } from '../core/mapping/map-workbook';
import type { SheetReading } from '../core/mapping/read-sheet';
import type { HiddenSheets } from '../core/mapping/sheet-notes';
import type { Department } from '../core/model/department';
import { isDraft, ownSheetsOf } from '../core/plans/own-sheets';
import { rangesOfOwnSheets } from '../core/plans/summary/users-columns';
import { rulesOf, type Profile } from '../core/profiles/profile';
import { ok, type Result } from '../core/result';
import { checkDepartment } from '../core/rules/check';
import type { Finding } from '../core/rules/finding';
import type { Seal } from '../core/seal/seal';
import { readStored, storedProfile, type StoredFault } from '../core/stored/stored';
import type { Progress, Workbook, WorkbookError } from '../ports/workbook';

export interface CheckedWorkbook extends MappedWorkbook {
  /** As it was read, sheets of ours included. */
  readonly snapshot: Snapshot;
  readonly hiddenSheets: HiddenSheets;
  /** What nobody has explained. */
  readonly findings: readonly Finding[];
  /** What somebody has explained: it is counted apart, and stands in the way of nothing. */
  readonly accepted: readonly AcceptedFinding[];
  /** Explanations that no longer fit what stands in the workbook. */
  readonly lapsed: readonly Waiver[];
  /** The profile by which it was checked. */
  readonly profile: Profile;
  /** What was handed in last, as the workbook keeps it; see `sealState`. */
  readonly seal: Seal | undefined;
  /** The user's own templates that the workbook keeps. */
  readonly templates: readonly Template[];
  /** What the workbook keeps for us and could not be used. */
  readonly storedFaults: readonly StoredFault[];
}

export interface CheckRequest {
  /** Instead of the one that was stored with the workbook. */
  readonly profile?: Profile;
  /** Read, where nothing else is asked for. */
  readonly hiddenSheets?: HiddenSheets;
  readonly onProgress?: (progress: Progress) => void;
  readonly isCancelled?: () => boolean;
  /** Those of a `rechecker`, where the same workbook is checked again and again. */
  readonly means?: Means;
}

/** How sheets are read and projects checked: afresh, unless something is remembered of the last time. It never changes what comes out. */
export interface Means {
  /** The ranges of each sheet that the mapping wants the details of. */
  readonly details?: OfSheets<readonly RangeAddress[]>;
  readonly readSheets?: OfSheets<SheetReading>;
  readonly check: (department: Department, profile: Profile) => readonly Finding[];
}

const afresh: Means = { check: (department, profile) => checkDepartment(department, rulesOf(profile)) };

/** The workbook without the sheets that we wrote ourselves: those are no forms. */
function withoutOwnSheets(snapshot: Snapshot): Snapshot {
  const own = new Set(ownSheetsOf(snapshot).values());
  return { ...snapshot, sheets: snapshot.sheets.filter((sheet) => !own.has(sheet.name) && !isDraft(sheet)) };
}

export type JudgedBy = Pick<CheckRequest, 'profile' | 'hiddenSheets' | 'means'>;

/** Maps the forms of a workbook that was read and checks them: by the wanted profile, else by the one that was stored with it. */
export function judged(
  snapshot: Snapshot,
  { profile: wanted, hiddenSheets = 'read', means = afresh }: JudgedBy = {},
): CheckedWorkbook {
  const mapped = mapWorkbook(withoutOwnSheets(snapshot), hiddenSheets, means.readSheets);
  const { stored, faults } = readStored(snapshot.storedParts ?? []);
  const inUse = wanted ? { profile: wanted, faults: [] } : storedProfile(stored);
  const found = means.check(mapped.department, inUse.profile);
  const checked = { projects: mapped.department.projects, lookup: cellLookup(snapshot) };
  const { open, accepted, lapsed } = sortByWaivers(found, stored.waivers, checked);
  return {
    ...mapped,
    snapshot,
    hiddenSheets,
    findings: open,
    accepted,
    lapsed,
    profile: inUse.profile,
    seal: stored.seal,
    templates: stored.templates,
    storedFaults: [...faults, ...inUse.faults],
  };
}

/** Reads the workbook afresh, maps its forms and checks them. */
export async function checkWorkbook(
  workbook: Workbook,
  { profile, hiddenSheets = 'read', means = afresh, ...request }: CheckRequest = {},
): Promise<Result<CheckedWorkbook, WorkbookError>> {
  const read = await workbook.read({
    ...request,
    details: (values) => [
      ...rangesWantingDetails(withoutOwnSheets(values), hiddenSheets, means.details),
      ...rangesOfOwnSheets(values),
    ],
  });
  return read.ok ? ok(judged(read.value, { ...(profile && { profile }), hiddenSheets, means })) : read;
}
