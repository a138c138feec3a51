import type { Project } from '../model/project';

/** Whether nobody has filled the form in: a spare copy of it, about which there is nothing to say. */
export function isUnused({ code, name, usage, funding, plan, goal, indicators }: Project): boolean {
  const texts = [code, name, usage, goal];
  return (
    indicators.length === 0 &&
    funding.total === undefined &&
    texts.every((text) => !text?.value) &&
    (plan === undefined || plan.quarters.every(({ value }) => value.kind === 'blank'))
  );
}
