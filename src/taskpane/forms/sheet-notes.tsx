import { makeStyles, tokens } from '@fluentui/react-components';
import { saySheetNote } from '../../app/words/sheet-notes';
import type { SheetNote } from '../../core/mapping/sheet-notes';
import { useText } from '../text/text-context';

const useStyles = makeStyles({
  words: {
    margin: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

/** Which sheets are hidden and were read all the same, and which were not looked at: a small line each, nothing where there are none. */
export function SheetNotes({ notes }: { readonly notes: readonly SheetNote[] }) {
  const styles = useStyles();
  const { language } = useText();
  return (
    <>
      {notes.map((note) => (
        <p key={note.code} className={styles.words}>
          {saySheetNote(note, language)}
        </p>
      ))}
    </>
  );
}
