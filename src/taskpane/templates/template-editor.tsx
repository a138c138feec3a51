import { Button, mergeClasses } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { explainTemplateFault } from '../../app/words/template-fault';
import type { Template, TemplateFault } from '../../core/library/own-template';
import { Disclosure } from '../disclosure';
import { useControlStyles } from '../native-control';
import { Notice } from '../notice';
import { useText } from '../text/text-context';
import { IndicatorFields } from './indicator-fields';
import { nameFault } from './shelves';
import { draftOf, templateIn, withNewIndicator, type IndicatorDraft } from './template-draft';
import { useTemplateStyles } from './template-styles';

interface TemplateEditorProps {
  readonly template: Template;
  /** Those kept beside it, whose names are taken. */
  readonly others: readonly Template[];
  readonly isBusy: boolean;
  readonly onSave: (template: Template) => void;
  readonly onClose: () => void;
}

/** A template's name, which indicators it has, and their texts. Nothing is kept before it is saved. */
export function TemplateEditor({ template, others, isBusy, onSave, onClose }: TemplateEditorProps) {
  const styles = useTemplateStyles();
  const { control } = useControlStyles();
  const { language, text } = useText();
  const words = text.ownTemplates;
  const id = useId();
  const [draft, setDraft] = useState(() => draftOf(template));
  const [faults, setFaults] = useState<readonly TemplateFault[]>([]);
  const fault = nameFault(draft.name, others);
  const { indicators } = draft;
  const change = (place: number, to: IndicatorDraft | undefined) =>
    setDraft({ ...draft, indicators: indicators.flatMap((one, index) => (index === place ? (to ?? []) : one)) });
  const save = () => {
    const written = templateIn(draft);
    setFaults(written.ok ? [] : written.error);
    if (written.ok) onSave(written.value);
  };
  return (
    <section className={styles.part} aria-label={words.actionOn(words.change, template.name)}>
      <label className={styles.label} htmlFor={id}>
        {words.name}
      </label>
      <input
        id={id}
        className={mergeClasses(control, styles.full)}
        value={draft.name}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-fault`}
        onChange={({ target }) => setDraft({ ...draft, name: target.value })}
      />
      <p id={`${id}-fault`} className={styles.fault} aria-live="polite">
        {fault && words[fault]}
      </p>
      {indicators.map((indicator, place) => (
        <Disclosure
          key={indicator.key}
          heading={words.indicator(place + 1, indicator.name)}
          openAtFirst={indicator.name === ''}
        >
          {() => (
            <IndicatorFields
              draft={indicator}
              number={place + 1}
              onChange={(to) => change(place, to)}
              onRemove={() => change(place, undefined)}
            />
          )}
        </Disclosure>
      ))}
      {faults.length > 0 && (
        <Notice tone="error" heading={words.failed} urgent>
          {faults.map((one, place) => (
            <p key={place}>{explainTemplateFault(one, language)}</p>
          ))}
        </Notice>
      )}
      <div className={styles.row}>
        <Button className={styles.button} size="small" onClick={() => setDraft(withNewIndicator(draft))}>
          {words.addIndicator}
        </Button>
        <Button
          className={styles.button}
          size="small"
          appearance="primary"
          disabledFocusable={fault !== undefined || isBusy}
          onClick={() => fault === undefined && !isBusy && save()}
        >
          {words.saveChanges}
        </Button>
        <Button className={styles.button} size="small" appearance="subtle" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </section>
  );
}
