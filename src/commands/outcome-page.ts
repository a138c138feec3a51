import { officeReady } from '../adapters/office/environment';
import { announcementIn } from './announcement';
import { drawAnnouncement } from './draw-announcement';
import { commandText } from './text';

/** Draws at once what the address says; the button works as soon as Office is ready. */
function start(): void {
  const place = document.getElementById('outcome');
  if (!place) return;
  const announcement = announcementIn(window.location.search);
  const ready = officeReady();
  const close = async (): Promise<void> => {
    await ready;
    Office.context.ui.messageParent('close');
  };
  drawAnnouncement(place, announcement, { label: commandText[announcement.language].close, close: () => void close() });
}

start();
