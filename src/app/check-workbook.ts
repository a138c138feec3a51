import type { AcceptedFinding, Waiver } from '../core/findings/waivers';
import { sortByWaivers } from '../core/findings/waivers';
import { cellLookup } from '../core/grid/lookup';
import type { Snapshot } from '../core/grid/snapshot';
import { mapWorkbook, rangesWantingDetails, type MappedWorkbook } from '../core/mapping/map-workbook';
import type { HiddenSheets } from '../core/mapping/sheet-notes';
import { ownSheetsOf } from '../core/plans/own-sheets';
import { rangesOfOwnSheets } from '../core/plans/summary/users-columns';
import { rulesOf, type Profile } from '../core/profiles/profile';
import { ok, type Result } from '../core/result';
import { checkDepartment } from '../core/rules/check';
import type { Finding } from '../core/rules/finding';
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
}

/** The workbook without the sheets that we wrote ourselves: those are no forms. */
function withoutOwnSheets(snapshot: Snapshot): Snapshot {
  const own = new Set(ownSheetsOf(snapshot).values());
  return { ...snapshot, sheets: snapshot.sheets.filter((sheet) => !own.has(sheet.name)) };
}

export type JudgedBy = Pick<CheckRequest, 'profile' | 'hiddenSheets'>;

/** Maps the forms of a workbook that was read and checks them: by the wanted profile, else by the one that was stored with it. */
export function judged(snapshot: Snapshot, { profile: wanted, hiddenSheets = 'read' }: JudgedBy = {}): CheckedWorkbook {
  const mapped = mapWorkbook(withoutOwnSheets(snapshot), hiddenSheets);
  const { stored, faults } = readStored(snapshot.storedParts ?? []);
  const inUse = wanted ? { profile: wanted, faults: [] } : storedProfile(stored);
  const found = checkDepartment(mapped.department, rulesOf(inUse.profile));
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
    storedFaults: [...faults, ...inUse.faults],
  };
}

/** Reads the workbook afresh, maps its forms and checks them. */
export async function checkWorkbook(
  workbook: Workbook,
  { profile, hiddenSheets = 'read', ...request }: CheckRequest = {},
): Promise<Result<CheckedWorkbook, WorkbookError>> {
  const read = await workbook.read({
    ...request,
    details: (values) => [
      ...rangesWantingDetails(withoutOwnSheets(values), hiddenSheets),
      ...rangesOfOwnSheets(values),
    ],
  });
  return read.ok ? ok(judged(read.value, { ...(profile && { profile }), hiddenSheets })) : read;
}
