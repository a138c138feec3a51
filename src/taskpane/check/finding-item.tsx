import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { cellLabel } from '../../core/grid/a1';
import type { CellAddress } from '../../core/grid/cell-address';
import type { Finding } from '../../core/rules/finding';
import { wordsOf, type FindingWords } from '../../core/rules/index';
import { placeOn } from '../place';
import { useText } from '../text/text-context';
import { ToneIcon } from '../tone-icon';
import { arrowStop } from '../arrow-stops';

interface FindingItemProps {
  readonly finding: Finding;
  /** The sheet that its heading stands for: cells there are named without it. */
  readonly sheet: string | undefined;
  /** Whether its cell was the last one gone to. */
  readonly chosen: boolean;
  readonly onGoTo: (at: CellAddress) => void;
}

const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 } as const;

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    marginInlineStart: tokens.strokeWidthThicker,
    overflowWrap: 'anywhere',
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
  label: { ...small, display: 'block', color: tokens.colorNeutralForeground2 },
  place: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  below: { marginInlineStart: tokens.spacingHorizontalXXL },
  advice: { ...small, margin: `${tokens.spacingVerticalXXS} 0`, color: tokens.colorNeutralForeground2 },
  why: { minWidth: 'auto', paddingInline: 0, justifyContent: 'start' },
});

interface ReasonsProps {
  readonly id: string;
  readonly finding: Finding;
  readonly words: FindingWords;
  readonly sheet: string | undefined;
  readonly onGoTo: (at: CellAddress) => void;
}

function Reasons({ id, finding, words, sheet, onGoTo }: ReasonsProps) {
  const styles = useStyles();
  const { text } = useText();
  return (
    <div id={id}>
      <p className={styles.advice}>
        {text.source}
        {words.source}
      </p>
      <p className={styles.advice}>
        {text.opinion}
        {words.opinion}
      </p>
      {finding.related.length > 0 && (
        <p className={styles.advice}>
          {text.alsoConcerns}
          {finding.related.map((at) => (
            <Button
              key={cellLabel(at)}
              size="small"
              appearance="transparent"
              aria-label={text.goTo(cellLabel(at))}
              onClick={() => onGoTo(at)}
            >
              {placeOn(sheet, at)}
            </Button>
          ))}
        </p>
      )}
    </div>
  );
}

/** One finding: where and how grave, what is wrong, what to do; on request why. A press goes to its cell. */
export function FindingItem({ finding, sheet, chosen, onGoTo }: FindingItemProps) {
  const styles = useStyles();
  const { language, text } = useText();
  const [explained, explain] = useState(false);
  const reasons = useId();
  const words = wordsOf(finding, language);
  return (
    <div className={mergeClasses(styles.item, chosen && styles.chosen)}>
      <button
        type="button"
        className={styles.goTo}
        title={text.goTo(cellLabel(finding.at))}
        aria-current={chosen}
        onClick={() => onGoTo(finding.at)}
        {...arrowStop}
      >
        <ToneIcon tone={finding.severity} />
        <span className={styles.message}>
          <span className={styles.label}>
            {text.severity[finding.severity]} <span className={styles.place}>{placeOn(sheet, finding.at)}</span>
          </span>{' '}
          {words.message}
        </span>
      </button>
      <div className={styles.below}>
        <p className={styles.advice}>{words.advice}</p>
        <Button
          size="small"
          appearance="transparent"
          className={styles.why}
          aria-expanded={explained}
          aria-controls={reasons}
          onClick={() => explain(!explained)}
        >
          {text.why}
        </Button>
        {explained && <Reasons id={reasons} finding={finding} words={words} sheet={sheet} onGoTo={onGoTo} />}
      </div>
    </div>
  );
}
