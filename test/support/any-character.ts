import fc from 'fast-check';

const firstSurrogate = 0xd800;
const surrogates = 0x800;
const characters = 0x110000 - surrogates;

/** Any one character but half of a pair, as fast-check's `binary`, which lists a million of them in each test file. */
export const anyCharacter = fc.nat(characters - 1).map(
  (place) => String.fromCodePoint(place < firstSurrogate ? place : place + surrogates),
  (text) => {
    const point = typeof text === 'string' ? text.codePointAt(0) : undefined;
    if (point === undefined || String.fromCodePoint(point) !== text) throw new Error('not one character');
    return point < firstSurrogate ? point : point - surrogates;
  },
);
