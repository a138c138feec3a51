import type { Snapshot } from '../../grid/snapshot';

const longestSheetName = 31;
/** What Excel allows in no sheet name, and what nobody sees in one. */
const notAllowed = /[:\\/?*[\]]|\p{Cc}|\p{Cf}/gu;
const quotesAtTheEnds = /^['\s]+|['\s]+$/gu;
/** Excel keeps this name to itself. */
const reserved = 'history';

/** As long as fits, without cutting a character in two that is stored as a pair. */
function shortened(name: string, length: number): string {
  let short = '';
  for (const character of name) {
    if (short.length + character.length > length) break;
    short += character;
  }
  return short;
}

function legal(wanted: string, fallback: string): string {
  const bare = wanted.replace(notAllowed, ' ').replace(/\s+/gu, ' ').replace(quotesAtTheEnds, '');
  const short = shortened(bare, longestSheetName).replace(quotesAtTheEnds, '');
  return short === '' || short.toLowerCase() === reserved ? fallback : short;
}

/** Excel takes names for the same that differ in case or width of letters alone. */
function key(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}

/** Gives each name out once: legal as a sheet's name, and free in the workbook. A name that is taken gets a number behind it. */
export function freeSheetNames({ sheets, chartSheets = [] }: Snapshot): (wanted: string, fallback: string) => string {
  const taken = new Set([...sheets.map(({ name }) => name), ...chartSheets].map(key));
  return (wanted, fallback) => {
    const name = legal(wanted, fallback);
    let free = name;
    for (let number = 2; taken.has(key(free)); number += 1) {
      const behind = `（${number}）`;
      free = `${shortened(name, longestSheetName - behind.length)}${behind}`;
    }
    taken.add(key(free));
    return free;
  };
}
