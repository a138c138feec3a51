import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CheckedWorkbook } from '../../app/check-workbook';
import type { AcceptedFinding } from '../../core/findings/waivers';
import { cellLabel } from '../../core/grid/a1';
import { wordsOf } from '../../core/rules/index';
import { arrowStop } from '../arrow-stops';
import { Disclosure } from '../disclosure';
import { Paged } from '../paged';
import { useText } from '../text/text-context';
import { isBusy } from './check-state';
import type { Check } from './check';

interface AcceptedFindingsProps {
  readonly checked: CheckedWorkbook;
  readonly check: Check;
}

const acceptedAPage = 30;

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
    '& p': { margin: 0 },
  },
  reason: { color: tokens.colorNeutralForeground2 },
  button: { minWidth: 'auto', paddingInline: 0, color: tokens.colorNeutralForeground2 },
  lapsed: {
    margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

function Accepted({ accepted, check }: { readonly accepted: AcceptedFinding; readonly check: Check }) {
  const styles = useStyles();
  const { language, text } = useText();
  const { finding, waiver } = accepted;
  const place = cellLabel(finding.at);
  return (
    <div className={styles.item}>
      <p>
        <Button
          className={styles.button}
          size="small"
          appearance="transparent"
          aria-label={text.goTo(place)}
          onClick={() => check.goTo(finding.at)}
          {...arrowStop}
        >
          {place}
        </Button>{' '}
        {wordsOf(finding, language).message}
      </p>
      <p className={styles.reason}>{text.reasonIs(waiver.reason, waiver.on)}</p>
      <Button
        className={styles.button}
        size="small"
        appearance="transparent"
        disabledFocusable={isBusy(check.state)}
        onClick={() => check.withdraw([waiver])}
      >
        {text.withdraw}
      </Button>
    </div>
  );
}

/** What somebody has explained, with the reasons, below what is open; and that explanations have lapsed. */
export function AcceptedFindings({ checked, check }: AcceptedFindingsProps) {
  const styles = useStyles();
  const { text } = useText();
  const { accepted, lapsed } = checked;
  return (
    <>
      {accepted.length > 0 && (
        <Disclosure heading={text.acceptedHeading(accepted.length)} openAtFirst={false}>
          {() => (
            <Paged
              items={accepted}
              page={acceptedAPage}
              keyOf={({ finding, waiver }) => `${cellLabel(finding.at)} ${waiver.key}`}
            >
              {(one) => <Accepted accepted={one} check={check} />}
            </Paged>
          )}
        </Disclosure>
      )}
      {lapsed.length > 0 && (
        <p className={styles.lapsed}>
          {text.lapsed(lapsed.length)}{' '}
          <Button
            className={styles.button}
            size="small"
            appearance="transparent"
            disabledFocusable={isBusy(check.state)}
            onClick={() => check.withdraw(lapsed)}
          >
            {text.dropLapsed}
          </Button>
        </p>
      )}
    </>
  );
}
