import type { Located } from '../model/located';
import type { Project } from '../model/project';
import { rememberedOf } from '../remembered';

/** All that people write on a form, in the form's order: name, use of funds, objective, and each indicator's own columns. */
export const textsOf = rememberedOf(({ name, usage, goal, indicators }: Project): readonly Located<string>[] => {
  const texts: Located<string>[] = [name];
  if (usage) texts.push(usage);
  if (goal) texts.push(goal);
  for (const indicator of indicators) {
    texts.push(indicator.name);
    if (indicator.description) texts.push(indicator.description);
    texts.push(indicator.value);
    if (indicator.basis) texts.push(indicator.basis);
  }
  return texts;
});
