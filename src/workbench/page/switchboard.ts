import type { NativeBridge } from '../excel-host/native-bridge';

interface Numbered {
  readonly id?: unknown;
  readonly type?: unknown;
}

interface Asked {
  readonly bridge: NativeBridge;
  readonly id: unknown;
}

const eventMessage = 3;

/** Lets several frames, each with its own Office.js, talk to the one embedded Excel: answers go to who asked, events to all. */
export class Switchboard {
  readonly #host: NativeBridge;
  readonly #lines = new Set<NativeBridge>();
  readonly #asked = new Map<number, Asked>();
  #next = 1;

  constructor(host: NativeBridge) {
    this.#host = host;
    host.onMessageFromHost = (text) => this.#passOn(text);
  }

  connect(): NativeBridge {
    const bridge: NativeBridge = {
      onMessageFromHost: null,
      sendMessageToHost: (text) => this.#ask(bridge, text),
    };
    this.#lines.add(bridge);
    return bridge;
  }

  /** The frame is going; what it has asked for is done, but nobody hears the answer. */
  disconnect(bridge: NativeBridge): void {
    this.#lines.delete(bridge);
  }

  #ask(bridge: NativeBridge, text: string): void {
    if (!this.#lines.has(bridge)) return;
    const message: Numbered = JSON.parse(text);
    const id = this.#next;
    this.#next += 1;
    this.#asked.set(id, { bridge, id: message.id });
    this.#host.sendMessageToHost(JSON.stringify({ ...message, id }));
  }

  #passOn(text: string): void {
    const message: Numbered = JSON.parse(text);
    if (message.type === eventMessage) {
      for (const line of this.#lines) line.onMessageFromHost?.(text);
      return;
    }
    if (typeof message.id !== 'number') return;
    const asked = this.#asked.get(message.id);
    this.#asked.delete(message.id);
    if (asked && this.#lines.has(asked.bridge)) {
      asked.bridge.onMessageFromHost?.(JSON.stringify({ ...message, id: asked.id }));
    }
  }
}
