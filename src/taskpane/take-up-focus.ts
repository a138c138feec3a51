/** What was pressed goes with what it was about, a repaired finding say: the keyboard's focus would be nowhere. */
export function takeUpFocus(button: HTMLButtonElement | null): void {
  if (button && document.activeElement === document.body) button.focus();
}
