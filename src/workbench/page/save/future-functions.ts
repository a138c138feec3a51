/** Functions younger than the file format: a file names them with a prefix, or Excel does not know them. */
const future = new Set(
  [
    ['CONCAT', 'TEXTJOIN', 'IFS', 'SWITCH', 'MAXIFS', 'MINIFS', 'XLOOKUP', 'XMATCH', 'UNIQUE', 'SEQUENCE', 'RANDARRAY'],
    ['SORTBY', 'LET', 'DAYS', 'NUMBERVALUE', 'IFNA', 'XOR', 'FORMULATEXT', 'ISFORMULA', 'SHEET', 'SHEETS', 'UNICHAR'],
    ['UNICODE', 'FILTERXML', 'ENCODEURL', 'TEXTBEFORE', 'TEXTAFTER', 'TEXTSPLIT', 'VSTACK', 'HSTACK', 'TOROW', 'TOCOL'],
  ].flat(),
);
const worksheetFunctions = new Set(['FILTER', 'SORT']);

const textOrFunction = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.])([A-Z][A-Z0-9]*)(?=\()/gi;

/** The formula as a file has it: `=XLOOKUP(…)` as `=_xlfn.XLOOKUP(…)`. */
export function withFuturePrefixes(formula: string): string {
  return formula.replace(textOrFunction, (whole, name: string | undefined) => {
    const known = name?.toUpperCase();
    if (known === undefined) return whole;
    if (worksheetFunctions.has(known)) return `_xlfn._xlws.${known}`;
    return future.has(known) ? `_xlfn.${known}` : whole;
  });
}
