import { findingKeys, type Waiver } from '../core/findings/waivers';
import { cellLookup } from '../core/grid/lookup';
import type { CalendarDay } from '../core/model/calendar-day';
import { changedTemplates, type TemplateChange } from '../core/library/kept-templates';
import { ok, refused, type Result } from '../core/result';
import type { Finding } from '../core/rules/finding';
import { formatStored, mostStoredCharacters, readStored, type ChosenProfile, type Stored } from '../core/stored/stored';
import type { Receipt, Workbook } from '../ports/workbook';
import type { CheckedWorkbook } from './check-workbook';
import type { Refusal } from './refusal';

/** Changes what the workbook keeps for us, as it stands now. Parts that can't be read stay as they are. */
async function rewriteStored(
  workbook: Workbook,
  change: (stored: Stored) => Result<Stored, Refusal>,
): Promise<Result<Receipt, Refusal>> {
  const read = await workbook.read();
  if (!read.ok) return read;
  const { stored, text } = readStored(read.value.storedParts ?? []);
  const changed = change(stored);
  if (!changed.ok) return changed;
  const becomes = formatStored(changed.value, text);
  if (becomes.length > mostStoredCharacters) return refused({ code: 'stored-full' });
  return workbook.apply({ steps: [{ step: 'stored-part', was: text, becomes }] });
}

/** As `rewriteStored`, by a change that always can be made. */
function changeStored(workbook: Workbook, change: (stored: Stored) => Stored): Promise<Result<Receipt, Refusal>> {
  return rewriteStored(workbook, (stored) => ok(change(stored)));
}

/** Keeps one reason for all the findings: `reason` is not blank, and names no person. */
export function acceptFindings(
  workbook: Workbook,
  { department, snapshot }: Pick<CheckedWorkbook, 'department' | 'snapshot'>,
  {
    findings,
    reason,
    on,
  }: { readonly findings: readonly Finding[]; readonly reason: string; readonly on: CalendarDay },
): Promise<Result<Receipt, Refusal>> {
  const keyOf = findingKeys({ projects: department.projects, lookup: cellLookup(snapshot) });
  const added = findings.map((finding): Waiver => ({ rule: finding.rule, key: keyOf(finding), reason, on }));
  const keys = new Set(added.map(({ key }) => key));
  return changeStored(workbook, ({ waivers, ...stored }) => ({
    ...stored,
    waivers: [...waivers.filter(({ key }) => !keys.has(key)), ...added],
  }));
}

/** Takes explanations away: their findings are open again. */
export function withdrawExplanations(
  workbook: Workbook,
  withdrawn: readonly Waiver[],
): Promise<Result<Receipt, Refusal>> {
  const keys = new Set(withdrawn.map(({ key }) => key));
  return changeStored(workbook, ({ waivers, ...stored }) => ({
    ...stored,
    waivers: waivers.filter(({ key }) => !keys.has(key)),
  }));
}

/** Has the workbook checked by this profile from now on, on any machine. */
export function chooseProfile(workbook: Workbook, profile: ChosenProfile): Promise<Result<Receipt, Refusal>> {
  return changeStored(workbook, (stored) => ({ ...stored, profile }));
}

/** Keeps one of the user's own templates in the workbook, or one no longer. */
export function changeTemplates(workbook: Workbook, change: TemplateChange): Promise<Result<Receipt, Refusal>> {
  return rewriteStored(workbook, (stored) => {
    const templates = changedTemplates(stored.templates, change);
    return templates.ok ? ok({ ...stored, templates: templates.value }) : templates;
  });
}
