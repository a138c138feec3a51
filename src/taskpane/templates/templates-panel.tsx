import { makeStyles } from '@fluentui/react-components';
import { isBusy, resultOf } from '../check/check-state';
import { TaskNote } from '../check/task-note';
import type { Check } from '../check/check';
import { Disclosure } from '../disclosure';
import { useText } from '../text/text-context';
import { unseen } from '../unseen';
import { ViewLayout } from '../view-layout';
import { BlankForms } from './blank-forms';
import { StandardIndicators } from './standard-indicators';

const useStyles = makeStyles({ title: unseen });

/** Standard indicators to be put into the forms, and blank forms. */
export function TemplatesPanel({ check }: { readonly check: Check }) {
  const styles = useStyles();
  const { text } = useText();
  const checked = resultOf(check.state)?.checked;
  const department = {
    name: checked?.department.name?.value ?? '',
    reviewer: checked?.department.reviewer?.value ?? '',
  };
  const hasProjects = checked !== undefined && checked.department.projects.length > 0;
  const head = (
    <>
      <h2 className={styles.title}>{text.templatesView}</h2>
      {check.state.step === 'done' && <TaskNote task={check.state.task} check={check} />}
    </>
  );
  return (
    <ViewLayout head={head}>
      <div role="region" aria-label={text.templatesView}>
        {hasProjects && (
          <Disclosure heading={text.standardIndicators} openAtFirst>
            {() => <StandardIndicators checked={checked} check={check} />}
          </Disclosure>
        )}
        <Disclosure heading={text.blankForms} openAtFirst={!hasProjects}>
          {() => <BlankForms isBusy={isBusy(check.state)} department={department} onInsert={check.insertForms} />}
        </Disclosure>
      </div>
    </ViewLayout>
  );
}
