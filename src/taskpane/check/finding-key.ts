import { cellLabel } from '../../core/grid/a1';
import type { Finding } from '../../core/rules/finding';

/** Tells a finding from the others of a check, and knows it again in the next check while its cell stays where it is. */
export function findingKey({ rule, at, facts }: Finding): string {
  return `${rule} ${cellLabel(at)} ${JSON.stringify(facts)}`;
}
