import { checkWorkbook } from '../app/check-workbook';
import { markFindings } from '../app/mark-findings';
import { today } from '../app/today';
import { writeSummary } from '../app/write-summary';
import { groupFindings } from '../core/findings/groups';
import { cellAt } from '../core/grid/cell-address';
import { severities, type Finding } from '../core/rules/finding';
import type { Workbook } from '../ports/workbook';
import type { Outcome } from './outcome';

/** The gravest finding, the first of its kind in the workbook's order. */
function firstOf(findings: readonly Finding[]): Finding | undefined {
  const inOrder = groupFindings(findings).flatMap((group) => group.findings);
  for (const severity of severities) {
    const found = inOrder.find((finding) => finding.severity === severity);
    if (found) return found;
  }
  return undefined;
}

/** Checks the workbook, marks the findings' cells and shows the gravest one. */
export async function checkAndMark(workbook: Workbook): Promise<Outcome> {
  const checked = await checkWorkbook(workbook);
  if (!checked.ok) return { kind: 'refused', error: checked.error };
  const marked = await markFindings(workbook, checked.value.findings);
  const first = firstOf(checked.value.findings);
  if (first) await workbook.select(first.at);
  return { kind: 'checked', checked: checked.value, unmarked: marked.ok ? undefined : marked.error };
}

/** Checks the workbook, writes the summary sheets and shows the first of them. */
export async function checkAndSummarise(workbook: Workbook): Promise<Outcome> {
  const checked = await checkWorkbook(workbook);
  if (!checked.ok) return { kind: 'refused', error: checked.error };
  if (checked.value.department.projects.length === 0) return { kind: 'nothing-to-summarise' };
  const written = await writeSummary(workbook, checked.value, today());
  if (!written.ok) return { kind: 'refused', error: written.error };
  const [first] = written.value.sheets;
  const shown = first === undefined ? undefined : await workbook.select(cellAt(first, 0, 0));
  return shown && !shown.ok ? { kind: 'refused', error: shown.error } : { kind: 'summary-shown' };
}

/**
 * What each button of the ribbon does, by the name under which the manifest calls it.
 * A command runs in a page without a face, which cannot open the pane where pane and commands share no runtime.
 */
export const commands = { checkAndMark, checkAndSummarise } as const;
