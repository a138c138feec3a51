import type { EventType } from '../wire';
import { eventMessageCategory } from '../wire';

interface HostEvent {
  readonly type: EventType;
  readonly targets: readonly string[];
  readonly message: object;
}

/** Collects what happened and sends it to those who registered for it, in order. */
export class EventHub {
  /** Takes the text of a message for the library. Set by whoever holds the wire. */
  send: (text: string) => void = () => undefined;
  /** `runtime.enableEvents`: an add-in can turn its events off. */
  enabled = true;

  readonly #registered = new Map<string, number>();
  #waiting: HostEvent[] = [];

  register(type: EventType, target: string): void {
    const key = `${type} ${target}`;
    this.#registered.set(key, (this.#registered.get(key) ?? 0) + 1);
  }

  unregister(type: EventType, target: string): void {
    const key = `${type} ${target}`;
    this.#registered.set(key, Math.max(0, (this.#registered.get(key) ?? 0) - 1));
  }

  /** Remembers an event for each of its targets until `flush`. */
  raise(type: EventType, targets: readonly string[], message: object): void {
    if (this.enabled) this.#waiting.push({ type, targets, message });
  }

  flush(): void {
    const events = this.#waiting;
    this.#waiting = [];
    const entries = events.flatMap((event) => this.#entriesOf(event));
    if (entries.length > 0) this.send(JSON.stringify({ type: 3, message: { entries } }));
  }

  #entriesOf({ type, targets, message }: HostEvent): readonly object[] {
    return targets
      .filter((target) => (this.#registered.get(`${type} ${target}`) ?? 0) > 0)
      .map((targetId) => ({
        messageCategory: eventMessageCategory,
        messageType: type,
        targetId,
        message: JSON.stringify(message),
      }));
  }
}
