import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState, type ReactNode } from 'react';
import { arrowStop } from './arrow-stops';

interface DisclosureProps {
  readonly heading: ReactNode;
  readonly openAtFirst: boolean;
  /** Opens it each time when this becomes another: what is gone to has to be in sight. */
  readonly reveal?: string | undefined;
  /** Called only while open: what is closed costs nothing. */
  readonly children: () => ReactNode;
}

const useStyles = makeStyles({
  heading: { margin: 0 },
  button: {
    display: 'flex',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalXS,
    width: '100%',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  chevron: { flexShrink: 0, marginTop: tokens.spacingVerticalXXS },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
});

/** A heading that opens and closes what stands below it. */
export function Disclosure({ heading, openAtFirst, reveal, children }: DisclosureProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(openAtFirst || reveal !== undefined);
  const [revealed, setRevealed] = useState(reveal);
  if (revealed !== reveal) {
    setRevealed(reveal);
    if (reveal !== undefined) setOpen(true);
  }
  const content = useId();
  const Chevron = open ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <section>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={open}
          aria-controls={content}
          onClick={() => setOpen(!open)}
          {...arrowStop}
        >
          <Chevron className={styles.chevron} aria-hidden />
          <span className={styles.words}>{heading}</span>
        </button>
      </h3>
      <div id={content}>{open && children()}</div>
    </section>
  );
}
