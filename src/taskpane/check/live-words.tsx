import { makeStyles } from '@fluentui/react-components';
import type { Language } from '../../core/language';
import { conclusionOf, sayConclusion } from '../../app/words/conclusion';
import type { Text } from '../text/text';
import { useText } from '../text/text-context';
import { unseen } from '../unseen';
import type { CheckState } from './check-state';
import { doneWords } from './task-words';

const useStyles = makeStyles({
  unseen,
});

/** A refusal is an alert of its own, so it is not said twice. */
function wordsFor(state: CheckState, text: Text, language: Language): string {
  switch (state.step) {
    case 'ready':
      return state.stopped ? text.stopped : '';
    case 'checking':
      return text.checking;
    case 'refused':
      return '';
    case 'done': {
      if (state.task.kind === 'inserted') return text.inserted(state.task.inserted.insertion.placements.length);
      if (state.task.kind === 'written') return doneWords(state.task.done, text, language);
      if (state.task.kind === 'taken-back') return text.takenBack;
      if (state.task.kind === 'repaired') return text.repaired(state.task.mended, state.task.applied.changes.length);
      if (state.task.kind === 'repairs-taken-back') return text.repairsTakenBack;
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
      {wordsFor(state, text, language)}
    </div>
  );
}
