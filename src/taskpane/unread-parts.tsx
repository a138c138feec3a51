import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { explainUnread } from '../app/words/unread';
import type { CellAddress } from '../core/grid/cell-address';
import type { Unread } from '../core/model/department';
import { Disclosure } from './disclosure';
import { Paged } from './paged';
import { rangeLabel } from './place';
import { useText } from './text/text-context';

interface UnreadPartsProps {
  readonly unread: readonly Unread[];
  readonly onGoTo: (at: CellAddress) => void;
}

const partsShownAtFirst = 20;
const openUpTo = 5;

const useStyles = makeStyles({
  part: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, overflowWrap: 'anywhere' },
  reason: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

function keyOf({ range, reason }: Unread): string {
  return `${rangeLabel(range)} ${JSON.stringify(reason)}`;
}

/** What looks like part of a form and was not understood: where it stands, and why. */
export function UnreadParts({ unread, onGoTo }: UnreadPartsProps) {
  const styles = useStyles();
  const { language, text } = useText();
  return (
    <Disclosure heading={text.unreadHeading(unread.length)} openAtFirst={unread.length <= openUpTo}>
      {() => (
        <Paged items={unread} page={partsShownAtFirst} keyOf={keyOf}>
          {({ range, reason }) => (
            <div className={styles.part}>
              <Button size="small" aria-label={text.goTo(rangeLabel(range))} onClick={() => onGoTo(range)}>
                {rangeLabel(range)}
              </Button>
              <p className={styles.reason}>{explainUnread(reason, language)}</p>
            </div>
          )}
        </Paged>
      )}
    </Disclosure>
  );
}
