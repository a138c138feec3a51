import { makeStyles, tokens } from '@fluentui/react-components';
import type { CheckedWorkbook } from '../app/check-workbook';
import { labelsLookedFor } from '../core/mapping/labels';
import { ownSheetsOf } from '../core/plans/own-sheets';
import { useText } from './text/text-context';

const sheetsNamed = 12;

const useStyles = makeStyles({
  words: {
    margin: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
});

/** The sheets in which forms are looked for: neither ours, nor those that no person can show. */
function sheetsLookedAt({ snapshot }: CheckedWorkbook): readonly string[] {
  const own = new Set(ownSheetsOf(snapshot).values());
  return snapshot.sheets
    .filter(({ name, visibility }) => visibility !== 'very-hidden' && !own.has(name))
    .map(({ name }) => name);
}

/** A workbook without forms: what was looked for, where, and what to make sure of. */
export function NoForms({ checked }: { readonly checked: CheckedWorkbook }) {
  const styles = useStyles();
  const { text } = useText();
  const sheets = sheetsLookedAt(checked);
  return (
    <>
      <p className={styles.words}>{text.lookedFor(labelsLookedFor)}</p>
      {sheets.length > 0 && (
        <p className={styles.words}>
          {text.lookedAt(sheets.slice(0, sheetsNamed), Math.max(0, sheets.length - sheetsNamed))}
        </p>
      )}
      <p className={styles.words}>{text.lookedForAdvice}</p>
    </>
  );
}
