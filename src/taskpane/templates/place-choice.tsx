import { useId } from 'react';
import type { KeptIn } from '../text/own-templates-text';
import { useText } from '../text/text-context';
import { places } from './shelves';
import { useTemplateStyles } from './template-styles';

interface PlaceChoiceProps {
  readonly keptIn: KeptIn;
  readonly onChange: (keptIn: KeptIn) => void;
}

/** Where a new template is kept, and what that means. */
export function PlaceChoice({ keptIn, onChange }: PlaceChoiceProps) {
  const styles = useTemplateStyles();
  const { text } = useText();
  const id = useId();
  return (
    <fieldset className={styles.fields}>
      <legend className={styles.label}>{text.ownTemplates.keptIn}</legend>
      {places.map((place) => (
        <label key={place} className={styles.item}>
          <input type="radio" name={id} checked={place === keptIn} onChange={() => onChange(place)} />
          <span>{text.ownTemplates.places[place]}</span>
        </label>
      ))}
    </fieldset>
  );
}
