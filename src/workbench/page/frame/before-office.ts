import { doorOfParent } from './office-door';

/** Runs in a frame before the genuine Office.js, which looks for its way to the host while it loads. */
function connect(): void {
  const door = doorOfParent();
  const bridge = door.connect();
  window._richApiNativeBridge = bridge;
  window.addEventListener('pagehide', () => door.disconnect(bridge));
}

connect();
