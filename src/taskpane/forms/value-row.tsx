import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { cellLabel } from '../../core/grid/a1';
import type { CellAddress } from '../../core/grid/cell-address';
import { arrowStop } from '../arrow-stops';
import { placeOn } from '../place';
import { useText } from '../text/text-context';

interface ValueRowProps {
  readonly label: string;
  /** '' where nothing is filled in. */
  readonly value: string;
  readonly at: CellAddress;
  /** The sheet that the heading stands for: cells there are named without it. */
  readonly sheet: string | undefined;
  readonly onGoTo: (at: CellAddress) => void;
}

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'start',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  /** Columns of a table where there is room for one; with large print the parts stand below each other. */
  label: { flexBasis: '84px', color: tokens.colorNeutralForeground2 },
  value: { flexGrow: 1, flexBasis: '100px', minWidth: 0 },
  place: { color: tokens.colorBrandForeground1 },
  blank: { color: tokens.colorNeutralForeground2 },
});

/** A value that was read, with what it is and its cell. A press goes there. */
export function ValueRow({ label, value, at, sheet, onGoTo }: ValueRowProps) {
  const styles = useStyles();
  const { text } = useText();
  return (
    <button
      type="button"
      className={styles.row}
      title={text.goTo(cellLabel(at))}
      onClick={() => onGoTo(at)}
      {...arrowStop}
    >
      <span className={styles.label}>{label}</span>{' '}
      <span className={mergeClasses(styles.value, value === '' && styles.blank)}>
        {value === '' ? text.blank : value}
      </span>{' '}
      <span className={styles.place}>{placeOn(sheet, at)}</span>
    </button>
  );
}
