import { Button, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { useCallback, useRef } from 'react';
import type { Text } from '../text/text';
import { useText } from '../text/text-context';
import { canCancel, isBusy, resultOf, type CheckState } from './check-state';
import type { Check } from './use-check';
import { useLasting } from '../use-lasting';

const millisecondsBeforeCancel = 500;

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  /** Narrower than Fluent's own, so that all fit in one row of a pane of 320 px. */
  button: { minWidth: 'auto', paddingInline: tokens.spacingHorizontalS },
});

function primaryWords(state: CheckState, text: Text): string {
  switch (state.step) {
    case 'ready':
      return text.check;
    case 'refused':
      return text.retry;
    case 'checking':
      return state.earlier ? text.checkAgain : text.check;
    case 'done':
      return text.checkAgain;
  }
}

/** What can be done now. Buttons that must wait keep the focus, so that the keyboard is not thrown back to the top. */
export function Actions({ check }: { readonly check: Check }) {
  const styles = useStyles();
  const { text } = useText();
  const primary = useRef<HTMLElement | null>(null);
  const keepPrimary = useCallback((button: HTMLElement | null) => {
    primary.current = button;
  }, []);
  const { state } = check;
  const busy = isBusy(state);
  const showsCancel = useLasting(canCancel(state), millisecondsBeforeCancel);
  const result = resultOf(state);
  const cancel = () => {
    check.cancel();
    primary.current?.focus();
  };
  return (
    <div className={styles.row}>
      <Button
        className={styles.button}
        ref={keepPrimary}
        appearance="primary"
        disabledFocusable={busy}
        onClick={check.check}
      >
        {primaryWords(state, text)}
      </Button>
      {showsCancel && (
        <Button className={styles.button} onClick={cancel}>
          {text.cancel}
        </Button>
      )}
      {result && result.checked.department.projects.length > 0 && (
        <>
          <Button className={styles.button} disabledFocusable={busy} onClick={check.writeSummary}>
            {text.writeSummary}
          </Button>
          <Switch
            label={text.markCells}
            checked={result.marked}
            onChange={(_event, { checked }) => check.setMarks(checked)}
          />
        </>
      )}
    </div>
  );
}
