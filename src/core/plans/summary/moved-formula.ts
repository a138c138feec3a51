/** Texts and references to other sheets, which stay; then a cell of the formula's own sheet. */
const parts =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?|(?<![\p{L}\p{N}_.$])(\$?[A-Za-z]{1,3})(\d{1,7})(?![\p{L}\p{N}_.(!])/gu;

/** The formula as it reads so many rows further down, as if it had been copied there; rows that are fixed (`$4`) stay. */
export function movedFormula(formula: string, rows: number): string {
  if (rows === 0) return formula;
  return formula.replace(parts, (whole: string, column?: string, row?: string) => {
    if (column === undefined || row === undefined) return whole;
    const moved = Number(row) + rows;
    return moved >= 1 ? `${column}${moved}` : '#REF!';
  });
}
