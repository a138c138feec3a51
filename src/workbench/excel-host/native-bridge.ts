/** The seam that Office.js looks for while it loads: JSON text goes out by one function and comes in by the other. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Set by the library itself. */
  onMessageFromHost: ((text: string) => void) | null;
}
