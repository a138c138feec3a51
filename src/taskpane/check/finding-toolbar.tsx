import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowDown16Regular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUp16Regular } from '@fluentui/react-icons/svg/arrow-up';
import { useId, useState, type KeyboardEvent } from 'react';
import type { CheckedWorkbook } from '../../app/check-workbook';
import { cellLabel } from '../../core/grid/a1';
import type { CellAddress } from '../../core/grid/cell-address';
import { wordsOf } from '../../core/rules/index';
import { useControlStyles } from '../native-control';
import { useText } from '../text/text-context';
import { unseen } from '../unseen';
import { narrowingLists, noFilter } from './finding-filter';
import { FilterLists } from './filter-lists';
import type { FindingList } from './use-finding-list';

interface FindingToolbarProps {
  readonly checked: CheckedWorkbook;
  readonly list: FindingList;
  readonly onGoTo: (at: CellAddress) => void;
}

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
  },
  search: { flexGrow: 1, flexBasis: '96px' },
  button: { minWidth: 'auto', paddingInline: tokens.spacingHorizontalSNudge },
  position: {
    minWidth: '36px',
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  filtered: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  unseen,
});

/** What the filter leaves, and the finding gone to with next and previous, also for those who do not see them. */
function Whereabouts({ list, total }: { readonly list: FindingList; readonly total: number }) {
  const styles = useStyles();
  const { language, text } = useText();
  const { chosen } = list;
  const words = chosen?.stepped && wordsOf(chosen.finding, language).message;
  return (
    <div aria-live="polite">
      {list.isFiltered && <span>{text.shownOf(list.count, total)}</span>}
      {chosen && words && (
        <span className={styles.unseen}>
          {text.placeInList(chosen.place + 1, list.count)} {text.severity[chosen.finding.severity]}{' '}
          {cellLabel(chosen.finding.at)} {words}
        </span>
      )}
    </div>
  );
}

/** Searching, filtering, and going from finding to finding. */
export function FindingToolbar({ checked, list, onGoTo }: FindingToolbarProps) {
  const styles = useStyles();
  const { control } = useControlStyles();
  const { text } = useText();
  const narrowing = narrowingLists(list.filter);
  const [open, setOpen] = useState(narrowing > 0);
  const lists = useId();
  const step = (by: 1 | -1) => {
    const finding = list.step(by);
    if (finding) onGoTo(finding.at);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') step(1);
  };
  return (
    <div role="search" aria-label={text.searchAndFilter}>
      <div className={styles.bar}>
        <input
          type="search"
          className={mergeClasses(control, styles.search)}
          aria-label={text.search}
          placeholder={text.search}
          value={list.filter.words}
          onChange={(event) => list.setFilter({ ...list.filter, words: event.target.value })}
          onKeyDown={onKeyDown}
        />
        <Button
          className={styles.button}
          size="small"
          appearance={narrowing > 0 ? 'outline' : 'subtle'}
          aria-expanded={open}
          aria-controls={lists}
          onClick={() => setOpen(!open)}
        >
          {text.filter(narrowing)}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowUp16Regular />}
          aria-label={text.previousFinding}
          title={text.previousFinding}
          disabledFocusable={!list.canStep(-1)}
          onClick={() => step(-1)}
        />
        <span className={styles.position} aria-hidden>
          {list.chosen ? `${list.chosen.place + 1}/${list.count}` : list.count}
        </span>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowDown16Regular />}
          aria-label={text.nextFinding}
          title={text.nextFinding}
          disabledFocusable={!list.canStep(1)}
          onClick={() => step(1)}
        />
      </div>
      <div id={lists}>{open && <FilterLists checked={checked} list={list} />}</div>
      <div className={styles.filtered}>
        <Whereabouts list={list} total={checked.findings.length} />
        {list.isFiltered && (
          <Button
            className={styles.button}
            size="small"
            appearance="transparent"
            onClick={() => list.setFilter(noFilter)}
          >
            {text.showAll}
          </Button>
        )}
      </div>
    </div>
  );
}
