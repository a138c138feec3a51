import type { Finding } from '../src/core/rules/finding';

/** What one file gave. */
export interface FileFindings {
  readonly projects: number;
  readonly findings: readonly Finding[];
}

/** How often a rule finds fault, and in how many files. */
export interface RuleCount {
  readonly rule: string;
  readonly findings: number;
  readonly files: number;
}

/** By rule over all files, the most frequent first and those of one count by name; rules that find nothing are left out. */
export function countByRule(files: readonly FileFindings[]): readonly RuleCount[] {
  const counts = new Map<string, { findings: number; files: number }>();
  for (const { findings } of files) {
    const inThisFile = new Set<string>();
    for (const { rule } of findings) {
      const count = counts.get(rule) ?? { findings: 0, files: 0 };
      count.findings += 1;
      if (!inThisFile.has(rule)) count.files += 1;
      inThisFile.add(rule);
      counts.set(rule, count);
    }
  }
  const rows = [...counts].map(([rule, count]) => ({ rule, ...count }));
  return rows.sort((one, other) => other.findings - one.findings || (one.rule < other.rule ? -1 : 1));
}

const numberWidth = 10;

function line(cells: readonly string[], name: string): string {
  return `${cells.map((cell) => cell.padStart(numberWidth)).join('')}  ${name}`;
}

/** A table: findings, findings a project, files, rule. A rule with more than one finding a project is a flood or is worth a look. */
export function drawCounts(files: readonly FileFindings[]): string {
  const projects = files.reduce((sum, file) => sum + file.projects, 0);
  const total = files.reduce((sum, { findings }) => sum + findings.length, 0);
  const share = (findings: number): string => (projects === 0 ? '–' : (findings / projects).toFixed(2));
  return [
    line(['findings', '/project', 'files'], 'rule'),
    ...countByRule(files).map(({ rule, findings, files: inFiles }) =>
      line([String(findings), share(findings), String(inFiles)], rule),
    ),
    line([String(total), share(total), String(files.length)], `all rules, ${projects} projects`),
  ].join('\n');
}
