import { comparisons } from '../model/indicator';
import { ok, refused, type Result } from '../result';
import { lineOfJsonFault } from '../json-line';
import { libraryClasses, type LibraryIndicator, type LibraryValue } from './library-indicator';

/** Indicators that a user keeps under a name, to be put into further forms. */
export interface Template {
  readonly name: string;
  readonly indicators: readonly LibraryIndicator[];
}

/** The version of the file's format that is written, and the newest that is read. */
const version = 1;

/** More than any form has. */
export const mostIndicators = 200;

/** What a cell of a sheet can hold, in UTF-16 units. */
export const longestText = 32_767;

type JsonType = 'object' | 'list' | 'text' | 'number';

/**
 * Why a text is no template. `line` counts from 1; `path` names the place in the file (`indicators[3].value.sign`, from 0), '' for the
 * whole of it; `found` is what stands there.
 */
export type TemplateFault =
  | { readonly code: 'not-json'; readonly line: number }
  | { readonly code: 'wrong-type'; readonly path: string; readonly expected: JsonType }
  | { readonly code: 'missing'; readonly path: string }
  | { readonly code: 'newer-version'; readonly path: string; readonly found: number }
  | { readonly code: 'unknown-version'; readonly path: string; readonly found: number }
  | { readonly code: 'unknown-class'; readonly path: string; readonly found: string }
  | { readonly code: 'unknown-sign'; readonly path: string; readonly found: string }
  | { readonly code: 'unknown-value'; readonly path: string; readonly found: string }
  | { readonly code: 'too-many-indicators'; readonly path: string; readonly found: number }
  | { readonly code: 'too-long'; readonly path: string; readonly found: number };

type Report = (fault: TemplateFault) => void;

type JsonObject = Readonly<Record<string, unknown>>;

