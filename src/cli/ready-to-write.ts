import type { Language } from '../core/language';
import type { Profile } from '../core/profiles/profile';
import { ok, refused, type Result } from '../core/result';
import { exitCodes, type ExitCode, type Output } from './check';
import { saidOfFile } from './check-file';
import { chosenProfile } from './chosen-profile';
import { mayWrite } from './files';

interface WritingCommand {
  readonly file: string;
  readonly out: string;
  readonly force: boolean;
  readonly language: Language;
  readonly profile: string | undefined;
}

/** The profile that is asked for, before a file is written that is checked by it. What stands in the way of either is said. */
export async function readyToWrite(
  { file, out, force, language, profile: name }: WritingCommand,
  say: Output['say'],
): Promise<Result<Profile | undefined, ExitCode>> {
  const allowed = await mayWrite(out, [file], force);
  if (!allowed.ok) {
    say(`${out}: ${saidOfFile(allowed.error, language).message}`);
    return refused(exitCodes.notDone);
  }
  const profile = await chosenProfile(name, language);
  if (profile.ok) return ok(profile.value);
  for (const sentence of profile.error) say(sentence);
  return refused(exitCodes.notDone);
}
