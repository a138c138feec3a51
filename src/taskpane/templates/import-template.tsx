import { useState } from 'react';
import { explainTemplateFault } from '../../app/words/template-fault';
import { parseTemplate, type TemplateFault } from '../../core/library/own-template';
import { mostStoredCharacters } from '../../core/stored/stored';
import { JsonFileButton } from '../json-file-button';
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
      <JsonFileButton label={words.importFile} isBusy={isBusy} onFile={read} />
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
