import { findNodeAtLocation, getNodeValue, parseTree, type Node } from 'jsonc-parser';
import * as v from 'valibot';
import { lineAt, lineOfJsonFault } from '../json-line';
import { refused, ok, type Result } from '../result';
import { isCodePattern } from '../rules/code-pattern';
import { severities } from '../rules/finding';
import { rules } from '../rules/index';
import type { Setting, SettingValue } from '../rules/setting';
import { builtInProfile } from './built-in';
import { choicesOver, type Profile, type RuleChoice } from './profile';

/** What is wrong with a profile's text. `line` counts from 1. */
export type ProfileFault =
  | { readonly code: 'too-large'; readonly kilobytes: number }
  | { readonly code: 'not-json'; readonly line: number }
  | { readonly code: 'newer-version'; readonly line: number; readonly version: number }
  | { readonly code: 'unknown-rule'; readonly line: number; readonly rule: string }
  | { readonly code: 'unknown-base'; readonly line: number; readonly base: string }
  | { readonly code: 'unknown-setting'; readonly line: number; readonly rule: string; readonly setting: string }
  | { readonly code: 'wrong-setting'; readonly line: number; readonly rule: string; readonly setting: string }
  | { readonly code: 'unknown-field'; readonly line: number; readonly field: string }
  | { readonly code: 'wrong-value'; readonly line: number; readonly field: string };

const currentVersion = 1;
const mostKilobytes = 256;
const mostCharacters = mostKilobytes * 1024;
const longestName = 60;

const settingValue = v.union([v.boolean(), v.number(), v.string(), v.array(v.string())]);
const ruleChoice = v.union([
  v.picklist(['on', 'off']),
  v.strictObject({
    severity: v.exactOptional(v.picklist(severities)),
    settings: v.exactOptional(v.record(v.string(), settingValue)),
  }),
]);

const fields = {
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longestName)),
  basedOn: v.exactOptional(v.string()),
  rules: v.record(v.string(), v.unknown()),
};

type Path = readonly (string | number)[];

class Lines {
  constructor(
    private readonly text: string,
    private readonly tree: Node,
  ) {}

  /** The line on which the value at a path begins, or where the nearest thing around it does. */
  of(path: Path): number {
    for (let length = path.length; length > 0; length -= 1) {
      const node = findNodeAtLocation(this.tree, [...path.slice(0, length)]);
      if (node) return lineAt(this.text, (node.parent?.type === 'property' ? node.parent : node).offset);
    }
    return 1;
  }
}

/**
 * Reads a bureau's own profile, as JSON: `version` (1), `name`, `basedOn` (the id of a built-in profile, the general one where it is
 * missing) and `rules` (by id: `"off"`, `"on"`, or `severity` and `settings`). Its id is its name.
 *
 * - Errors: all faults at once, each with its line; a text of over 256 KB and one from a newer version are told and not read.
 */
export function readProfile(text: string): Result<Profile, readonly ProfileFault[]> {
  if (text.length > mostCharacters) return refused([{ code: 'too-large', kilobytes: Math.ceil(text.length / 1024) }]);
  const withoutMark = text.replace(/^\uFEFF/u, '');
  // First, since the library goes as deep as the brackets do.
  const line = lineOfJsonFault(withoutMark);
  const tree = line === undefined ? parseTree(withoutMark) : undefined;
  if (!tree) return refused([{ code: 'not-json', line: line ?? 1 }]);
  return profileIn(getNodeValue(tree), new Lines(withoutMark, tree));
}

function profileIn(value: unknown, lines: Lines): Result<Profile, readonly ProfileFault[]> {
  const version = v.safeParse(v.looseObject({ version: fields.version }), value);
  if (version.success && version.output.version > currentVersion) {
    return refused([{ code: 'newer-version', line: lines.of(['version']), version: version.output.version }]);
  }
  // The library takes a list for an object without fields, and would then tell of each of them.
  if (Array.isArray(value)) return refused([{ code: 'wrong-value', line: 1, field: '' }]);
  const whole = v.safeParse(v.strictObject(fields), value);
  if (!whole.success) return refused(whole.issues.map((issue) => fieldFault(issue, lines)));
  const { name, basedOn = 'default', rules: chosen } = whole.output;
  const base = builtInProfile(basedOn);
  const read = Object.entries(chosen).map(([id, choice]) => readChoice(id, choice, lines));
  const faults = read.flatMap((one) => (one.ok ? [] : one.error));
  if (!base) faults.unshift({ code: 'unknown-base', line: lines.of(['basedOn']), base: basedOn });
  if (!base || faults.length > 0) return refused(faults);
  const choices = Object.fromEntries(read.flatMap((one) => (one.ok ? [one.value] : [])));
  return ok({ id: name, title: { zh: name, en: name }, rules: choicesOver(base.rules, choices) });
}

type Issue = v.BaseIssue<unknown>;

function pathOf({ path }: Issue): Path {
  return (path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

/** A field that is missing is told at the line on which what should have it begins. */
function fieldFault(issue: Issue, lines: Lines): ProfileFault {
  const path = pathOf(issue);
  const field = path.join('.');
  const code = issue.type === 'strict_object' && issue.expected === 'never' ? 'unknown-field' : 'wrong-value';
  return { code, line: lines.of(path), field };
}

type ReadChoice = Result<readonly [id: string, choice: RuleChoice], readonly ProfileFault[]>;

function readChoice(id: string, value: unknown, lines: Lines): ReadChoice {
  const rule = rules.find((one) => one.id === id);
  const line = lines.of(['rules', id]);
  if (!rule) return refused([{ code: 'unknown-rule', line, rule: id }]);
  const choice = v.safeParse(ruleChoice, value);
  if (!choice.success) return refused([{ code: 'wrong-value', line, field: `rules.${id}` }]);
  if (typeof choice.output === 'string') return ok([id, choice.output]);
  const faults = Object.entries(choice.output.settings ?? {}).flatMap(([name, set]): readonly ProfileFault[] => {
    const setting = rule.settings?.[name];
    const fault = setting ? (isPossible(setting, set) ? undefined : 'wrong-setting') : 'unknown-setting';
    return fault ? [{ code: fault, line: lines.of(['rules', id, 'settings', name]), rule: id, setting: name }] : [];
  });
  return faults.length > 0 ? refused(faults) : ok([id, choice.output]);
}

function isPossible(setting: Setting, value: SettingValue): boolean {
  switch (setting.kind) {
    case 'switch':
      return typeof value === 'boolean';
    case 'number': {
      const isWhole = setting.whole === undefined || Number.isInteger(value);
      return typeof value === 'number' && isWhole && value >= setting.from && value <= setting.to;
    }
    case 'texts':
      return Array.isArray(value);
    case 'code-pattern':
      return typeof value === 'string' && (value === '' || isCodePattern(value));
  }
}
