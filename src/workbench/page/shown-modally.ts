import { useEffect, useRef, type RefObject } from 'react';

/**
 * Shows a `<dialog>` over the page for as long as it is there, its first button in focus. The browser itself keeps the page behind from
 * being used. Fluent's dialog hides that page from screen readers instead, and left it hidden where a workbook opened meanwhile.
 */
export function useShownModally(): RefObject<HTMLDialogElement> {
  const place = useRef<HTMLDialogElement>(null);
  useEffect(() => place.current?.showModal(), []);
  return place;
}
