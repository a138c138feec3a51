import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useText } from '../text/text-context';
import { isBusy, marksAreOutdated, type CheckResult } from './check-state';
import type { Check } from './check';

const useStyles = makeStyles({
  words: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  button: { minWidth: 'auto', paddingInline: tokens.spacingHorizontalXS },
});

/** After an edit the marks are those of before: they are set anew when the user wants it, since a write ends Excel's own undo. */
export function StaleMarks({ check, result }: { readonly check: Check; readonly result: CheckResult }) {
  const styles = useStyles();
  const { text } = useText();
  const outdated = useMemo(() => marksAreOutdated(result), [result]);
  if (!outdated) return null;
  return (
    <p className={styles.words}>
      {text.marksOutdated}
      <Button
        className={styles.button}
        size="small"
        appearance="transparent"
        disabledFocusable={isBusy(check.state)}
        onClick={() => check.setMarks(true)}
      >
        {text.updateMarks}
      </Button>
    </p>
  );
}
