import { makeStyles, tokens } from '@fluentui/react-components';
import type { Workbook } from '../../ports/workbook';
import { useText } from '../text/text-context';
import { unseen } from '../unseen';
import { Actions } from './actions';
import { resultOf } from './check-state';
import { Headline } from './headline';
import { LiveWords } from './live-words';
import { ResultView } from './result-view';
import { TaskNote } from './task-note';
import { useCheck } from './use-check';

const useStyles = makeStyles({
  /** The result scrolls; where there is no room for that, as with large print, the whole panel does. */
  panel: { display: 'flex', flexDirection: 'column', height: '100%', overflowY: 'auto' },
  head: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  result: { flexGrow: 1, flexBasis: 0, minHeight: '160px', overflowY: 'auto', padding: tokens.spacingHorizontalXS },
  title: unseen,
});

/** The check: what it came to on top, what can be done about it, and below each finding with its cell. */
export function CheckPanel({ workbook }: { readonly workbook: Workbook }) {
  const styles = useStyles();
  const { text } = useText();
  const check = useCheck(workbook);
  const result = resultOf(check.state);
  return (
    <main className={styles.panel}>
      <h1 className={styles.title}>{text.title}</h1>
      <LiveWords state={check.state} />
      <div className={styles.head}>
        <Headline state={check.state} />
        <Actions check={check} />
        {check.state.step === 'done' && <TaskNote task={check.state.task} check={check} />}
      </div>
      {result && (
        <div className={styles.result}>
          <ResultView checked={result.checked} onGoTo={check.goTo} />
        </div>
      )}
    </main>
  );
}
