import { completeOffice } from '../../excel-host/office-context';
import type { CommandFunction, OfficeDoor } from './office-door';
import { doorOfParent } from './office-door';

type Answer = (result: { readonly status: Office.AsyncResultStatus; readonly value?: object }) => void;
type Handler = (argument: object) => void;

/** Office's number for a dialog that the user has closed. */
const closedByUser = 12006;
/** Office's number for a second dialog beside one that is open. */
const alreadyOpen = 12007;

/** `Office.context.ui`: dialogs, which the page around the frame shows. */
function userInterface(door: OfficeDoor): object {
  return {
    displayDialogAsync: (address: string, _options: object, answer: Answer) => {
      const handlers = new Map<Office.EventType, Handler>();
      const dialog = door.openDialog(address, {
        onMessage: (message) => handlers.get(Office.EventType.DialogMessageReceived)?.({ message }),
        onClosed: () => handlers.get(Office.EventType.DialogEventReceived)?.({ error: closedByUser }),
      });
      if (!dialog) {
        answer({ status: Office.AsyncResultStatus.Failed, value: { code: alreadyOpen } });
        return;
      }
      const addEventHandler = (type: Office.EventType, handler: Handler) => void handlers.set(type, handler);
      answer({
        status: Office.AsyncResultStatus.Succeeded,
        value: { close: () => dialog.close(), addEventHandler },
      });
    },
    messageParent: (message: string) => door.tellParent(message),
  };
}

/** Runs in a frame after the genuine Office.js: gives it what Excel would beside the workbook itself. */
function complete(): void {
  const door = doorOfParent();
  const office = completeOffice(Office, OfficeExtension, door.options);
  const context: object = Object.create(office.context, { ui: { value: userInterface(door) } });
  const actions = { associate: (name: string, command: CommandFunction) => door.associate(name, command) };
  Reflect.set(window, 'Office', Object.create(office, { context: { value: context }, actions: { value: actions } }));
}

complete();
