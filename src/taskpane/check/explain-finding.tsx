import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { Finding } from '../../core/rules/finding';
import { longestReason } from '../../core/stored/stored';
import { useControlStyles } from '../native-control';
import { useText } from '../text/text-context';
import { isBusy } from './check-state';
import type { Check } from './check';

interface ExplainFindingProps {
  /** The finding with those that say less of the same fault: one reason is for all of them. */
  readonly findings: readonly Finding[];
  readonly check: Check;
}

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalXS} 0`,
  },
  label: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  advice: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  wanted: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorStatusDangerForeground1 },
  reason: { height: '64px', paddingBlock: tokens.spacingVerticalXXS, resize: 'vertical' },
  buttons: { display: 'flex', columnGap: tokens.spacingHorizontalXS },
  button: { minWidth: 'auto' },
});

function ReasonForm({ findings, check, onClose }: ExplainFindingProps & { readonly onClose: () => void }) {
  const styles = useStyles();
  const { control } = useControlStyles();
  const { text } = useText();
  const [reason, setReason] = useState('');
  const [isWanted, setWanted] = useState(false);
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  const keepReason = () => {
    if (reason.trim() === '') setWanted(true);
    else check.explain({ findings, reason: reason.trim() });
  };
  return (
    <div className={styles.form}>
      <label className={styles.label} htmlFor={id}>
        {text.reason}
      </label>
      <textarea
        id={id}
        className={mergeClasses(control, styles.reason)}
        maxLength={longestReason}
        value={reason}
        ref={area}
        aria-describedby={`${id}-advice`}
        aria-invalid={isWanted}
        onChange={(event) => {
          setReason(event.target.value);
          setWanted(false);
        }}
      />
      <p id={`${id}-advice`} className={styles.advice}>
        {text.reasonAdvice}
      </p>
      {isWanted && (
        <p role="alert" className={styles.wanted}>
          {text.reasonWanted}
        </p>
      )}
      <div className={styles.buttons}>
        <Button className={styles.button} size="small" disabledFocusable={isBusy(check.state)} onClick={keepReason}>
          {text.keepReason}
        </Button>
        <Button className={styles.button} size="small" appearance="subtle" onClick={onClose}>
          {text.cancel}
        </Button>
      </div>
    </div>
  );
}

/** Lets the user write why a finding may stand. */
export function ExplainFinding({ findings, check }: ExplainFindingProps) {
  const styles = useStyles();
  const { text } = useText();
  const [open, setOpen] = useState(false);
  if (open) return <ReasonForm findings={findings} check={check} onClose={() => setOpen(false)} />;
  return (
    <Button className={styles.button} size="small" onClick={() => setOpen(true)}>
      {text.explain}
    </Button>
  );
}
