import { useMemo, useState } from 'react';
import { proposeRepairs, type ProposedRepairs } from '../../app/propose-repairs';
import { repairsOf, type CellChange } from '../../core/fixes/cell-changes';
import { cellLookup } from '../../core/grid/lookup';
import type { Finding } from '../../core/rules/finding';
import { repairOf } from '../../core/rules/index';
import { isBusy, resultOf } from '../check/check-state';
import type { Check } from '../check/check';

/** Several repairs at once: all that nobody has to think about, or all that one rule proposes. */
export type RepairChoice = { readonly kind: 'safe' } | { readonly kind: 'rule'; readonly rule: string };

/** What the pane can repair of the result on show. */
export interface Repairs {
  /** How many findings have a repair that nobody has to think about. */
  readonly safe: number;
  readonly isBusy: boolean;
  /** What a finding's repair makes of the cells; none where it has no repair. */
  readonly changesOf: (finding: Finding) => readonly CellChange[];
  /** How many findings of the same rule have a repair. */
  readonly ofRule: (rule: string) => number;
  readonly repair: (proposed: Pick<ProposedRepairs, 'changes' | 'mended'>) => void;
  /** Several repairs, shown before they are made. */
  readonly preview: ProposedRepairs | undefined;
  readonly show: (choice: RepairChoice) => void;
  readonly hide: () => void;
}

const nothing: readonly Finding[] = [];

function isChosen(choice: RepairChoice): (finding: Finding) => boolean {
  return (finding) => (choice.kind === 'safe' ? repairOf(finding)?.kind === 'safe' : finding.rule === choice.rule);
}

export function useRepairs(check: Check): Repairs {
  const result = resultOf(check.state);
  const checked = result?.checked;
  const findings = checked?.findings ?? nothing;
  const [shown, setShown] = useState<{ readonly choice: RepairChoice; readonly of: readonly Finding[] }>();
  const lookup = useMemo(() => checked && cellLookup(checked.snapshot), [checked]);
  const counts = useMemo(() => {
    const ofRule = new Map<string, number>();
    let safe = 0;
    for (const finding of findings) {
      const repair = repairOf(finding);
      if (repair) ofRule.set(finding.rule, (ofRule.get(finding.rule) ?? 0) + 1);
      if (repair?.kind === 'safe') safe += 1;
    }
    return { ofRule, safe };
  }, [findings]);
  const choice = shown?.of === findings ? shown.choice : undefined;
  const preview = useMemo(
    () => (checked && choice ? proposeRepairs(checked, isChosen(choice)) : undefined),
    [checked, choice],
  );
  return {
    safe: counts.safe,
    isBusy: isBusy(check.state),
    changesOf: (finding) => (lookup && repairOf(finding) ? repairsOf([finding], lookup).changes : []),
    ofRule: (rule) => counts.ofRule.get(rule) ?? 0,
    repair: (proposed) => {
      setShown(undefined);
      check.repair(proposed);
    },
    preview,
    show: (wanted) => setShown({ choice: wanted, of: findings }),
    hide: () => setShown(undefined),
  };
}
