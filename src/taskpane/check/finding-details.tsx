import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { cellLabel } from '../../core/grid/a1';
import type { CellAddress } from '../../core/grid/cell-address';
import type { Finding } from '../../core/rules/finding';
import { ruleOf, wordsOf } from '../../core/rules/index';
import { placeOn } from '../place';
import { FindingRepair } from '../repair/finding-repair';
import type { Repairs } from '../repair/use-repairs';
import { useText } from '../text/text-context';
import { ExplainFinding } from './explain-finding';
import type { Check } from './check';

interface FindingDetailsProps {
  readonly finding: Finding;
  /** Those that say less of the same fault. */
  readonly also: readonly Finding[];
  readonly sheet: string | undefined;
  readonly repairs: Repairs;
  readonly check: Check;
}

/** Enough to see what is meant; a finding about the whole department may concern a thousand. */
const relatedShown = 12;

const useStyles = makeStyles({
  details: { marginInlineStart: tokens.spacingHorizontalXXL },
  line: {
    margin: `${tokens.spacingVerticalXXS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  label: { fontWeight: tokens.fontWeightSemibold },
  advice: { color: tokens.colorNeutralForeground1 },
  /** On the ground of a chosen finding the brand's colour is too faint, so the button is told from a text by its line. */
  why: {
    minWidth: 'auto',
    paddingInline: 0,
    justifyContent: 'start',
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'underline',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':hover:active': { color: tokens.colorNeutralForeground1 },
  },
  page: { color: tokens.colorNeutralForeground1 },
  place: { minWidth: 'auto' },
});

function Line({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <p className={styles.line}>
      <span className={styles.label}>{label}</span>
      {children}
    </p>
  );
}

interface RelatedProps {
  readonly finding: Finding;
  readonly sheet: string | undefined;
  readonly onGoTo: (at: CellAddress) => void;
}

function Related({ finding, sheet, onGoTo }: RelatedProps) {
  const styles = useStyles();
  const { text } = useText();
  return (
    <Line label={text.alsoConcerns}>
      {finding.related.slice(0, relatedShown).map((at) => (
        <Button
          key={cellLabel(at)}
          className={styles.place}
          size="small"
          appearance="transparent"
          aria-label={text.goTo(cellLabel(at))}
          onClick={() => onGoTo(at)}
        >
          {placeOn(sheet, at)}
        </Button>
      ))}
      {finding.related.length > relatedShown && text.furtherCells(finding.related.length - relatedShown)}
    </Line>
  );
}

/** What the rule checks, where it comes from, under which heading reviewers put it, and the name to ask for it by. */
function Reasons({ id, finding }: { readonly id: string; readonly finding: Finding }) {
  const styles = useStyles();
  const { language, text } = useText();
  const { title, source, opinion } = wordsOf(finding, language);
  return (
    <div id={id}>
      <Line label={text.ruleIs(title)}>{ruleOf(finding.rule).about[language]}</Line>
      <Line label={text.source}>{source}</Line>
      <Line label={text.opinion}>{opinion}</Line>
      <Line label={text.ruleId}>
        <code>{finding.rule}</code>
      </Line>
      <p className={styles.line}>
        <a className={styles.page} href={`rules/${finding.rule}.html`} target="_blank" rel="noreferrer">
          {text.rulePage}
        </a>
      </p>
    </div>
  );
}

/** What to do about a finding, which other cells it concerns, why it may stand, and on request why it is one. */
export function FindingDetails({ finding, also, sheet, repairs, check }: FindingDetailsProps) {
  const styles = useStyles();
  const { language, text } = useText();
  const [explained, explain] = useState(false);
  const reasons = useId();
  return (
    <div className={styles.details}>
      <Line label={text.advice}>
        <span className={styles.advice}>{wordsOf(finding, language).advice}</span>
      </Line>
      <FindingRepair finding={finding} sheet={sheet} repairs={repairs} onGoTo={check.goTo} />
      {finding.related.length > 0 && <Related finding={finding} sheet={sheet} onGoTo={check.goTo} />}
      <ExplainFinding findings={[finding, ...also]} check={check} />
      <Button
        size="small"
        appearance="transparent"
        className={styles.why}
        aria-expanded={explained}
        {...(explained ? { 'aria-controls': reasons } : {})}
        onClick={() => explain(!explained)}
      >
        {text.why}
      </Button>
      {explained && <Reasons id={reasons} finding={finding} />}
    </div>
  );
}
