import { Button, makeStyles, Text, ToggleButton, tokens } from '@fluentui/react-components';
import { FolderOpenRegular, SaveRegular } from '@fluentui/react-icons';
import { useRef, type ChangeEvent } from 'react';
import type { commands } from '../../commands/commands';
import { text } from './text';

interface RibbonProps {
  readonly fileName: string | undefined;
  readonly isUnsaved: boolean;
  /** Whether a workbook is open and nothing is under way. */
  readonly isReady: boolean;
  readonly isPaneShown: boolean;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  readonly onTogglePane: () => void;
  readonly onCommand: (name: keyof typeof commands) => void;
}

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  group: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  line: { alignSelf: 'stretch', width: '1px', backgroundColor: tokens.colorNeutralStroke1 },
  name: { flex: 1, minWidth: 0, textAlign: 'right' },
  icon: { width: '24px', height: '24px' },
  hidden: { display: 'none' },
});

/** The file's buttons, and the three that the add-in has on Excel's ribbon. */
export function Ribbon(props: RibbonProps) {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const { isReady, onCommand } = props;
  const picked = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    target.value = '';
    if (file) props.onOpen(file);
  };
  return (
    <header className={styles.bar}>
      <div className={styles.group} role="group" aria-label={text.file}>
        <Button icon={<FolderOpenRegular />} onClick={() => picker.current?.click()}>
          {text.open}
        </Button>
        <input ref={picker} type="file" accept=".xlsx" className={styles.hidden} onChange={picked} />
        <Button icon={<SaveRegular />} disabled={!isReady} onClick={props.onSave}>
          {text.save}
        </Button>
      </div>
      <div className={styles.line} />
      <div className={styles.group} role="group" aria-label={text.group}>
        <ToggleButton
          appearance="subtle"
          checked={props.isPaneShown}
          icon={<img className={styles.icon} src="assets/assistant-32.png" alt="" />}
          onClick={props.onTogglePane}
        >
          {text.openAssistant}
        </ToggleButton>
        <Button
          appearance="subtle"
          disabled={!isReady}
          icon={<img className={styles.icon} src="assets/check-32.png" alt="" />}
          onClick={() => onCommand('checkAndMark')}
        >
          {text.check}
        </Button>
        <Button
          appearance="subtle"
          disabled={!isReady}
          icon={<img className={styles.icon} src="assets/summary-32.png" alt="" />}
          onClick={() => onCommand('checkAndSummarise')}
        >
          {text.summarise}
        </Button>
      </div>
      <Text className={styles.name} truncate wrap={false}>
        {props.fileName}
        {props.isUnsaved && ` — ${text.unsaved}`}
      </Text>
    </header>
  );
}
