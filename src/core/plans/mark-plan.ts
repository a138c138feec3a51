import { byPlace, type CellAddress } from '../grid/cell-address';
import { severities, type Finding, type Severity } from '../rules/finding';
import { markStep, type Marked } from './marks';
import type { WritePlan } from './write-plan';

function keyOf(at: CellAddress): string {
  return `${at.row}:${at.column}:${at.sheet}`;
}

/** Each cell with a finding once, by the gravest of its findings. */
function gravestByCell(
  findings: readonly Finding[],
): readonly { readonly at: CellAddress; readonly severity: Severity }[] {
  const cells = new Map<string, { at: CellAddress; severity: Severity }>();
  for (const { at, severity } of findings) {
    const known = cells.get(keyOf(at));
    if (!known) cells.set(keyOf(at), { at, severity });
    else if (severities.indexOf(severity) < severities.indexOf(known.severity)) known.severity = severity;
  }
  return [...cells.values()];
}

/** The findings' cells: one a sheet and severity. */
export function marksFor(findings: readonly Finding[]): readonly Marked[] {
  const bySheet = new Map<string, Map<Severity, CellAddress[]>>();
  for (const { at, severity } of gravestByCell(findings)) {
    const ofSheet = bySheet.get(at.sheet) ?? new Map<Severity, CellAddress[]>();
    bySheet.set(at.sheet, ofSheet);
    const cells = ofSheet.get(severity) ?? [];
    ofSheet.set(severity, cells);
    cells.push(at);
  }
  return [...bySheet].flatMap(([sheet, ofSheet]) =>
    severities.flatMap((severity) => {
      const cells = ofSheet.get(severity);
      return cells ? [{ sheet, kind: severity, cells: cells.sort(byPlace) }] : [];
    }),
  );
}

/** Takes the marks of an earlier check off and marks the findings' cells. */
export function planMarks(findings: readonly Finding[]): WritePlan {
  return {
    steps: [
      { step: 'clear-marks' },
      ...marksFor(findings).map(({ kind, sheet, cells }) => markStep(kind, sheet, cells)),
    ],
  };
}

export function planClearMarks(): WritePlan {
  return { steps: [{ step: 'clear-marks' }] };
}
