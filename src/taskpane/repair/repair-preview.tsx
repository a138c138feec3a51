import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CellAddress } from '../../core/grid/cell-address';
import { Notice } from '../notice';
import { useText } from '../text/text-context';
import { CellChanges } from './cell-changes';
import type { Repairs } from './use-repairs';

const useStyles = makeStyles({
  list: { maxHeight: '180px', overflowY: 'auto' },
  buttons: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
});

/** What is shown was asked for, and stands above where one was. */
function takeFocus(button: HTMLButtonElement | null): void {
  button?.focus();
}

/** Several repairs before they are made: each cell as it is and as it is to be, and whether to go on. */
export function RepairPreview({
  repairs,
  onGoTo,
}: {
  readonly repairs: Repairs;
  readonly onGoTo: (at: CellAddress) => void;
}) {
  const styles = useStyles();
  const { text } = useText();
  const { preview } = repairs;
  if (!preview) return null;
  const { changes, mended } = preview;
  if (changes.length === 0) {
    return (
      <Notice tone="info" heading={text.nothingToRepair}>
        <Button size="small" ref={takeFocus} onClick={repairs.hide}>
          {text.close}
        </Button>
      </Notice>
    );
  }
  return (
    <Notice tone="info" heading={text.repairsChange(mended, changes.length)}>
      <div className={styles.list}>
        <CellChanges changes={changes} sheet={undefined} onGoTo={onGoTo} />
      </div>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          ref={takeFocus}
          disabledFocusable={repairs.isBusy}
          onClick={() => repairs.repair(preview)}
        >
          {text.repairThese}
        </Button>
        <Button size="small" onClick={repairs.hide}>
          {text.notNow}
        </Button>
      </div>
    </Notice>
  );
}
