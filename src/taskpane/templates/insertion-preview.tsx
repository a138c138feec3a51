import { Button } from '@fluentui/react-components';
import { sayLeftOut } from '../../app/words/left-out';
import { cellLabel } from '../../core/grid/a1';
import type { Insertion } from '../../core/plans/insert-indicators';
import { useText } from '../text/text-context';
import { useTemplateStyles } from './template-styles';

interface InsertionPreviewProps {
  readonly insertion: Insertion;
  readonly isBusy: boolean;
  readonly onInsert: (insertion: Insertion) => void;
  readonly onClose: () => void;
}

/** Where each indicator is going to stand, and which can't be put in and why. Nothing is written before it is agreed to. */
export function InsertionPreview({ insertion, isBusy, onInsert, onClose }: InsertionPreviewProps) {
  const styles = useTemplateStyles();
  const { language, text } = useText();
  const { placements, leftOut } = insertion;
  return (
    <section aria-label={text.placesHeading(placements.length)} aria-live="polite">
      <p className={styles.label}>{text.placesHeading(placements.length)}</p>
      <ul className={styles.list}>
        {placements.map(({ indicator, at, isNewRow }) => (
          <li key={cellLabel(at)} className={styles.item}>
            <span>
              {indicator.name} → {cellLabel(at)}
              <span className={styles.words}> {isNewRow ? text.onNewRow : text.onFreeRow}</span>
            </span>
          </li>
        ))}
      </ul>
      {leftOut.length > 0 && (
        <>
          <p className={styles.label}>{text.leftOutHeading(leftOut.length)}</p>
          {leftOut.map((one, place) => (
            <p key={place} className={styles.words}>
              {sayLeftOut(one, language)}
            </p>
          ))}
        </>
      )}
      <div className={styles.row}>
        {placements.length > 0 && (
          <Button
            className={styles.button}
            size="small"
            appearance="primary"
            disabledFocusable={isBusy}
            onClick={() => onInsert(insertion)}
          >
            {text.insertThese}
          </Button>
        )}
        <Button className={styles.button} size="small" appearance="subtle" onClick={onClose}>
          {text.close}
        </Button>
      </div>
    </section>
  );
}
