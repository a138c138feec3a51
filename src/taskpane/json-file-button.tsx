import { Button, makeStyles } from '@fluentui/react-components';
import { useRef } from 'react';
import { unseen } from './unseen';

interface JsonFileButtonProps {
  readonly label: string;
  readonly isBusy: boolean;
  readonly onFile: (file: File) => Promise<void>;
}

const useStyles = makeStyles({ button: { alignSelf: 'start', minWidth: 'auto' }, unseen });

/** Asks for a JSON file. */
export function JsonFileButton({ label, isBusy, onFile }: JsonFileButtonProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        className={styles.button}
        disabledFocusable={isBusy}
        onClick={() => {
          if (!isBusy) input.current?.click();
        }}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        className={styles.unseen}
        tabIndex={-1}
        aria-label={label}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file can be chosen again once it has been mended.
          if (file) void onFile(file).finally(() => (target.value = ''));
        }}
      />
    </>
  );
}
