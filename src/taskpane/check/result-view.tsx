import { makeStyles, tokens } from '@fluentui/react-components';
import type { CheckedWorkbook } from '../../app/check-workbook';
import { NoForms } from '../no-forms';
import type { Repairs } from '../repair/use-repairs';
import { useText } from '../text/text-context';
import { UnreadParts } from '../unread-parts';
import { AcceptedFindings } from './accepted-findings';
import { FindingGroups } from './finding-groups';
import type { Check } from './check';
import type { FindingList } from './use-finding-list';

interface ResultViewProps {
  readonly checked: CheckedWorkbook;
  readonly list: FindingList;
  readonly repairs: Repairs;
  readonly check: Check;
  readonly onBlankForms: () => void;
}

const useStyles = makeStyles({
  words: { margin: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

/** What could not be read, then what was found in the rest. */
export function ResultView({ checked, list, repairs, check, onBlankForms }: ResultViewProps) {
  const styles = useStyles();
  const { text } = useText();
  const hasForms = checked.department.projects.length > 0;
  return (
    <>
      {!hasForms && <NoForms checked={checked} onLoadSample={check.loadSample} onBlankForms={onBlankForms} />}
      {checked.unread.length > 0 && !list.isFiltered && <UnreadParts unread={checked.unread} onGoTo={check.goTo} />}
      {hasForms && checked.findings.length === 0 && <p className={styles.words}>{text.noFindings}</p>}
      {checked.findings.length > 0 && list.count === 0 && <p className={styles.words}>{text.nothingMatches}</p>}
      {list.count > 0 && <FindingGroups checked={checked} list={list} repairs={repairs} check={check} />}
      {!list.isFiltered && <AcceptedFindings checked={checked} check={check} />}
    </>
  );
}
