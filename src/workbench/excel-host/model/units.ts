const pixelsPerPoint = 96 / 72;

/** Univer measures in pixels, Excel's API in points. */
export function pointsFromPixels(pixels: number): number {
  return Math.round((pixels / pixelsPerPoint) * 100) / 100;
}

export function pixelsFromPoints(points: number): number {
  return Math.round(points * pixelsPerPoint * 100) / 100;
}

/** Excel's own defaults: 64 × 20 pixels. */
export const defaultColumnPixels = 64;
export const defaultRowPixels = 20;

const digitPixels = 7;

/** A file's column width, in characters of the default font, as pixels. */
export function pixelsFromCharacters(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / digitPixels)) / 256) * digitPixels);
}
