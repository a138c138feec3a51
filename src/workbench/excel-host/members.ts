import { HostError } from './host-error';
import { Collection, Resource } from './resources/resource';
import type { QueryInfo } from './wire';

const openName = /^_?[A-Z]\w*$/;

/** The member of that name, looked for up to `Resource` and no further; undefined where it is not modelled. */
function memberOf(target: Resource, name: string): PropertyDescriptor | undefined {
  if (!openName.test(name)) return undefined;
  let prototype: unknown = Object.getPrototypeOf(target);
  while (prototype instanceof Resource) {
    const member = Object.getOwnPropertyDescriptor(prototype, name);
    if (member) return member;
    prototype = Object.getPrototypeOf(prototype);
  }
  return undefined;
}

function notModelled(target: Resource, name: string): HostError {
  return new HostError('ApiNotFound', `${target.kind}.${name}`);
}

export function readProperty(target: Resource, name: string): unknown {
  const member = memberOf(target, name);
  if (!member?.get) throw notModelled(target, name);
  target.ensureAlive();
  return member.get.call(target);
}

export function writeProperty(target: Resource, name: string, value: unknown): void {
  const member = memberOf(target, name);
  if (!member?.set) throw notModelled(target, name);
  target.ensureAlive();
  member.set.call(target, value);
}

export function callMethod(target: Resource, name: string, args: readonly unknown[]): unknown {
  const method: unknown = memberOf(target, name)?.value;
  if (typeof method !== 'function') throw notModelled(target, name);
  target.ensureAlive();
  return Reflect.apply(method, target, args);
}

/** `showGridlines` → `ShowGridlines`, as the wire names members. */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** `Values` → `values`, as errors name members. */
export function clientName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

type Answer = { [name: string]: unknown };

/** What a query answers: the selected properties under their wire names; of a collection, those of each item. */
export function answerQuery(target: Resource, query: QueryInfo): Answer {
  const select = query.Select ?? [];
  if (!(target instanceof Collection)) return answer(target, select, query.Expand ?? []);
  const from = query.Skip ?? 0;
  const items = target.list().slice(from, query.Top === undefined ? undefined : from + query.Top);
  return { _Items: items.map((item) => answer(item, select, query.Expand ?? [])) };
}

function answer(target: Resource, select: readonly string[], expand: readonly string[]): Answer {
  const result: Answer = identityOf(target);
  const nested = new Map<string, string[]>();
  for (const path of select) {
    const [first = '', ...rest] = path.split('/');
    if (rest.length > 0) nested.set(first, [...(nested.get(first) ?? []), rest.join('/')]);
    else result[wireName(first)] = plain(readProperty(target, wireName(first)));
  }
  for (const name of expand) if (!nested.has(name)) nested.set(name, []);
  for (const [name, paths] of nested) result[wireName(name)] = nestedAnswer(target, name, paths);
  return select.length === 0 ? { ...result, ...scalarsOf(target) } : result;
}

function nestedAnswer(target: Resource, name: string, select: readonly string[]): unknown {
  const inner = readProperty(target, wireName(name));
  if (inner === null) return null;
  if (!(inner instanceof Resource)) throw notModelled(target, name);
  return answerQuery(inner, { Select: select.map((path) => path.replace(/^items\//, '')) });
}

/** A property that is itself an object is answered by its own properties, as `load('font')` wants it. */
function plain(value: unknown): unknown {
  return value instanceof Resource ? answerQuery(value, {}) : value;
}

/** What `load()` without names asks for: every property that is no object. */
function scalarsOf(target: Resource): Answer {
  const result: Answer = {};
  for (let prototype: unknown = Object.getPrototypeOf(target); prototype instanceof Resource;) {
    for (const [name, member] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (!member.get || name in result || !openName.test(name)) continue;
      const value: unknown = member.get.call(target);
      if (!(value instanceof Resource)) result[name] = value;
    }
    prototype = Object.getPrototypeOf(prototype);
  }
  return result;
}

/** By this the client remembers the object under its id instead of the way it was found. */
export function identityOf(target: Resource): Answer {
  const key = target.itemKey();
  return key === undefined ? {} : { _Id: key };
}
