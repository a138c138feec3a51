import { HostError, OrderedError } from './host-error';
import type { Faults } from './faults';
import { answerQuery, callMethod, clientName, identityOf, readProperty, writeProperty } from './members';
import type { References } from './references';
import { Collection, Resource } from './resources/resource';
import type { Action, ActionResult, ArgumentInfo, Batch, BatchReply, ObjectPath, Request } from './wire';
import { actionType, pathType } from './wire';

/** What went over the wire since the last reset. */
export interface WireCounts {
  readonly syncs: number;
  readonly actions: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  /** What the host itself took, from a message to its answer. */
  readonly milliseconds: number;
}

export interface DispatcherParts {
  /** The object that all paths begin at: the workbook. */
  readonly root: Resource;
  readonly references: References;
  readonly faults: Faults;
  /** Resolves when all formulas show their values; awaited before anything is read. */
  readonly settle: () => Promise<void>;
  /** What an action has begun and not ended, if it has; awaited before the next action. */
  readonly unfinished: () => Promise<unknown> | undefined;
  /** Called when a batch is over, done or failed. */
  readonly batchEnds: () => void;
}

function noCounts() {
  return { syncs: 0, actions: 0, bytesIn: 0, bytesOut: 0, milliseconds: 0 };
}

/** Carries out batches of Office.js's wire protocol on resources. Batches run one after the other, as in Excel. */
export class Dispatcher {
  readonly #parts: DispatcherParts;
  readonly #bytes = new TextEncoder();
  #counts = noCounts();
  #queue: Promise<unknown> = Promise.resolve();

  constructor(parts: DispatcherParts) {
    this.#parts = parts;
  }

  get counts(): WireCounts {
    return { ...this.#counts };
  }

  resetCounts(): void {
    this.#counts = noCounts();
  }

  /** Resolves when no batch is under way. */
  async idle(): Promise<void> {
    await this.#queue;
  }

  /** The answer to one message of the library's, as text; undefined for a message that wants none. */
  handle(text: string): Promise<string | undefined> {
    const answer = this.#queue.then(() => this.#answer(text));
    this.#queue = answer.catch(() => undefined);
    return answer;
  }

  async #answer(text: string): Promise<string | undefined> {
    const arrived = performance.now();
    const request: Request = JSON.parse(text);
    if (request.type !== 1) return undefined;
    const size = this.#bytes.encode(text).length;
    this.#counts.syncs += 1;
    this.#counts.bytesIn += size;
    this.#parts.faults.syncArrives();
    const body = await this.#bodyFor(request.message.body, size);
    this.#counts.bytesOut += this.#bytes.encode(body).length;
    await this.#parts.faults.replyMayGo();
    const answer = JSON.stringify({ id: request.id, type: 2, message: { statusCode: 200, headers: {}, body } });
    this.#counts.milliseconds += performance.now() - arrived;
    return answer;
  }

