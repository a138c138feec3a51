import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  /** Clear of the corner that belongs to Office's own menu. */
  page: { padding: `34px ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
});

/** The pane with nothing on it but what the user is told. */
export function MessagePage({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return <main className={styles.page}>{children}</main>;
}
