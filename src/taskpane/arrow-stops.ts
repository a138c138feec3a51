import type { KeyboardEvent } from 'react';

/** Holds stops: the up and down arrow keys go through those inside it. */
export const arrowList = { 'data-arrow-list': '' } as const;

function focusNeighbour(stop: HTMLElement, step: 1 | -1): boolean {
  const stops = [...(stop.closest('[data-arrow-list]')?.querySelectorAll<HTMLElement>('[data-arrow-stop]') ?? [])];
  const next = stops[stops.indexOf(stop) + step];
  next?.focus();
  return next !== undefined;
}

function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  if (focusNeighbour(event.currentTarget, event.key === 'ArrowDown' ? 1 : -1)) event.preventDefault();
}

/** Makes a button one of the stops. Tab goes through them too. */
export const arrowStop = { 'data-arrow-stop': '', onKeyDown } as const;