/** A member of an object in the file, and where it stands. */
interface Member {
  readonly value: unknown;
  readonly path: string;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function member(parent: JsonObject, path: string, key: string): Member {
  return { value: Object.hasOwn(parent, key) ? parent[key] : undefined, path: path === '' ? key : `${path}.${key}` };
}

/** The text; '' where it is left out, and where it was reported. */
function readText({ value, path }: Member, report: Report): string {
  if (value === undefined) return '';
  if (typeof value !== 'string') {
    report({ code: 'wrong-type', path, expected: 'text' });
    return '';
  }
  if (value.length > longestText) report({ code: 'too-long', path, found: value.length });
  return value;
}

/** As `readText`, of a text that must be there and say something. */
function readNeededText({ value, path }: Member, report: Report): string {
  if (value === undefined || (typeof value === 'string' && value.trim() === '')) {
    report({ code: 'missing', path });
    return '';
  }
  return readText({ value, path }, report);
}

/** The one of `words` that stands there. Undefined where it is left out, and where it was reported. */
function readWord<Word extends string>(
  { value, path }: Member,
  words: readonly Word[],
  code: 'unknown-class' | 'unknown-sign' | 'unknown-value',
  report: Report,
): Word | undefined {
  if (value === undefined) return undefined;
  const word = words.find((one) => one === value);
  if (typeof value !== 'string') report({ code: 'wrong-type', path, expected: 'text' });
  else if (word === undefined) report({ code, path, found: value });
  return word;
}

/** As `readWord`, of a word that must be there. */
function readNeededWord<Word extends string>(
  place: Member,
  words: readonly Word[],
  code: 'unknown-class' | 'unknown-value',
  report: Report,
): Word | undefined {
  if (place.value === undefined) report({ code: 'missing', path: place.path });
  return readWord(place, words, code, report);
}

function readFigure({ value, path }: Member, report: Report): number | 'blank' {
  if (value === 'blank' || (typeof value === 'number' && Number.isFinite(value))) return value;
  report(value === undefined ? { code: 'missing', path } : { code: 'wrong-type', path, expected: 'number' });
  return 'blank';
}

export const kindsOfValue = ['figure', 'budget', 'date', 'text'] as const satisfies readonly LibraryValue['kind'][];

function readValue({ value, path }: Member, report: Report): LibraryValue | undefined {
  if (!isObject(value)) {
    report(value === undefined ? { code: 'missing', path } : { code: 'wrong-type', path, expected: 'object' });
    return undefined;
  }
  const at = (key: string) => member(value, path, key);
  const kind = readNeededWord(at('kind'), kindsOfValue, 'unknown-value', report);
  switch (kind) {
    case undefined:
      return undefined;
    case 'figure':
      return {
        kind,
        sign: readWord(at('sign'), comparisons, 'unknown-sign', report),
        figure: readFigure(at('figure'), report),
        unit: readText(at('unit'), report),
      };
    case 'budget':
    case 'date':
      return { kind };
    case 'text':
      return { kind, text: readText(at('text'), report) };
  }
}

function readIndicator(written: unknown, path: string, report: Report): LibraryIndicator | undefined {
  if (!isObject(written)) {
    report({ code: 'wrong-type', path, expected: 'object' });
    return undefined;
  }
  const at = (key: string) => member(written, path, key);
  const own = readNeededWord(at('class'), libraryClasses, 'unknown-class', report);
  const name = readNeededText(at('name'), report);
  const value = readValue(at('value'), report);
  const description = readText(at('description'), report);
  const basis = readText(at('basis'), report);
  const source = readText(at('source'), report);
  return own && value && { class: own, name, description, value, basis, source };
}

function readIndicators({ value, path }: Member, report: Report): readonly LibraryIndicator[] {
  if (!isList(value)) {
    report(value === undefined ? { code: 'missing', path } : { code: 'wrong-type', path, expected: 'list' });
    return [];
  }
  if (value.length > mostIndicators) {
    report({ code: 'too-many-indicators', path, found: value.length });
    return [];
  }
  return value.flatMap((written, index) => readIndicator(written, `${path}[${index}]`, report) ?? []);
}

/** Whether the file is of a version that is read; a newer one may have another meaning, so nothing else of it is looked at. */
function isReadable({ value, path }: Member, report: Report): boolean {
  if (value === version) return true;
  if (value === undefined) report({ code: 'missing', path });
  else if (typeof value !== 'number') report({ code: 'wrong-type', path, expected: 'number' });
  else report({ code: value > version ? 'newer-version' : 'unknown-version', path, found: value });
  return false;
}

function templateIn(written: unknown, report: Report): Template | undefined {
  if (!isObject(written)) {
    report({ code: 'wrong-type', path: '', expected: 'object' });
    return undefined;
  }
  const at = (key: string) => member(written, '', key);
  if (!isReadable(at('version'), report)) return undefined;
  return { name: readNeededText(at('name'), report), indicators: readIndicators(at('indicators'), report) };
}

/** A template that stands in something else that is kept; the errors are those of `parseTemplate`. */
export function readTemplate(written: unknown): Result<Template, readonly TemplateFault[]> {
  const faults: TemplateFault[] = [];
  const template = templateIn(written, (fault) => faults.push(fault));
  return template && faults.length === 0 ? ok(template) : refused(faults);
}

/** What is written of a template: `readTemplate` reads it back as the same. */
export function writtenTemplate({ name, indicators }: Template): JsonObject {
  return { version, name, indicators };
}

/**
 * Reads a template's file.
 *
 * - Shape: `{"version":1,"name":…,"indicators":[{"class":…,"name":…,"value":{"kind":…},…}]}`; description, basis, source, sign and unit
 *   may be left out. Members that are not known are passed over. A byte order mark at the beginning is, too.
 * - Errors: all of them at once, in the file's order; of what is no JSON, has another version or too many indicators, that alone.
 */
export function parseTemplate(text: string): Result<Template, readonly TemplateFault[]> {
  const json = text.replace(/^\uFEFF/u, '');
  const line = lineOfJsonFault(json);
  if (line !== undefined) return refused([{ code: 'not-json', line }]);
  return readTemplate(JSON.parse(json));
}

/** The template's file, for people to read and change: `parseTemplate` reads it back as the same. */
export function formatTemplate(template: Template): string {
  return `${JSON.stringify(writtenTemplate(template), null, 2)}\n`;
}
