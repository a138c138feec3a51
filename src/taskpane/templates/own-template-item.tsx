import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { CheckedWorkbook } from '../../app/check-workbook';
import { formatTemplate, type Template } from '../../core/library/own-template';
import { isBusy } from '../check/check-state';
import type { Check } from '../check/check';
import { fileName, saveFile } from '../save-file';
import { useText } from '../text/text-context';
import type { Shelf } from './shelves';
import { TemplateEditor } from './template-editor';
import { useTemplateStyles } from './template-styles';
import { UseTemplate } from './use-template';

interface OwnTemplateItemProps {
  readonly template: Template;
  readonly shelf: Shelf;
  readonly checked: CheckedWorkbook;
  readonly check: Check;
}

/** What is open below the template's name. */
type Open = 'nothing' | 'use' | 'change' | 'remove';

interface RemovalProps {
  readonly name: string;
  readonly isBusy: boolean;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

function Removal({ name, isBusy: waits, onRemove, onClose }: RemovalProps) {
  const styles = useTemplateStyles();
  const { text } = useText();
  const words = text.ownTemplates;
  return (
    <div className={styles.part} role="alert">
      <p className={styles.words}>{words.removeAsk(name)}</p>
      <div className={styles.row}>
        <Button
          className={styles.button}
          size="small"
          appearance="primary"
          disabledFocusable={waits}
          onClick={() => !waits && onRemove()}
        >
          {words.removeConfirm}
        </Button>
        <Button className={styles.button} size="small" appearance="subtle" onClick={onClose}>
          {words.keepIt}
        </Button>
      </div>
    </div>
  );
}

/** One of the user's own templates, and what can be done with it. It stays open until the template has become another. */
export function OwnTemplateItem({ template, shelf, checked, check }: OwnTemplateItemProps) {
  const styles = useTemplateStyles();
  const { text } = useText();
  const words = text.ownTemplates;
  const [open, setOpen] = useState<Open>('nothing');
  const [exported, setExported] = useState<string>();
  const { name, indicators } = template;
  const waits = isBusy(check.state);
  const opener = useRef<HTMLButtonElement>();
  /** The keyboard's focus goes back to where it came from. */
  const close = () => {
    setOpen('nothing');
    opener.current?.focus();
  };
  const exportFile = () => {
    const file = fileName(name, 'json');
    saveFile({ name: file, type: 'application/json', text: formatTemplate(template) });
    setExported(file);
  };
  const opens = (which: Open, label: string) => (
    <Button
      className={styles.button}
      size="small"
      aria-label={words.actionOn(label, name)}
      aria-expanded={open === which}
      onClick={({ currentTarget }) => {
        opener.current = currentTarget instanceof HTMLButtonElement ? currentTarget : undefined;
        setOpen(open === which ? 'nothing' : which);
      }}
    >
      {label}
    </Button>
  );
  return (
    <li className={styles.boxed}>
      <span className={styles.title}>{name}</span>
      <span className={styles.words}>{words.indicatorsIn(indicators.length, shelf.keptIn)}</span>
      <div className={styles.row}>
        {checked.department.projects.length > 0 && opens('use', words.use)}
        {opens('change', words.change)}
        <Button
          className={styles.button}
          size="small"
          aria-label={words.actionOn(words.exportFile, name)}
          onClick={exportFile}
        >
          {words.exportFile}
        </Button>
        {opens('remove', words.remove)}
      </div>
      <span role="status" className={styles.words}>
        {exported !== undefined && words.exported(exported)}
      </span>
      {open === 'use' && <UseTemplate template={template} checked={checked} check={check} />}
      {open === 'change' && (
        <TemplateEditor
          template={template}
          others={shelf.templates.filter((other) => other !== template)}
          isBusy={waits}
          onSave={(changed) => shelf.change({ kind: 'changed', was: template, template: changed })}
          onClose={close}
        />
      )}
      {open === 'remove' && (
        <Removal
          name={name}
          isBusy={waits}
          onRemove={() => shelf.change({ kind: 'deleted', was: template })}
          onClose={close}
        />
      )}
    </li>
  );
}
