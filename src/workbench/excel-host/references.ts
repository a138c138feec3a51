import { HostError } from './host-error';
import type { Resource } from './resources/resource';

/** Objects that the client keeps beyond a batch, as tracked ranges. They stay the same objects, so they can move with their cells. */
export class References {
  readonly #byId = new Map<string, Resource>();
  readonly #ids = new Map<Resource, string>();
  #next = 1;

  keep(resource: Resource): void {
    if (this.#ids.has(resource)) return;
    const id = `Kept${this.#next}`;
    this.#next += 1;
    this.#ids.set(resource, id);
    this.#byId.set(id, resource);
  }

  idOf(resource: Resource): string | undefined {
    return this.#ids.get(resource);
  }

  get(id: string): Resource {
    const resource = this.#byId.get(id);
    if (!resource) throw new HostError('InvalidReference', id);
    return resource;
  }

  release(resource: Resource): void {
    const id = this.#ids.get(resource);
    if (id !== undefined) this.releaseId(id);
  }

  releaseId(id: unknown): void {
    if (typeof id !== 'string') return;
    const resource = this.#byId.get(id);
    this.#byId.delete(id);
    if (resource) this.#ids.delete(resource);
  }

  releaseAll(): void {
    this.#byId.clear();
    this.#ids.clear();
  }

  /** How many are kept: a client that forgets to release them makes Excel slow. */
  get count(): number {
    return this.#byId.size;
  }

  kept(): readonly Resource[] {
    return [...this.#byId.values()];
  }
}
