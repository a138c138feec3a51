import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { cellA1, cellLabel } from '../../core/grid/a1';
import type { Finding } from '../../core/rules/finding';
import { wordsOf } from '../../core/rules/index';
import { arrowStop } from '../arrow-stops';
import type { Repairs } from '../repair/use-repairs';
import { useText } from '../text/text-context';
import { ToneIcon } from '../tone-icon';
import { unseen } from '../unseen';
import { FindingDetails } from './finding-details';
import type { Check } from './check';

interface FindingItemProps {
  readonly finding: Finding;
  /** Those that say less of the same fault. */
  readonly also: readonly Finding[];
  /** The sheet that its heading stands for: cells there are named without it. */
  readonly sheet: string | undefined;
  /** Whether it was the last one gone to; `stepped`: with next or previous. */
  readonly chosen: 'pressed' | 'stepped' | undefined;
  readonly repairs: Repairs;
  readonly onChoose: () => void;
  readonly check: Check;
}

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    marginInlineStart: tokens.strokeWidthThicker,
    overflowWrap: 'anywhere',
    /** The heading with its cell stays in sight above it. */
    scrollMarginTop: '44px',
    scrollMarginBottom: tokens.spacingVerticalM,
  },
  chosen: {
    marginInlineStart: 0,
    borderInlineStartWidth: tokens.strokeWidthThicker,
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground1Selected,
  },
  goTo: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    width: '100%',
    padding: 0,
    border: 'none',
    background: 'none',
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1Hover, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  message: { minWidth: 0 },
  severity: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  unseen,
});

/** One finding: how grave and what is wrong. A press goes to its cell and says what to do. */
export function FindingItem({ finding, also, sheet, chosen, repairs, onChoose, check }: FindingItemProps) {
  const styles = useStyles();
  const { language, text } = useText();
  const item = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen === 'stepped') item.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const place = finding.at.sheet === sheet ? cellA1(finding.at) : cellLabel(finding.at);
  return (
    <div ref={item} className={mergeClasses(styles.item, chosen && styles.chosen)}>
      <button
        type="button"
        className={styles.goTo}
        title={text.goTo(cellLabel(finding.at))}
        aria-current={chosen !== undefined}
        aria-expanded={chosen !== undefined}
        onClick={onChoose}
        {...arrowStop}
      >
        <ToneIcon tone={finding.severity} />
        <span className={styles.message}>
          <span className={styles.severity}>{text.severity[finding.severity]}</span>{' '}
          <span className={styles.unseen}>{place}</span> {wordsOf(finding, language).message}
        </span>
      </button>
      {chosen && <FindingDetails finding={finding} also={also} sheet={sheet} repairs={repairs} check={check} />}
    </div>
  );
}
