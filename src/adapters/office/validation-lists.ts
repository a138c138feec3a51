import type { RangeAddress } from '../../core/grid/cell-address';
import { listText, valuesOfList } from '../../core/plans/validation-lists';
import type { PlanStep } from '../../core/plans/write-plan';
import { proxyOf } from './ranges';
import { calls, type Action } from './request-parts';

type ListStep = Extract<PlanStep, { readonly step: 'validation-list' }>;

/** What checks the cells of a range: nothing, one list that is written out, or something else. */
export type Checked =
  { readonly by: 'nothing' } | { readonly by: 'list'; readonly values: readonly string[] } | { readonly by: 'other' };

/** What checks a range, where it stands before the plan. */
export interface StandingList {
  readonly range: RangeAddress;
  readonly checked: Checked;
}

/** Asks what checks these ranges; to be called once the round trip is over. */
export function askForLists(
  context: Excel.RequestContext,
  ranges: readonly RangeAddress[],
): () => readonly StandingList[] {
  const asked = ranges.map((range) => ({ range, of: proxyOf(context, range).dataValidation.load('type,rule') }));
  return () => asked.map(({ range, of }) => ({ range, checked: checkedBy(of) }));
}

function checkedBy({ type, rule }: Excel.DataValidation): Checked {
  if (type === 'None') return { by: 'nothing' };
  const source: unknown = type === 'List' ? rule.list?.source : undefined;
  const values = typeof source === 'string' ? valuesOfList(source) : undefined;
  return values ? { by: 'list', values } : { by: 'other' };
}

/** `checked` is what checks the cells of the range by now. */
export function setList({ range, values }: ListStep, checked: readonly Checked[]): Action[] {
  if (checked.some(({ by }) => by === 'other')) return [];
  const text = values && listText(values);
  return [
    calls(9, (context) => {
      const validation = proxyOf(context, range).dataValidation;
      validation.clear();
      if (text === undefined) return;
      validation.rule = { list: { inCellDropDown: true, source: text } };
      validation.errorAlert = { showAlert: true, style: 'Warning', title: '', message: '' };
    }),
  ];
}
