import type { NativeBridge } from '../excel-host/native-bridge';
import type { OfficeContextOptions } from '../excel-host/office-context';
import type { CommandFunction, DialogListener, OfficeDoor, OpenDialog } from './frame/office-door';
import type { Switchboard } from './switchboard';

/** A dialog of the add-in's that is to be shown. */
export interface ShownDialog {
  readonly address: string;
  /** The user has closed it. */
  readonly close: () => void;
}

/** What Excel does around an add-in's web views: lines to the workbook, the ribbon's functions, dialogs. */
export class OfficeFrames implements OfficeDoor {
  readonly options: OfficeContextOptions;

  #switchboard: Switchboard | undefined;
  #commands = new Map<string, CommandFunction>();
  #waiting = new Map<string, (command: CommandFunction) => void>();
  #dialog: DialogListener | undefined;
  readonly #show: (dialog: ShownDialog | undefined) => void;

  constructor(displayLanguage: string, show: (dialog: ShownDialog | undefined) => void) {
    this.options = { excelApi: '1.14', displayLanguage };
    this.#show = show;
  }

  /** From now on frames talk to this workbook; those of the one before are about to go. */
  serve(switchboard: Switchboard): void {
    this.#switchboard = switchboard;
    this.#commands = new Map();
    this.#waiting = new Map();
    this.#closeDialog();
  }

  connect(): NativeBridge {
    if (!this.#switchboard) throw new Error('no workbook is open');
    return this.#switchboard.connect();
  }

  disconnect(bridge: NativeBridge): void {
    this.#switchboard?.disconnect(bridge);
  }

  associate(name: string, command: CommandFunction): void {
    this.#commands.set(name, command);
    this.#waiting.get(name)?.(command);
  }

  /** Runs a function of the ribbon's, as soon as its page is loaded; resolves when it says that it is done. */
  async run(name: string): Promise<void> {
    const command =
      this.#commands.get(name) ??
      (await new Promise<CommandFunction>((resolve) => {
        this.#waiting.set(name, resolve);
      }));
    await new Promise<void>((resolve) => command({ completed: resolve }));
  }

  openDialog(address: string, listener: DialogListener): OpenDialog | undefined {
    if (this.#dialog) return undefined;
    this.#dialog = listener;
    const close = (): void => {
      if (this.#dialog === listener) this.#closeDialog();
    };
    this.#show({
      address,
      close: () => {
        close();
        listener.onClosed();
      },
    });
    return { close };
  }

  tellParent(message: string): void {
    this.#dialog?.onMessage(message);
  }

  #closeDialog(): void {
    this.#dialog = undefined;
    this.#show(undefined);
  }
}
