import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Edit16Regular } from '@fluentui/react-icons/svg/edit';
import { useCallback, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useText } from '../text/text-context';

interface PointableRowProps {
  /** What the row is about: `项目名称`. */
  readonly label: string;
  readonly isBusy: boolean;
  /** The cell that is selected on the sheet is the one. */
  readonly onPoint: () => void;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'start' },
  row: { flexGrow: 1, minWidth: 0 },
  button: { flexShrink: 0, minWidth: 'auto' },
  pointing: {
    margin: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  words: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});

/** Whoever comes back from the sheet with the keyboard is to find the button that confirms. */
function takeFocus(button: HTMLElement | null): void {
  button?.focus();
}

/** A row whose cell the user can point at anew: pressed, it says how; the selection is asked for when that is confirmed. */
export function PointableRow({ label, isBusy, onPoint, children }: PointableRowProps) {
  const styles = useStyles();
  const { text } = useText();
  const [isPointing, setPointing] = useState(false);
  const opener = useRef<HTMLElement | null>(null);
  const keepOpener = useCallback((button: HTMLElement | null) => {
    opener.current = button;
  }, []);
  const close = () => {
    setPointing(false);
    opener.current?.focus();
  };
  const confirm = () => {
    close();
    onPoint();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
  };
  return (
    <>
      <div className={styles.line}>
        <div className={styles.row}>{children}</div>
        <Button
          ref={keepOpener}
          className={styles.button}
          size="small"
          appearance="transparent"
          icon={<Edit16Regular />}
          aria-label={text.pointAnew(label)}
          title={text.pointAnew(label)}
          aria-expanded={isPointing}
          onClick={() => setPointing(!isPointing)}
        />
      </div>
      {isPointing && (
        <div role="group" aria-label={text.pointAnew(label)} className={styles.pointing}>
          <p className={styles.words}>{text.pointHow(label)}</p>
          <div className={styles.buttons}>
            <Button
              ref={takeFocus}
              size="small"
              appearance="primary"
              disabledFocusable={isBusy}
              onClick={confirm}
              onKeyDown={onKeyDown}
            >
              {text.confirm}
            </Button>
            <Button size="small" onClick={close} onKeyDown={onKeyDown}>
              {text.cancel}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}
