import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { changeWords } from '../../app/words/cell-change';
import type { CellChange } from '../../core/fixes/cell-changes';
import { cellLabel } from '../../core/grid/a1';
import type { CellAddress } from '../../core/grid/cell-address';
import { Paged } from '../paged';
import { placeOn } from '../place';
import { useText } from '../text/text-context';
import { unseen } from '../unseen';

interface CellChangesProps {
  readonly changes: readonly CellChange[];
  /** The sheet that the heading above stands for: cells there are named without it. */
  readonly sheet: string | undefined;
  readonly onGoTo: (at: CellAddress) => void;
}

const changesAPage = 20;

const useStyles = makeStyles({
  change: {
    display: 'flex',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalXS,
    paddingBlock: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  place: { flexShrink: 0, minWidth: 'auto', paddingInline: tokens.spacingHorizontalXXS, whiteSpace: 'nowrap' },
  words: { minWidth: 0 },
  before: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground2 },
  after: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  unseen,
});

/** Cell by cell what stands there and what is to stand there. */
export function CellChanges({ changes, sheet, onGoTo }: CellChangesProps) {
  const styles = useStyles();
  const { language, text } = useText();
  return (
    <Paged items={changes} page={changesAPage} keyOf={({ at }) => cellLabel(at)}>
      {(change) => {
        const { before, after } = changeWords(change, language);
        return (
          <div className={styles.change}>
            <Button
              className={styles.place}
              size="small"
              appearance="transparent"
              aria-label={text.goTo(cellLabel(change.at))}
              onClick={() => onGoTo(change.at)}
            >
              {placeOn(sheet, change.at)}
            </Button>
            <span className={styles.words}>
              <span className={styles.unseen}>{text.changedFrom}</span>
              <del className={styles.before}>{before}</del> <span aria-hidden>→</span>{' '}
              <span className={styles.unseen}>{text.changedTo}</span>
              <ins className={styles.after}>{after}</ins>
            </span>
          </div>
        );
      }}
    </Paged>
  );
}
