import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import type { CheckedWorkbook } from '../../app/check-workbook';
import { sealState, type SealState } from '../../app/seal-workbook';
import { conclusionOf } from '../../app/words/conclusion';
import { saySealedChange, saySealedCheck, saySealState } from '../../app/words/seal';
import { cellLabel } from '../../core/grid/a1';
import { listedChanges } from '../../core/seal/listed-changes';
import { longestReason } from '../../core/stored/stored';
import { arrowList, arrowStop } from '../arrow-stops';
import { isBusy, resultOf } from '../check/check-state';
import { Headline } from '../check/headline';
import { PrimaryAction } from '../check/primary-action';
import { TaskNote } from '../check/task-note';
import type { Check } from '../check/check';
import { useControlStyles } from '../native-control';
import { Paged } from '../paged';
import { smallWords } from '../small-words';
import { useText } from '../text/text-context';
import { ViewLayout } from '../view-layout';
import { ReportActions } from './report-actions';

interface SubmitProps {
  readonly checked: CheckedWorkbook;
  readonly check: Check;
}

const changesAPage = 30;

const useStyles = makeStyles({
  group: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
  },
  words: smallWords,
  state: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  label: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  reason: { height: '56px', paddingBlock: tokens.spacingVerticalXXS, resize: 'vertical' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  button: { minWidth: 'auto', paddingInline: tokens.spacingHorizontalS },
  change: {
    minWidth: 'auto',
    justifyContent: 'start',
    textAlign: 'start',
    paddingInline: 0,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
  },
});

/** Seals where nothing is in the way, else only with a written reason. What the sheets bear of marks goes. */
function Sealing({ checked, check }: SubmitProps) {
  const styles = useStyles();
  const { control } = useControlStyles();
  const { text } = useText();
  const [reason, setReason] = useState('');
  const id = useId();
  const isReady = conclusionOf(checked).kind === 'clear';
  const canSeal = isReady || reason.trim() !== '';
  return (
    <>
      {!isReady && (
        <>
          <p className={styles.words}>{text.sealBlocked}</p>
          <label className={styles.label} htmlFor={id}>
            {text.sealReason}
          </label>
          <textarea
            id={id}
            className={mergeClasses(control, styles.reason)}
            maxLength={longestReason}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        </>
      )}
      <div className={styles.row}>
        <Button
          className={styles.button}
          disabledFocusable={!canSeal || isBusy(check.state)}
          onClick={() => canSeal && check.seal(isReady ? undefined : reason.trim())}
        >
          {isReady ? text.seal : text.sealDespite}
        </Button>
      </div>
      <p className={styles.words}>{text.sealHow}</p>
    </>
  );
}

function Changes({ state, checked, check }: SubmitProps & { readonly state: SealState }) {
  const styles = useStyles();
  const { language } = useText();
  const changes = state.kind === 'changed' ? listedChanges(state.changes, checked.department.projects) : [];
  return (
    <Paged items={changes} page={changesAPage} keyOf={(change) => saySealedChange(change, 'zh')}>
      {(change) => {
        const { at } = change;
        const words = saySealedChange(change, language);
        if (!at) return <p className={styles.words}>{words}</p>;
        return (
          <Button
            className={styles.change}
            size="small"
            appearance="transparent"
            title={cellLabel(at)}
            onClick={() => check.goTo(at)}
            {...arrowStop}
          >
            {words}
          </Button>
        );
      }}
    </Paged>
  );
}

function Submitting({ checked, check }: SubmitProps) {
  const styles = useStyles();
  const { language, text } = useText();
  const state = useMemo(() => sealState(checked), [checked]);
  return (
    <div className={styles.group} role="region" aria-label={text.submitView} {...arrowList}>
      <p className={styles.state}>{saySealState(state, checked.department.projects, language)}</p>
      {state.kind !== 'none' && <p className={styles.words}>{saySealedCheck(state.seal, language)}</p>}
      <Changes state={state} checked={checked} check={check} />
      <Sealing checked={checked} check={check} />
      <ReportActions checked={checked} check={check} />
    </div>
  );
}

/** The check before handing in: what it comes to, whether it is sealed, and what has changed since. */
export function SubmitPanel({ check }: { readonly check: Check }) {
  const styles = useStyles();
  const { state } = check;
  const checked = resultOf(state)?.checked;
  const hasForms = checked !== undefined && checked.department.projects.length > 0;
  const head = (
    <>
      <Headline state={state} />
      <div className={styles.row}>
        <PrimaryAction check={check} />
      </div>
      <TaskNote check={check} />
    </>
  );
  return <ViewLayout head={head}>{hasForms && <Submitting checked={checked} check={check} />}</ViewLayout>;
}
