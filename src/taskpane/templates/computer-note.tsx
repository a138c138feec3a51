import { Button } from '@fluentui/react-components';
import { refusalWords } from '../../app/words/refusal';
import { templateWords } from '../check/template-words';
import { Notice } from '../notice';
import { takeUpFocus } from '../take-up-focus';
import { useText } from '../text/text-context';
import type { ComputerTemplates } from './use-computer-templates';

/** What became of the latest change to the templates on this computer. */
export function ComputerNote({ computer }: { readonly computer: ComputerTemplates }) {
  const { language, text } = useText();
  const { note } = computer;
  switch (note.kind) {
    case 'none':
      return null;
    case 'taken-back':
      return <Notice tone="success" heading={text.ownTemplates.takenBack} />;
    case 'done':
      return (
        <Notice tone="success" heading={templateWords(note.change, text.ownTemplates)}>
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
