import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { CheckedWorkbook } from '../../app/check-workbook';
import { conclusionOf, sayConclusion, type Conclusion } from '../../app/words/conclusion';
import { refusalWords } from '../../app/words/refusal';
import type { Refusal } from '../../app/refusal';
import { Notice } from '../notice';
import { useText } from '../text/text-context';
import { ToneIcon, type Tone } from '../tone-icon';
import { goesOnByItself, type CheckState } from './check-state';
import { useLasting } from '../use-lasting';
import { whatWasRead } from '../what-was-read';

const tones: { readonly [kind in Conclusion['kind']]: Tone } = {
  'no-forms': 'warning',
  blocked: 'error',
  'not-all-read': 'warning',
  clear: 'success',
};

/** A check that is over sooner shows no progress, so that nothing flickers. */
const millisecondsBeforeProgress = 500;

/** The top right corner belongs to Office's own menu. */
const cornerWidth = '34px';

const useStyles = makeStyles({
  line: { display: 'flex', columnGap: tokens.spacingHorizontalS, paddingRight: cornerWidth, minHeight: '32px' },
  clearOfCorner: { paddingRight: cornerWidth },
  words: { minWidth: 0, flexGrow: 1 },
  headline: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  counts: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

function Verdict({ checked }: { readonly checked: CheckedWorkbook }) {
  const styles = useStyles();
  const { language, text } = useText();
  const conclusion = conclusionOf(checked);
  const { headline, counts } = sayConclusion(conclusion, language);
  return (
    <div className={styles.line}>
      <ToneIcon tone={tones[conclusion.kind]} />
      <div className={styles.words}>
        <h2 className={styles.headline}>{headline}</h2>
        {counts !== '' && <p className={styles.counts}>{counts}</p>}
        {conclusion.kind !== 'no-forms' && <p className={styles.counts}>{text.wasRead(whatWasRead(checked))}</p>}
      </div>
    </div>
  );
}

function Progressing({ state }: { readonly state: Extract<CheckState, { readonly step: 'checking' }> }) {
  const styles = useStyles();
  const { text } = useText();
  const { progress } = state;
  const words = progress ? text.howFar(text.checking, progress) : text.checking;
  return (
    <div className={styles.line}>
      <div className={styles.words}>
        <h2 className={styles.headline}>{words}</h2>
        <ProgressBar
          aria-label={words}
          {...(progress ? { value: progress.done, max: Math.max(progress.of, 1) } : {})}
        />
      </div>
    </div>
  );
}

function Introduction() {
  const styles = useStyles();
  const { text } = useText();
  return (
    <div className={styles.line}>
      <p className={styles.counts}>{text.introduction}</p>
    </div>
  );
}

function Refused({ error, hasEarlier }: { readonly error: Refusal; readonly hasEarlier: boolean }) {
  const styles = useStyles();
  const { language, text } = useText();
  const { happened, advice } = refusalWords(error, language);
  return (
    <div className={styles.clearOfCorner}>
      <Notice tone="error" heading={happened} urgent>
        <p>{advice}</p>
        {goesOnByItself(error) && <p>{text.retryingByItself}</p>}
        {hasEarlier && <p>{text.earlierResult}</p>}
      </Notice>
    </div>
  );
}

/** What the check came to, or how far it is, or why it could not be made. */
export function Headline({ state }: { readonly state: CheckState }) {
  const showsProgress = useLasting(state.step === 'checking', millisecondsBeforeProgress);
  switch (state.step) {
    case 'ready':
      return <Introduction />;
    case 'checking':
      if (showsProgress) return <Progressing state={state} />;
      return state.earlier ? <Verdict checked={state.earlier.checked} /> : <Introduction />;
    case 'refused':
      return <Refused error={state.error} hasEarlier={state.earlier !== undefined} />;
    case 'done':
      return <Verdict checked={state.result.checked} />;
  }
}
