import { HostError } from '../host-error';

/**
 * An object of Excel's as the wire protocol sees it. Members that begin with a capital or `_` are open to the client:
 * getters are properties, setters make them writable, methods are methods. Everything else is the host's own.
 */
export abstract class Resource {
  /** The class as Office.js names it; errors name members by it. */
  abstract readonly kind: string;

  /** By what its collection finds it again, so that the client may keep it after the batch. */
  itemKey(): string | undefined {
    return undefined;
  }

  /** Throws where what it stands for has gone meanwhile. */
  ensureAlive(): void {}
}

/** A collection answers a query with its items, each queried for the same members. */
export abstract class Collection<Item extends Resource> extends Resource {
  abstract list(): readonly Item[];

  /** The item of this name or id. */
  find(key: unknown): Item | undefined {
    return this.list().find((item) => item.itemKey() === key);
  }

  GetItem(key: unknown): Item {
    const item = this.find(key);
    if (!item) throw new HostError('ItemNotFound');
    return item;
  }

  GetItemOrNullObject(key: unknown): Item | null {
    return this.find(key) ?? null;
  }

  GetItemAt(index: unknown): Item {
    const item = typeof index === 'number' ? this.list()[index] : undefined;
    if (!item) throw new HostError('InvalidArgument');
    return item;
  }

  GetCount(): number {
    return this.list().length;
  }

  get Count(): number {
    return this.list().length;
  }
}
