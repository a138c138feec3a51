import * as v from 'valibot';
import type { Waiver } from '../findings/waivers';
import { readKeptTemplates, writtenTemplates } from '../library/kept-templates';
import type { Template } from '../library/own-template';
import { builtInProfile, usualProfile } from '../profiles/built-in';
import type { Profile } from '../profiles/profile';
import { readProfile } from '../profiles/read-profile';
import type { Seal } from '../seal/seal';
import { readSeal, storedDay } from './seal-part';

/** What the workbook keeps for us. */
export interface Stored {
  readonly waivers: readonly Waiver[];
  /** The id of a built-in profile, or a bureau's own as the text of its file; undefined where none was chosen. */
  readonly profile: ChosenProfile | undefined;
  /** What was handed in last; undefined where nothing was. */
  readonly seal: Seal | undefined;
  /** The user's own, no two of one name. */
  readonly templates: readonly Template[];
}

export type ChosenProfile =
  { readonly kind: 'built-in'; readonly id: string } | { readonly kind: 'own'; readonly text: string };

/** Why a stored part, or a piece of it, was left aside. It stays in the workbook as it is. */
export type StoredFault =
  | { readonly code: 'stored-broken' }
  | { readonly code: 'stored-newer'; readonly version: number }
  | { readonly code: 'stored-too-large'; readonly kilobytes: number }
  /** The profile that was stored can't be used by this program. */
  | { readonly code: 'stored-profile'; readonly profile: string }
  /** The seal alone is damaged, or from a newer program; all else was read. */
  | { readonly code: 'stored-seal' }
  /** So many templates are damaged, or from a newer program; all else was read. */
  | { readonly code: 'stored-templates'; readonly templates: number };

export interface ReadStored {
  readonly stored: Stored;
  /** The part's own text, to be replaced by the next one; undefined where there is none that could be read. */
  readonly text: string | undefined;
  readonly faults: readonly StoredFault[];
}

export const nothingStored: Stored = { waivers: [], profile: undefined, seal: undefined, templates: [] };

const currentVersion = 1;
const mostKilobytes = 1024;
/** Excel has failed to keep settings of over 1 MB. */
export const mostStoredCharacters = mostKilobytes * 1024;
/** Longer reasons are written elsewhere. */
export const longestReason = 500;

const waiver = v.looseObject({
  rule: v.string(),
  key: v.string(),
  reason: v.pipe(v.string(), v.minLength(1), v.maxLength(longestReason)),
  on: storedDay,
});

/** Fields that this program does not know are kept: another one may have written them. */
const part = v.looseObject({
  version: v.literal(currentVersion),
  waivers: v.array(waiver),
  profile: v.optional(
    v.union([
      v.strictObject({ kind: v.literal('built-in'), id: v.string() }),
      v.strictObject({ kind: v.literal('own'), text: v.string() }),
    ]),
  ),
  seal: v.optional(v.unknown()),
  templates: v.optional(v.unknown()),
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What is no JSON is none of ours: it fails the shape below.
    return undefined;
  }
}

function versionOf(value: unknown): number | undefined {
  const read = v.safeParse(v.looseObject({ version: v.number() }), value);
  return read.success ? read.output.version : undefined;
}

function readPart(text: string): ReadStored {
  const aside = (fault: StoredFault): ReadStored => ({ stored: nothingStored, text: undefined, faults: [fault] });
  if (text.length > mostStoredCharacters) {
    return aside({ code: 'stored-too-large', kilobytes: Math.ceil(text.length / 1024) });
  }
  const value = parsed(text);
  const version = versionOf(value);
  if (version !== undefined && version > currentVersion) return aside({ code: 'stored-newer', version });
  const read = v.safeParse(part, value);
  if (!read.success) return aside({ code: 'stored-broken' });
  const { waivers, profile, seal: kept, templates: shelf } = read.output;
  const seal = kept === undefined ? undefined : readSeal(kept);
  const { templates, unread } = readKeptTemplates(shelf);
  const faults: StoredFault[] = kept !== undefined && !seal ? [{ code: 'stored-seal' }] : [];
  if (unread.length > 0) faults.push({ code: 'stored-templates', templates: unread.length });
  return { stored: { waivers, profile, seal, templates }, text, faults };
}

/** Reads the stored parts: the first that can be read counts, and what is wrong with any is told. */
export function readStored(parts: readonly string[]): ReadStored {
  const read = parts.map(readPart);
  const first = read.find(({ text }) => text !== undefined);
  const faults = read.flatMap((one) => one.faults);
  return { stored: first?.stored ?? nothingStored, text: first?.text, faults };
}

/**
 * The text of the part that keeps `stored`, with what the part before it held beside: templates that could not be read too, and such a
 * seal, unless another one takes its place. Control characters are spelled out.
 */
export function formatStored({ seal, templates, ...stored }: Stored, before: string | undefined): string {
  const read = v.safeParse(v.looseObject({}), before === undefined ? {} : parsed(before));
  const { templates: shelf, ...earlier } = read.success ? read.output : {};
  const kept = writtenTemplates({ templates, unread: readKeptTemplates(shelf).unread });
  const all = {
    ...earlier,
    version: currentVersion,
    ...stored,
    ...(seal && { seal }),
    ...(kept.length > 0 && { templates: kept }),
  };
  // JSON spells out what XML can't hold but for these two.
  return JSON.stringify(all).replaceAll('\uFFFE', '\\ufffe').replaceAll('\uFFFF', '\\uffff');
}

export interface ProfileInUse {
  readonly profile: Profile;
  readonly faults: readonly StoredFault[];
}

/** The profile that was chosen; the general one where none was, or where it can't be used. */
export function storedProfile({ profile: chosen }: Stored): ProfileInUse {
  if (!chosen) return { profile: usualProfile, faults: [] };
  if (chosen.kind === 'built-in') {
    const profile = builtInProfile(chosen.id);
    return profile
      ? { profile, faults: [] }
      : { profile: usualProfile, faults: [{ code: 'stored-profile', profile: chosen.id }] };
  }
  const own = readProfile(chosen.text);
  if (own.ok) return { profile: own.value, faults: [] };
  return { profile: usualProfile, faults: [{ code: 'stored-profile', profile: '' }] };
}
