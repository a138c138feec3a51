import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CheckedWorkbook } from '../app/check-workbook';
import type { SheetSnapshot } from '../core/grid/snapshot';
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
function sheetsLookedAt({ snapshot }: CheckedWorkbook): readonly SheetSnapshot[] {
  const own = new Set(ownSheetsOf(snapshot).values());
  return snapshot.sheets.filter(({ name, visibility }) => visibility !== 'very-hidden' && !own.has(name));
}

function cellsOn(sheets: readonly SheetSnapshot[]): number {
  return sheets.flatMap(({ rows }) => rows).reduce((sum, { cells }) => sum + cells.length, 0);
}

interface NoFormsProps {
  readonly checked: CheckedWorkbook;
  readonly onLoadSample: () => void;
  /** Leads to where blank forms are inserted. */
  readonly onBlankForms: () => void;
}

/** An empty workbook is offered something to try. In another without forms: what was looked for, where, and what to make sure of. */
export function NoForms({ checked, onLoadSample, onBlankForms }: NoFormsProps) {
  const styles = useStyles();
  const { text } = useText();
  const sheets = sheetsLookedAt(checked);
  const names = sheets.map(({ name }) => name);
  if (cellsOn(checked.snapshot.sheets) === 0) {
    return (
      <div className={styles.words}>
        <p>{text.emptyWorkbook}</p>
        <Button onClick={onLoadSample}>{text.loadSample}</Button>{' '}
        <Button onClick={onBlankForms}>{text.toBlankForms}</Button>
      </div>
    );
  }
  return (
    <>
      <p className={styles.words}>{text.lookedFor(labelsLookedFor)}</p>
      {names.length > 0 && (
        <p className={styles.words}>
          {text.lookedAt(names.slice(0, sheetsNamed), Math.max(0, names.length - sheetsNamed))}{' '}
          {text.cellsLookedAt(cellsOn(sheets))}
        </p>
      )}
      <p className={styles.words}>{text.lookedForAdvice}</p>
    </>
  );
}
