import { Button, makeStyles } from '@fluentui/react-components';
import { refusalWords } from '../../app/words/refusal';
import { templateWords } from '../check/template-words';
import { Notice } from '../notice';
import { takeUpFocus } from '../take-up-focus';
import type { Text } from '../text/text';
import { useText } from '../text/text-context';
import { unseen } from '../unseen';
import type { ComputerTemplates } from './use-computer-templates';

const useStyles = makeStyles({ unseen });

function Shown({ computer }: { readonly computer: ComputerTemplates }) {
  const { language, text } = useText();
  const { note } = computer;
  switch (note.kind) {
    case 'none':
      return null;
    case 'taken-back':
      return <Notice tone="success" heading={doneWords(computer, text)} />;
    case 'done':
      return (
        <Notice tone="success" heading={doneWords(computer, text)}>
          <Button size="small" ref={takeUpFocus} onClick={() => computer.takeBack(note.change, note.made)}>
            {text.takeBack}
          </Button>
        </Notice>
      );
    case 'refused': {
      const { error } = note;
      const words = error.code === 'computer-refuses' ? undefined : refusalWords(error, language);
      return (
        <Notice tone="error" heading={text.ownTemplates.failed} urgent>
          {words && <p>{words.happened}</p>}
          <p>{words?.advice ?? text.ownTemplates.computerRefuses}</p>
        </Notice>
      );
    }
  }
}

function doneWords({ note }: ComputerTemplates, text: Text): string {
  if (note.kind === 'taken-back') return text.ownTemplates.takenBack;
  return note.kind === 'done' ? templateWords(note.change, text.ownTemplates) : '';
}

/** What became of the latest change to the templates on this computer, said for a screen reader too; a refusal is an alert of its own. */
export function ComputerNote({ computer }: { readonly computer: ComputerTemplates }) {
  const styles = useStyles();
  const { text } = useText();
  return (
    <>
      <div role="status" className={styles.unseen}>
        {doneWords(computer, text)}
      </div>
      <Shown computer={computer} />
    </>
  );
}
