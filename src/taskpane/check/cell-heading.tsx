import { makeStyles, tokens } from '@fluentui/react-components';
import { sayRole } from '../../app/words/cell-roles';
import type { CellAddress } from '../../core/grid/cell-address';
import type { CellRole } from '../../core/model/cell-roles';
import { placeOn } from '../place';
import { useText } from '../text/text-context';

interface CellHeadingProps {
  readonly at: CellAddress;
  /** The sheet that the heading above stands for: cells there are named without it. */
  readonly sheet: string | undefined;
  readonly role: CellRole | undefined;
  /** What the cell shows; '' where it is blank. */
  readonly shown: string;
}

const useStyles = makeStyles({
  heading: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalSNudge,
    margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  place: { color: tokens.colorBrandForeground1 },
  shown: {
    flexBasis: '100%',
    overflow: 'hidden',
    whiteSpace: 'nowrap',
    textOverflow: 'ellipsis',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
});

/** A cell with findings: where it is, what it is there for, what stands there. */
export function CellHeading({ at, sheet, role, shown }: CellHeadingProps) {
  const styles = useStyles();
  const { language, text } = useText();
  const words = role && sayRole(role, language);
  const isLabel = role?.kind === 'class' || role?.kind === 'column';
  return (
    <h4 className={styles.heading}>
      <span className={styles.place}>{placeOn(sheet, at)}</span> {words && <span>{words}</span>}{' '}
      {!isLabel && <span className={styles.shown}>{shown === '' ? text.blank : shown}</span>}
    </h4>
  );
}
