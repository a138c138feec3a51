/** From here on characters are about two digits wide. */
const firstWideCharacter = 0x2e80;
const wideCharacter = 2.1;
/** What a column's width leaves free at its sides, in digits. */
const padding = 0.7;

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character.charCodeAt(0) >= firstWideCharacter ? wideCharacter : 1;
  return width;
}

/** How many lines a wrapped text takes in a column that is so many digits of its font wide. */
export function linesOf(text: string, width: number): number {
  const room = Math.max(width - padding, 1);
  return text.split('\n').reduce((lines, line) => lines + Math.max(Math.ceil(widthOf(line) / room), 1), 0);
}

/** In points, of a line for each point of its font's size. */
export const lineToFont = 1.35;
/** In points, of the default font. */
export const defaultFontSize = 11;
