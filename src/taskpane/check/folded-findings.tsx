import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState, type ReactNode } from 'react';
import { arrowStop } from '../arrow-stops';
import { useText } from '../text/text-context';

interface FoldedFindingsProps {
  readonly count: number;
  /** The chosen one's key, where it is one of these: what is gone to has to be in sight. */
  readonly reveal: string | undefined;
  readonly children: () => ReactNode;
}

const useStyles = makeStyles({
  folded: { marginInlineStart: tokens.spacingHorizontalXXL },
  button: {
    minWidth: 'auto',
    paddingInline: 0,
    justifyContent: 'start',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
});

/** The findings that say less of the same fault, closed at first below the one that says most. */
export function FoldedFindings({ count, reveal, children }: FoldedFindingsProps) {
  const styles = useStyles();
  const { text } = useText();
  const [open, setOpen] = useState(reveal !== undefined);
  const [revealed, setRevealed] = useState(reveal);
  if (revealed !== reveal) {
    setRevealed(reveal);
    if (reveal !== undefined) setOpen(true);
  }
  const content = useId();
  return (
    <div className={styles.folded}>
      <Button
        size="small"
        appearance="transparent"
        className={styles.button}
        icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        aria-expanded={open}
        aria-controls={content}
        onClick={() => setOpen(!open)}
        {...arrowStop}
      >
        {text.alsoSaid(count)}
      </Button>
      <div id={content}>{open && children()}</div>
    </div>
  );
}
