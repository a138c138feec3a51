import { RepairPreview } from '../repair/repair-preview';
import { useRepairs } from '../repair/use-repairs';
import { ViewLayout } from '../view-layout';
import { Actions } from './actions';
import { resultOf } from './check-state';
import { FindingToolbar } from './finding-toolbar';
import { Headline } from './headline';
import { ResultView } from './result-view';
import { StaleMarks } from './stale-marks';
import { TaskNote } from './task-note';
import type { Check } from './check';
import { useFindingList } from './use-finding-list';

interface CheckPanelProps {
  readonly check: Check;
  /** Leads to where blank forms are inserted. */
  readonly onBlankForms: () => void;
}

/** The check: what it came to on top, what can be done about it, and below each finding with its cell. */
export function CheckPanel({ check, onBlankForms }: CheckPanelProps) {
  const { state, goTo } = check;
  const result = resultOf(state);
  const list = useFindingList(result);
  const repairs = useRepairs(check);
  const head = (
    <>
      <Headline state={state} />
      <Actions check={check} repairs={repairs} />
      <RepairPreview repairs={repairs} onGoTo={goTo} />
      <TaskNote check={check} />
      {result && <StaleMarks check={check} result={result} />}
      {result && result.checked.findings.length > 0 && (
        <FindingToolbar checked={result.checked} list={list} onGoTo={goTo} />
      )}
    </>
  );
  return (
    <ViewLayout head={head}>
      {result && (
        <ResultView checked={result.checked} list={list} repairs={repairs} check={check} onBlankForms={onBlankForms} />
      )}
    </ViewLayout>
  );
}
