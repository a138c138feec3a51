import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CellAddress } from '../../core/grid/cell-address';
import type { Finding } from '../../core/rules/finding';
import { repairOf } from '../../core/rules/index';
import { useText } from '../text/text-context';
import { CellChanges } from './cell-changes';
import type { Repairs } from './use-repairs';

interface FindingRepairProps {
  readonly finding: Finding;
  readonly sheet: string | undefined;
  readonly repairs: Repairs;
  readonly onGoTo: (at: CellAddress) => void;
}

const useStyles = makeStyles({
  title: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginBlock: tokens.spacingVerticalXXS,
  },
});

/** What would mend a finding, cell by cell, and the buttons that do it: this one, or all of its kind after a look at them. */
export function FindingRepair({ finding, sheet, repairs, onGoTo }: FindingRepairProps) {
  const styles = useStyles();
  const { language, text } = useText();
  const changes = repairs.changesOf(finding);
  const repair = repairOf(finding);
  if (!repair || changes.length === 0) return null;
  const ofRule = repairs.ofRule(finding.rule);
  return (
    <>
      <p className={styles.title}>{text.proposal(repair.title[language])}</p>
      <CellChanges changes={changes} sheet={sheet} onGoTo={onGoTo} />
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={repairs.isBusy} onClick={() => repairs.repair({ changes, mended: 1 })}>
          {text.repairThis}
        </Button>
        {ofRule > 1 && (
          <Button
            size="small"
            disabledFocusable={repairs.isBusy}
            onClick={() => repairs.show({ kind: 'rule', rule: finding.rule })}
          >
            {text.repairOfRule(ofRule)}
          </Button>
        )}
      </div>
    </>
  );
}
