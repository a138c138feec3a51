import { Button, makeStyles, Switch, tokens } from '@fluentui/react-components';
import type { Repairs } from '../repair/use-repairs';
import { useText } from '../text/text-context';
import { isBusy, resultOf } from './check-state';
import { PrimaryAction } from './primary-action';
import type { Check } from './check';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  /** Narrower than Fluent's own, so that all fit in one row of a pane of 320 px. */
  button: { minWidth: 'auto', paddingInline: tokens.spacingHorizontalS },
});

/** What can be done now. */
export function Actions({ check, repairs }: { readonly check: Check; readonly repairs: Repairs }) {
  const styles = useStyles();
  const { text } = useText();
  const result = resultOf(check.state);
  return (
    <div className={styles.row}>
      <PrimaryAction check={check} />
      {result && result.checked.department.projects.length > 0 && (
        <>
          <Button className={styles.button} disabledFocusable={isBusy(check.state)} onClick={check.writeSummary}>
            {text.writeSummary}
          </Button>
          {repairs.safe > 0 && (
            <Button
              className={styles.button}
              disabledFocusable={repairs.isBusy}
              onClick={() => repairs.show({ kind: 'safe' })}
            >
              {text.repairSafe(repairs.safe)}
            </Button>
          )}
          <Switch
            label={text.markCells}
            checked={result.marks.length > 0}
            onChange={(_event, { checked }) => check.setMarks(checked)}
          />
        </>
      )}
    </div>
  );
}
