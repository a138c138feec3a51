import type { Snapshot } from '../../grid/snapshot';
import type { Department } from '../../model/department';
import type { Finding } from '../../rules/finding';
import type { WritePlan } from '../write-plan';

export interface SummaryInput {
  readonly snapshot: Snapshot;
  readonly department: Department;
  readonly findings: readonly Finding[];
}

export function planSummary(input: SummaryInput): { readonly plan: WritePlan; readonly sheets: readonly string[] } {
  throw new Error(`being written: ${input.findings.length}`);
}
