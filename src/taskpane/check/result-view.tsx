import { makeStyles, tokens } from '@fluentui/react-components';
import type { CheckedWorkbook } from '../../app/check-workbook';
import type { CellAddress } from '../../core/grid/cell-address';
import { labelsLookedFor } from '../../core/mapping/labels';
import { useText } from '../text/text-context';
import { FindingGroups } from './finding-groups';
import { UnreadParts } from './unread-parts';

interface ResultViewProps {
  readonly checked: CheckedWorkbook;
  readonly onGoTo: (at: CellAddress) => void;
}

const useStyles = makeStyles({
  words: { margin: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

function NoForms() {
  const styles = useStyles();
  const { text } = useText();
  return (
    <>
      <p className={styles.words}>{text.lookedFor(labelsLookedFor)}</p>
      <p className={styles.words}>{text.lookedForAdvice}</p>
    </>
  );
}

/** What could not be read, then what was found in the rest. */
export function ResultView({ checked, onGoTo }: ResultViewProps) {
  const styles = useStyles();
  const { text } = useText();
  const hasForms = checked.department.projects.length > 0;
  return (
    <>
      {!hasForms && <NoForms />}
      {checked.unread.length > 0 && <UnreadParts unread={checked.unread} onGoTo={onGoTo} />}
      {hasForms && checked.findings.length === 0 && <p className={styles.words}>{text.noFindings}</p>}
      {checked.findings.length > 0 && <FindingGroups checked={checked} onGoTo={onGoTo} />}
    </>
  );
}
