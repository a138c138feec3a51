import { makeStyles } from '@fluentui/react-components';
import type { Language } from '../../core/language';
import { conclusionOf, sayConclusion } from '../../app/words/conclusion';
import type { Text } from '../text/text';
import { useText } from '../text/text-context';
import { unseen } from '../unseen';
import type { CheckState, TaskState } from './check-state';
import { doneWords } from './task-words';

const useStyles = makeStyles({
  unseen,
});

/** What became of the latest task. A refusal is an alert of its own, so it is not said twice. */
function taskWords(task: TaskState, text: Text, language: Language): string {
  switch (task.kind) {
    case 'none':
    case 'working':
    case 'refused':
      return '';
    case 'inserted':
      return text.inserted(task.inserted.insertion.placements.length);
    case 'written':
      return doneWords(task.done, text, language);
    case 'cancelled':
      return text.taskCancelled;
    case 'taken-back':
      return text.takenBack;
    case 'repaired':
      return text.repaired(task.mended, task.applied.changes.length);
    case 'repairs-taken-back':
      return text.repairsTakenBack;
  }
}

function checkWords(state: CheckState, text: Text, language: Language): string {
  switch (state.step) {
    case 'ready':
      return state.stopped ? text.stopped : '';
    case 'checking':
      return text.checking;
    case 'refused':
      return '';
    case 'done': {
      if (state.stopped) return text.stopped;
      const { headline, counts } = sayConclusion(conclusionOf(state.result.checked), language);
      return [headline, counts].filter(Boolean).join(language === 'zh' ? '。' : '. ');
    }
  }
}

/** Says for a screen reader what a sighted user sees change. Always there, since a region that appears is not read out. */
export function LiveWords({ state }: { readonly state: CheckState }) {
  const styles = useStyles();
  const { language, text } = useText();
  return (
    <div role="status" className={styles.unseen}>
      {taskWords(state.task, text, language) || checkWords(state, text, language)}
    </div>
  );
}