  async #bodyFor(batch: Batch, size: number): Promise<string> {
    const { faults } = this.#parts;
    this.#counts.actions += batch.Actions.length;
    if (size > faults.payloadLimit) return refusal(new HostError('RequestPayloadSizeLimitExceeded'));
    if (faults.cellEditMode) return refusal(new HostError('InvalidOperationInCellEditMode'));
    const body = JSON.stringify(await new BatchRun(batch, this.#parts).run());
    this.#parts.batchEnds();
    if (this.#bytes.encode(body).length > faults.payloadLimit) {
      return refusal(new HostError('ResponsePayloadSizeLimitExceeded'));
    }
    return body;
  }
}

/** What the client hears. An error of the host's own is Excel's `GeneralException`, with its text so that a test shows it. */
function describe(error: unknown): { readonly Code: string; readonly Message: string } {
  if (error instanceof HostError) return { Code: error.code, Message: error.message };
  return { Code: 'GeneralException', Message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

/** The whole batch is refused: nothing of it was done. */
function refusal(error: HostError): string {
  const reply: BatchReply = {
    Results: [],
    Error: { Code: error.code, Message: error.message, ActionIndex: 0, Location: '' },
  };
  return JSON.stringify(reply);
}

/** One batch being carried out. Objects found once are remembered by their path until it ends. */
class BatchRun {
  readonly #batch: Batch;
  readonly #parts: DispatcherParts;
  readonly #found = new Map<number, Resource | null>();

  constructor(batch: Batch, parts: DispatcherParts) {
    this.#batch = batch;
    this.#parts = parts;
  }

  /** Stops at the first action that fails; what was done before stays done. */
  async run(): Promise<BatchReply> {
    const results: ActionResult[] = [];
    for (const [index, action] of this.#batch.Actions.entries()) {
      try {
        if (action.ActionType === actionType.query) await this.#parts.settle();
        results.push({ ActionId: action.Id, Value: this.#perform(action) });
        const unfinished = this.#parts.unfinished();
        if (unfinished) await unfinished;
      } catch (error) {
        const location = this.#locationOf(action);
        const failure = { ...describe(error), ActionIndex: index, Location: location };
        return { Results: results, Error: failure };
      }
    }
    return { Results: results };
  }

  #perform(action: Action): unknown {
    if (action.ActionType === actionType.trace) return null;
    const target = this.#resolve(action.ObjectPathId);
    if (action.ActionType === actionType.instantiate) return this.#instance(target);
    const code = action.Name.startsWith('_') ? undefined : this.#parts.faults.codeFor(this.#locationOf(action));
    if (code !== undefined) throw new OrderedError(code);
    if (target === null) return null;
    switch (action.ActionType) {
      case actionType.query: {
        target.ensureAlive();
        return { ...answerQuery(target, action.QueryInfo ?? {}), ...this.#referenceOf(target) };
      }
      case actionType.method:
        return this.#callAction(target, action);
      case actionType.setProperty:
        writeProperty(target, action.Name, this.#arguments(action.ArgumentInfo)[0]);
        return null;
    }
    throw new HostError('ApiNotFound', `ActionType ${action.ActionType}`);
  }

  #callAction(target: Resource, action: Action): unknown {
    const { references } = this.#parts;
    switch (action.Name) {
      case '_KeepReference':
        references.keep(target);
        return null;
      case '_ReleaseReference':
        references.release(target);
        return null;
      case '_RemoveReference':
        references.releaseId(this.#arguments(action.ArgumentInfo)[0]);
        return null;
      case '_RemoveAllReferences':
        references.releaseAll();
        return null;
    }
    return callMethod(target, action.Name, this.#arguments(action.ArgumentInfo)) ?? null;
  }

  #instance(target: Resource | null): unknown {
    return target === null ? null : { ...identityOf(target), ...this.#referenceOf(target) };
  }

  #referenceOf(target: Resource): { readonly _ReferenceId?: string } {
    const id = this.#parts.references.idOf(target);
    return id === undefined ? {} : { _ReferenceId: id };
  }

  /** The object at a path; null for a null object, and for whatever is reached through one. */
  #resolve(id: number): Resource | null {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const path = this.#batch.ObjectPaths[id];
    if (!path) throw new HostError('InvalidReference', `path ${id}`);
    const found = this.#follow(path);
    if (found !== null && !(found instanceof Resource)) throw new HostError('ApiNotFound', path.Name);
    this.#found.set(id, found);
    return found;
  }

  #follow(path: ObjectPath): unknown {
    if (path.ObjectPathType === pathType.global) return this.#parts.root;
    if (path.ObjectPathType === pathType.nullObject) return null;
    if (path.ObjectPathType === pathType.reference) return this.#parts.references.get(path.Name);
    const parent = this.#resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case pathType.method:
        return callMethod(parent, path.Name, this.#arguments(path.ArgumentInfo));
      case pathType.property:
        return readProperty(parent, path.Name);
      case pathType.indexer:
        if (!(parent instanceof Collection)) throw new HostError('ApiNotFound', `${parent.kind}.getItem`);
        parent.ensureAlive();
        return parent.GetItem(this.#arguments(path.ArgumentInfo)[0]);
    }
    throw new HostError('ApiNotFound', `ObjectPathType ${path.ObjectPathType}`);
  }

  #arguments(info: ArgumentInfo | undefined): unknown[] {
    const referenced = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, position) => this.#argument(value, referenced[position]));
  }

  #argument(value: unknown, referenced: number | null | undefined): unknown {
    if (referenced) return this.#resolve(referenced);
    return value;
  }

  /** The member that an action concerns, as `debugInfo.errorLocation` gives it: `Range.values`. */
  #locationOf(action: Action): string {
    const path = this.#batch.ObjectPaths[action.ObjectPathId];
    const target = this.#found.get(action.ObjectPathId);
    if (target && action.Name !== '') return `${target.kind}.${clientName(action.Name)}`;
    if (target) return target.kind;
    const parent = path?.ParentObjectPathId === undefined ? undefined : this.#found.get(path.ParentObjectPathId);
    const name = path?.ObjectPathType === pathType.indexer ? 'getItem' : clientName(path?.Name ?? '');
    return parent ? `${parent.kind}.${name}` : name;
  }
}
