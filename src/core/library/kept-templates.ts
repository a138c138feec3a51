import { ok, refused, type Result } from '../result';
import { readTemplate, writtenTemplate, type Template } from './own-template';

/** Templates that are kept together, wherever that is. */
export interface KeptTemplates {
  /** No two of one name. */
  readonly templates: readonly Template[];
  /** What stands among them and is none, or has a meaning that only a newer program knows. It is kept as it is. */
  readonly unread: readonly unknown[];
}

/** `was` is the template as it was on show when somebody decided to change it. */
export type TemplateChange =
  | { readonly kind: 'added'; readonly template: Template }
  | { readonly kind: 'changed'; readonly was: Template; readonly template: Template }
  | { readonly kind: 'deleted'; readonly was: Template };

export type TemplateRefusal =
  | { readonly code: 'template-name-taken'; readonly name: string }
  /** It is no longer there as it was on show. */
  | { readonly code: 'template-changed'; readonly name: string };

/** Blanks around a name tell no two templates apart. */
function isNamed(name: string): (template: Template) => boolean {
  return (template) => template.name.trim() === name.trim();
}

export function isNameTaken(name: string, templates: readonly Template[]): boolean {
  return templates.some(isNamed(name));
}

/** The name, or where a template bears it already, the name with the first number that is free: `设备购置（2）`. */
export function freeName(name: string, templates: readonly Template[]): string {
  if (!isNameTaken(name, templates)) return name;
  const numbered = templates.map((_, place) => `${name.trim()}（${place + 2}）`);
  return numbered.find((one) => !isNameTaken(one, templates)) ?? name;
}

/** Reads what `writtenTemplates` wrote. What is no list is taken for one thing that can't be read; those of one name are told apart. */
export function readKeptTemplates(written: unknown): KeptTemplates {
  if (written === undefined) return { templates: [], unread: [] };
  const members: readonly unknown[] = Array.isArray(written) ? written : [written];
  const templates: Template[] = [];
  const unread: unknown[] = [];
  for (const member of members) {
    const read = readTemplate(member);
    if (read.ok) templates.push({ ...read.value, name: freeName(read.value.name, templates) });
    else unread.push(member);
  }
  return { templates, unread };
}

export function writtenTemplates({ templates, unread }: KeptTemplates): readonly unknown[] {
  return [...templates.map(writtenTemplate), ...unread];
}

function isSame(one: Template, other: Template): boolean {
  return JSON.stringify(writtenTemplate(one)) === JSON.stringify(writtenTemplate(other));
}

/** The templates after the change: a new one stands last, a changed one where it stood. */
export function changedTemplates(
  templates: readonly Template[],
  change: TemplateChange,
): Result<readonly Template[], TemplateRefusal> {
  const place = change.kind === 'added' ? -1 : templates.findIndex((one) => isSame(one, change.was));
  if (change.kind !== 'added' && place < 0) return refused({ code: 'template-changed', name: change.was.name });
  const others = templates.filter((_, index) => index !== place);
  if (change.kind === 'deleted') return ok(others);
  const { template } = change;
  if (isNameTaken(template.name, others)) return refused({ code: 'template-name-taken', name: template.name });
  if (change.kind === 'added') return ok([...templates, template]);
  return ok(templates.map((one, index) => (index === place ? template : one)));
}
