import { queryOf, type SpokenAnnouncement } from './announcement';

/** The size of the dialog, in percent of the screen. */
const size = { height: 35, width: 30 } as const;

/**
 * Shows an announcement in a dialog of Office and resolves when it is closed: the command must not end before,
 * since Office may then end the page that the dialog belongs to. Resolves at once where Office opens no dialog,
 * because another is open or the user forbids it: what the command did to the workbook is there to be seen all the same.
 */
export function showAnnouncement(announcement: SpokenAnnouncement): Promise<void> {
  const address = new URL(`outcome.html?${queryOf(announcement)}`, window.location.href).href;
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(address, { ...size, displayInIframe: true }, (opened) => {
      if (opened.status !== Office.AsyncResultStatus.Succeeded) {
        resolve();
        return;
      }
      const dialog = opened.value;
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => {
        dialog.close();
        resolve();
      });
      dialog.addEventHandler(Office.EventType.DialogEventReceived, () => resolve());
    });
  });
}
