import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { explainStoredFault } from '../../app/words/stored-fault';
import { builtInProfile, profiles, usualProfile } from '../../core/profiles/built-in';
import { isBusy, resultOf } from '../check/check-state';
import { TaskNote } from '../check/task-note';
import type { Check } from '../check/check';
import { useControlStyles } from '../native-control';
import { Notice } from '../notice';
import { useText } from '../text/text-context';
import { ViewLayout } from '../view-layout';
import { OwnProfile } from './own-profile';

const useStyles = makeStyles({
  group: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
  },
  label: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { width: '100%' },
  words: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

function ProfileChoice({ check }: { readonly check: Check }) {
  const styles = useStyles();
  const { control } = useControlStyles();
  const { language, text } = useText();
  const id = useId();
  const inUse = resultOf(check.state)?.checked.profile ?? usualProfile;
  const isOwn = builtInProfile(inUse.id) !== inUse;
  const choose = (chosen: string) => {
    const profile = builtInProfile(chosen);
    if (profile) check.chooseProfile({ profile: { kind: 'built-in', id: chosen }, title: profile.title });
  };
  return (
    <div className={styles.group}>
      <label className={styles.label} htmlFor={id}>
        {text.profile}
      </label>
      <select
        id={id}
        className={mergeClasses(control, styles.list)}
        value={inUse.id}
        disabled={isBusy(check.state)}
        aria-describedby={`${id}-advice`}
        onChange={(event) => choose(event.target.value)}
      >
        {isOwn && <option value={inUse.id}>{inUse.title[language]}</option>}
        {profiles.map(({ id: profile, title }) => (
          <option key={profile} value={profile}>
            {title[language]}
          </option>
        ))}
      </select>
      <p id={`${id}-advice`} className={styles.words}>
        {text.profileAdvice}
      </p>
      <OwnProfile check={check} />
    </div>
  );
}

/** What is set for this workbook, and what it keeps that could not be used. */
export function SettingsPanel({ check }: { readonly check: Check }) {
  const { language, text } = useText();
  const faults = resultOf(check.state)?.checked.storedFaults ?? [];
  const head = (
    <>
      <TaskNote check={check} />
      {faults.map((fault) => (
        <Notice key={fault.code} tone="warning" heading={explainStoredFault(fault, language)} />
      ))}
    </>
  );
  return (
    <ViewLayout head={head}>
      <div role="region" aria-label={text.settingsView}>
        <ProfileChoice check={check} />
      </div>
    </ViewLayout>
  );
}
