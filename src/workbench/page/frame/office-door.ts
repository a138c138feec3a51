import type { NativeBridge } from '../../excel-host/native-bridge';
import type { OfficeContextOptions } from '../../excel-host/office-context';

/** What an add-in's command gets; `completed` must be called in the end. */
export interface CommandEvent {
  completed(): void;
}

export type CommandFunction = (event: CommandEvent) => void;

/** What Office tells whoever opened a dialog: the page in it has spoken, or the user has closed it. */
export interface DialogListener {
  readonly onMessage: (message: string) => void;
  readonly onClosed: () => void;
}

export interface OpenDialog {
  close(): void;
}

/**
 * What the workbench's page gives the frames in it, each of which has an Office.js of its own, as each web view has in Excel.
 * The frames are of the same origin and find it on their parent as `officeDoor`.
 */
export interface OfficeDoor {
  readonly options: OfficeContextOptions;
  /** A line to the embedded Excel for one frame. */
  connect(): NativeBridge;
  disconnect(bridge: NativeBridge): void;
  associate(name: string, command: CommandFunction): void;
  /** Undefined where a dialog is open already: Office opens one at a time. */
  openDialog(address: string, listener: DialogListener): OpenDialog | undefined;
  /** What the page in the dialog has to say to whoever opened it. */
  tellParent(message: string): void;
}

declare global {
  interface Window {
    officeDoor?: OfficeDoor;
    _richApiNativeBridge?: NativeBridge;
  }
}

/** The door of the page around this frame. */
export function doorOfParent(): OfficeDoor {
  const door = window.parent.officeDoor;
  if (!door) throw new Error('this page belongs into the workbench');
  return door;
}
