import { Button, mergeClasses } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { libraryClasses } from '../../core/library/library-indicator';
import { kindsOfValue } from '../../core/library/own-template';
import { comparisons } from '../../core/model/indicator';
import { useControlStyles } from '../native-control';
import { useText } from '../text/text-context';
import type { IndicatorDraft } from './template-draft';
import { useTemplateStyles } from './template-styles';

interface IndicatorFieldsProps {
  readonly draft: IndicatorDraft;
  /** From 1. */
  readonly number: number;
  readonly onChange: (draft: IndicatorDraft) => void;
  readonly onRemove: () => void;
}

function Field({ label, children }: { readonly label: string; readonly children: (id: string) => ReactNode }) {
  const styles = useTemplateStyles();
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={styles.words} htmlFor={id}>
        {label}
      </label>
      {children(id)}
    </div>
  );
}

type TextField = 'name' | 'figure' | 'unit' | 'text' | 'description' | 'basis' | 'source';

/** All that a template says of one indicator, to be written anew. */
export function IndicatorFields({ draft, number, onChange, onRemove }: IndicatorFieldsProps) {
  const styles = useTemplateStyles();
  const { control } = useControlStyles();
  const { text } = useText();
  const words = text.ownTemplates;
  const full = mergeClasses(control, styles.full);
  const line = (field: TextField, label: string) => (
    <Field label={label}>
      {(id) => (
        <input
          id={id}
          className={full}
          value={draft[field]}
          onChange={({ target }) => onChange({ ...draft, [field]: target.value })}
        />
      )}
    </Field>
  );
  return (
    <div className={styles.group}>
      <Field label={words.class}>
        {(id) => (
          <select
            id={id}
            className={full}
            value={draft.class}
            onChange={({ target }) =>
              onChange({ ...draft, class: libraryClasses.find((one) => one === target.value) ?? draft.class })
            }
          >
            {libraryClasses.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        )}
      </Field>
      {line('name', words.indicatorName)}
      <Field label={words.kindOfValue}>
        {(id) => (
          <select
            id={id}
            className={full}
            value={draft.kind}
            onChange={({ target }) =>
              onChange({ ...draft, kind: kindsOfValue.find((one) => one === target.value) ?? draft.kind })
            }
          >
            {kindsOfValue.map((kind) => (
              <option key={kind} value={kind}>
                {words.kindsOfValue[kind]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {draft.kind === 'figure' && (
        <>
          <div className={styles.columns}>
            <Field label={words.sign}>
              {(id) => (
                <select
                  id={id}
                  className={full}
                  value={draft.sign}
                  onChange={({ target }) => onChange({ ...draft, sign: target.value })}
                >
                  <option value="">{words.noSign}</option>
                  {comparisons.map((sign) => (
                    <option key={sign}>{sign}</option>
                  ))}
                </select>
              )}
            </Field>
            {line('figure', words.figure)}
            {line('unit', words.unit)}
          </div>
          <p className={styles.words}>{words.figureHow}</p>
        </>
      )}
      {draft.kind === 'text' && line('text', words.textOfValue)}
      {line('description', words.description)}
      {line('basis', words.basis)}
      {line('source', words.dataSource)}
      <div className={styles.row}>
        <Button className={styles.button} size="small" onClick={onRemove}>
          {words.removeIndicator(number)}
        </Button>
      </div>
    </div>
  );
}
