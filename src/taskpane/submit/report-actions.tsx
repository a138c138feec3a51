import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CheckedWorkbook } from '../../app/check-workbook';
import { today } from '../../app/today';
import { reportFor } from '../../app/write-report';
import { reportHtml } from '../../core/report/report-html';
import { isBusy } from '../check/check-state';
import type { Check } from '../check/check';
import { fileName, saveFile } from '../save-file';
import { smallWords } from '../small-words';
import { useText } from '../text/text-context';

interface ReportActionsProps {
  readonly checked: CheckedWorkbook;
  readonly check: Check;
}

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  heading: {
    margin: `${tokens.spacingVerticalM} 0 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  words: smallWords,
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  button: { minWidth: 'auto', paddingInline: tokens.spacingHorizontalS },
});

/** 问题及说明 on what was found, as a sheet or as a page to print. */
export function ReportActions({ checked, check }: ReportActionsProps) {
  const styles = useStyles();
  const { language, text } = useText();
  const [saved, setSaved] = useState<string>();
  const words = text.report;
  const savePage = () => {
    const unit = checked.department.name?.value ?? '';
    const name = fileName([words.heading, unit].filter(Boolean).join(' '), 'html');
    saveFile({ name, type: 'text/html', text: reportHtml(reportFor(checked, today(), language)) });
    setSaved(name);
  };
  return (
    <section className={styles.group} aria-label={words.heading}>
      <h3 className={styles.heading}>{words.heading}</h3>
      <p className={styles.words}>{words.how}</p>
      <div className={styles.row}>
        <Button className={styles.button} disabledFocusable={isBusy(check.state)} onClick={check.writeReport}>
          {words.write}
        </Button>
        <Button className={styles.button} onClick={savePage}>
          {words.savePage}
        </Button>
      </div>
      <p className={styles.words} role="status">
        {saved === undefined ? words.pageHow : words.pageSaved(saved)}
      </p>
    </section>
  );
}
