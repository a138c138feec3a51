import type { PlanStep } from './write-plan';

export type StoreStep = Extract<PlanStep, { readonly step: 'stored-part' }>;

export interface StoredAfter {
  /** What each part that was there holds now; undefined for one that is to go. */
  readonly kept: readonly (string | undefined)[];
  /** What new parts hold. */
  readonly added: readonly string[];
}

export function storeSteps(steps: readonly PlanStep[]): readonly StoreStep[] {
  return steps.filter((step) => step.step === 'stored-part');
}

/** What becomes of the stored parts that hold `contents`. The same where the steps have been carried out before. */
export function storedAfter(contents: readonly string[], steps: readonly StoreStep[]): StoredAfter {
  const slots: (string | undefined)[] = [...contents];
  for (const { was, becomes } of steps) {
    if (was === becomes && slots.includes(was)) continue;
    const place = was === undefined ? -1 : slots.indexOf(was);
    const isThere = becomes !== undefined && slots.includes(becomes);
    if (place >= 0) slots[place] = isThere ? undefined : becomes;
    else if (becomes !== undefined && !isThere) slots.push(becomes);
  }
  const added = slots.slice(contents.length).filter((content) => content !== undefined);
  return { kept: slots.slice(0, contents.length), added };
}

/** The steps that bring back what the parts held before. */
export function stepsBack(before: readonly string[], { kept, added }: StoredAfter): readonly PlanStep[] {
  const changed = before.flatMap((was, place): readonly PlanStep[] => {
    const now = kept[place];
    return now === was ? [] : [{ step: 'stored-part', was: now, becomes: was }];
  });
  return [...changed, ...added.map((was): PlanStep => ({ step: 'stored-part', was, becomes: undefined }))];
}
