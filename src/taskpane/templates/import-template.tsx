import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { explainTemplateFault } from '../../app/words/template-fault';
import { parseTemplate, type TemplateFault } from '../../core/library/own-template';
import { mostStoredCharacters } from '../../core/stored/stored';
import { Notice } from '../notice';
import { useText } from '../text/text-context';
import { keepUnderFreeName, type Shelf } from './shelves';
import { useTemplateStyles } from './template-styles';

interface Refused {
  readonly file: string;
  readonly faults: readonly TemplateFault[] | 'too-large';
}

interface ImportTemplateProps {
  readonly shelf: Shelf;
  readonly isBusy: boolean;
}

const faultsShown = 20;

/** Reads a template from a file; all that is wrong with it is told with its place. */
export function ImportTemplate({ shelf, isBusy }: ImportTemplateProps) {
  const styles = useTemplateStyles();
  const { language, text } = useText();
  const words = text.ownTemplates;
  const input = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<Refused>();
  const read = async (file: File) => {
    if (file.size > mostStoredCharacters) {
      setRefused({ file: file.name, faults: 'too-large' });
      return;
    }
    const template = parseTemplate(await file.text());
    setRefused(template.ok ? undefined : { file: file.name, faults: template.error });
    if (template.ok) keepUnderFreeName(shelf, template.value);
  };
  return (
    <>
      <div className={styles.row}>
        <Button
          className={styles.button}
          disabledFocusable={isBusy}
          onClick={() => {
            if (!isBusy) input.current?.click();
          }}
        >
          {words.importFile}
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        className={styles.unseen}
        tabIndex={-1}
        aria-label={words.importFile}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file can be chosen again once it has been mended.
          if (file) void read(file).finally(() => (target.value = ''));
        }}
      />
      <p className={styles.words}>{words.importHow}</p>
      {refused && (
        <Notice tone="error" heading={words.importFaults(refused.file)} urgent>
          {refused.faults === 'too-large' ? (
            <p>{words.importTooLarge}</p>
          ) : (
            refused.faults
              .slice(0, faultsShown)
              .map((fault, place) => <p key={place}>{explainTemplateFault(fault, language)}</p>)
          )}
        </Notice>
      )}
    </>
  );
}
