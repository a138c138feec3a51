import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { refusalWords } from '../../app/words/refusal';
import type { Receipt } from '../../ports/workbook';
import { Notice } from '../notice';
import { takeUpFocus } from '../take-up-focus';
import { useText } from '../text/text-context';
import { goesOnByItself, type TaskState } from './check-state';
import { doneWords, failureWords, workingWords } from './task-words';
import type { Check } from './check';
import { useLasting } from '../use-lasting';

const millisecondsBeforeSpinner = 500;

const useStyles = makeStyles({
  working: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
});

function Failed({
  task,
  check,
}: {
  readonly task: Extract<TaskState, { readonly kind: 'refused' }>;
  readonly check: Check;
}) {
  const { language, text } = useText();
  const { happened, advice } = refusalWords(task.error, language);
  return (
    <Notice tone="error" heading={failureWords(task.task, text)} urgent>
      <p>{happened}</p>
      <p>{advice}</p>
      {task.task !== 'selection' && goesOnByItself(task.error) && <p>{text.retryingByItself}</p>}
      {task.task !== 'selection' && !goesOnByItself(task.error) && (
        <Button size="small" onClick={check.retry}>
          {text.retry}
        </Button>
      )}
    </Notice>
  );
}

function Working({
  task: { task, progress, canBeCancelled },
  check,
}: {
  readonly task: Extract<TaskState, { readonly kind: 'working' }>;
  readonly check: Check;
}) {
  const styles = useStyles();
  const { text } = useText();
  const words = workingWords(task, text);
  // All that is read before a write has been read: how far the write is, is not known yet.
  const label = progress && progress.done < progress.of ? text.howFar(words, progress) : words;
  return (
    <div className={styles.working}>
      <Spinner size="tiny" labelPosition="after" label={label} />
      <Button size="small" disabledFocusable={!canBeCancelled} onClick={check.cancel}>
        {text.cancel}
      </Button>
      {!canBeCancelled && <span>{text.pastCancelling}</span>}
    </div>
  );
}

function Cancelled({ check }: { readonly check: Check }) {
  const { text } = useText();
  return (
    <Notice tone="info" heading={text.taskCancelled}>
      <Button size="small" ref={takeUpFocus} onClick={check.retry}>
        {text.retry}
      </Button>
    </Notice>
  );
}

interface WrittenProps {
  readonly heading: string;
  readonly receipt: Receipt;
  readonly check: Check;
}

function Written({ heading, receipt, check }: WrittenProps) {
  const { text } = useText();
  return (
    <Notice tone="success" heading={heading}>
      <Button size="small" ref={takeUpFocus} onClick={() => check.takeBack(receipt)}>
        {text.takeBack}
      </Button>
    </Notice>
  );
}

/** What became of the latest thing done with the result, where that does not show by itself. */
export function TaskNote({ check }: { readonly check: Check }) {
  const { language, text } = useText();
  const { task } = check.state;
  const showsWorking = useLasting(task.kind === 'working', millisecondsBeforeSpinner);
  switch (task.kind) {
    case 'none':
      return null;
    case 'working':
      return showsWorking ? <Working task={task} check={check} /> : null;
    case 'cancelled':
      return <Cancelled check={check} />;
    case 'refused':
      return <Failed task={task} check={check} />;
    case 'taken-back':
      return <Notice tone="success" heading={text.takenBack} />;
    case 'repairs-taken-back':
      return <Notice tone="success" heading={text.repairsTakenBack} />;
    case 'repaired': {
      const { applied, mended } = task;
      return (
        <Notice tone="success" heading={text.repaired(mended, applied.changes.length)}>
          <Button size="small" ref={takeUpFocus} onClick={() => check.takeRepairsBack(applied)}>
            {text.takeBack}
          </Button>
        </Notice>
      );
    }
    case 'inserted': {
      const { inserted } = task;
      return (
        <Notice tone="success" heading={text.inserted(inserted.insertion.placements.length)}>
          <Button size="small" ref={takeUpFocus} onClick={() => check.takeInsertionBack(inserted)}>
            {text.takeBack}
          </Button>
        </Notice>
      );
    }
    case 'written':
      return <Written heading={doneWords(task.done, text, language)} receipt={task.receipt} check={check} />;
  }
}
