import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { explainProfileFault } from '../../app/words/profile-fault';
import { readProfile, type ProfileFault } from '../../core/profiles/read-profile';
import { isBusy } from '../check/check-state';
import type { Check } from '../check/check';
import { JsonFileButton } from '../json-file-button';
import { Notice } from '../notice';
import { useText } from '../text/text-context';

const useStyles = makeStyles({
  words: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  page: { color: tokens.colorNeutralForeground1 },
});

interface Refused {
  readonly file: string;
  readonly faults: readonly ProfileFault[];
}

/** Reads a bureau's own profile from a file; all that is wrong with it is told, line by line. */
export function OwnProfile({ check }: { readonly check: Check }) {
  const styles = useStyles();
  const { language, text } = useText();
  const [refused, setRefused] = useState<Refused>();
  const read = async (file: File) => {
    const content = await file.text();
    const profile = readProfile(content);
    setRefused(profile.ok ? undefined : { file: file.name, faults: profile.error });
    if (profile.ok) check.chooseProfile({ profile: { kind: 'own', text: content }, title: profile.value.title });
  };
  return (
    <>
      <JsonFileButton label={text.ownProfile} isBusy={isBusy(check.state)} onFile={read} />
      <p className={styles.words}>
        {text.ownProfileAdvice}{' '}
        <a className={styles.page} href="profiles.html" target="_blank" rel="noreferrer">
          {text.ownProfilePage}
        </a>
      </p>
      {refused && (
        <Notice tone="error" heading={text.ownProfileFaults(refused.file)} urgent>
          {refused.faults.map((fault, place) => (
            <p key={place}>{explainProfileFault(fault, language)}</p>
          ))}
        </Notice>
      )}
    </>
  );
}
