import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useRef } from 'react';
import type { Text } from '../text/text';
import { useText } from '../text/text-context';
import { useLasting } from '../use-lasting';
import { isBusy, isChecking, type CheckState } from './check-state';
import type { Check } from './check';

const millisecondsBeforeCancel = 500;

const useStyles = makeStyles({
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

/** Checks, and while that lasts cancels it. A button that must wait keeps the focus, so that the keyboard is not thrown back to the top. */
export function PrimaryAction({ check }: { readonly check: Check }) {
  const styles = useStyles();
  const { text } = useText();
  const primary = useRef<HTMLElement | null>(null);
  const keepPrimary = useCallback((button: HTMLElement | null) => {
    primary.current = button;
  }, []);
  const { state } = check;
  const showsCancel = useLasting(isChecking(state), millisecondsBeforeCancel);
  const cancel = () => {
    check.cancel();
    primary.current?.focus();
  };
  return (
    <>
      <Button
        className={styles.button}
        ref={keepPrimary}
        appearance="primary"
        disabledFocusable={isBusy(state)}
        onClick={check.check}
      >
        {primaryWords(state, text)}
      </Button>
      {showsCancel && (
        <Button className={styles.button} onClick={cancel}>
          {text.cancel}
        </Button>
      )}
    </>
  );
}
