import { makeStyles, tokens } from '@fluentui/react-components';
import type { ShownDialog } from './office-frames';
import { useShownModally } from './shown-modally';
import { text } from './text';

const useStyles = makeStyles({
  dialog: {
    width: '30%',
    minWidth: '360px',
    height: '35%',
    minHeight: '260px',
    padding: 0,
    overflow: 'hidden',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow28,
  },
  frame: { width: '100%', height: '100%', border: 'none' },
});

/** A dialog of the add-in's: a page of its own in a window over the workbook. */
export function AddInDialog({ dialog }: { readonly dialog: ShownDialog }) {
  const styles = useStyles();
  const place = useShownModally();
  return (
    <dialog ref={place} className={styles.dialog} aria-label={text.dialog} onClose={dialog.close}>
      <iframe className={styles.frame} src={dialog.address} title={text.dialog} />
    </dialog>
  );
}
