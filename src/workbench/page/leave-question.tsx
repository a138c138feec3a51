import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useShownModally } from './shown-modally';
import { text } from './text';

interface LeaveQuestionProps {
  /** The file that is to be opened. */
  readonly name: string;
  readonly onLeave: () => void;
  readonly onStay: () => void;
}

const useStyles = makeStyles({
  dialog: {
    minWidth: '360px',
    maxWidth: '600px',
    padding: tokens.spacingHorizontalXXL,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow64,
  },
  lines: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: { margin: 0 },
  buttons: { display: 'flex', justifyContent: 'flex-end', gap: tokens.spacingHorizontalS },
});

/** Asks before unsaved work is given up for another file. */
export function LeaveQuestion({ name, onLeave, onStay }: LeaveQuestionProps) {
  const styles = useStyles();
  const place = useShownModally();
  const [heading, words] = [useId(), useId()];
  return (
    <dialog
      ref={place}
      role="alertdialog"
      className={styles.dialog}
      aria-labelledby={heading}
      aria-describedby={words}
      onClose={onStay}
    >
      <div className={styles.lines}>
        <Subtitle2 as="h2" id={heading} className={styles.heading}>
          {text.leaveHeading}
        </Subtitle2>
        <Text id={words}>{text.leave(name)}</Text>
        <div className={styles.buttons}>
          <Button appearance="primary" onClick={() => place.current?.close()}>
            {text.stay}
          </Button>
          <Button onClick={onLeave}>{text.leaveAnyway}</Button>
        </div>
      </div>
    </dialog>
  );
}
