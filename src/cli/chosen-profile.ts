import { explainProfileFault } from '../app/words/profile-fault';
import type { Language } from '../core/language';
import { builtInProfile } from '../core/profiles/built-in';
import type { Profile } from '../core/profiles/profile';
import { readProfile } from '../core/profiles/read-profile';
import { ok, refused, type Result } from '../core/result';
import { saidOfFile } from './check-file';
import { readInput } from './files';

/** The profile that `--profile` names: a built-in one by its id, else a file. Refuses with sentences, one a fault. */
export async function chosenProfile(
  name: string | undefined,
  language: Language,
): Promise<Result<Profile | undefined, readonly string[]>> {
  if (name === undefined) return ok(undefined);
  const builtIn = builtInProfile(name);
  if (builtIn) return ok(builtIn);
  if (!name.toLowerCase().endsWith('.json')) {
    return refused([
      language === 'zh'
        ? `没有名为“${name}”的规则方案。内置方案有 default、legacy-88、guide-2021、hebei；自有方案请写 .json 文件的路径。`
        : `There is no profile “${name}”. Built in are default, legacy-88, guide-2021 and hebei; name a .json file for your own.`,
    ]);
  }
  const bytes = await readInput(name);
  if (!bytes.ok) return refused([`${name}: ${saidOfFile(bytes.error, language).message}`]);
  const profile = readProfile(new TextDecoder().decode(bytes.value));
  if (profile.ok) return profile;
  return refused(profile.error.map((fault) => `${name}: ${explainProfileFault(fault, language)}`));
}
