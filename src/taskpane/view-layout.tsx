import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface ViewLayoutProps {
  readonly head: ReactNode;
  readonly children?: ReactNode;
}

const useStyles = makeStyles({
  /**
   * What is below the head scrolls; where there is no room for that, as with large print, the whole view does.
   * Both are positioned, so that words out of sight belong to what scrolls and do not make the pane around it longer.
   */
  view: { position: 'relative', display: 'flex', flexDirection: 'column', height: '100%', overflowY: 'auto' },
  head: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  body: {
    position: 'relative',
    flexGrow: 1,
    flexBasis: 0,
    minHeight: '160px',
    overflowY: 'auto',
    padding: tokens.spacingHorizontalXS,
  },
});

/** A view of the pane: what it comes to and what can be done on top, and below it a list that scrolls. */
export function ViewLayout({ head, children }: ViewLayoutProps) {
  const styles = useStyles();
  return (
    <div className={styles.view}>
      <div className={styles.head}>{head}</div>
      {children && <div className={styles.body}>{children}</div>}
    </div>
  );
}
