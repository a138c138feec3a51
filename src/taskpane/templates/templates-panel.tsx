import { makeStyles } from '@fluentui/react-components';
import { today } from '../../app/today';
import { proposedYear } from '../../core/templates/blank-forms/proposed-year';
import { isBusy, resultOf } from '../check/check-state';
import { TaskNote } from '../check/task-note';
import type { Check } from '../check/check';
import { Disclosure } from '../disclosure';
import { useText } from '../text/text-context';
import { unseen } from '../unseen';
import { ViewLayout } from '../view-layout';
import { BlankForms } from './blank-forms';
import { ComputerNote } from './computer-note';
import { OwnTemplates } from './own-templates';
import { StandardIndicators } from './standard-indicators';
import { useComputerTemplates } from './use-computer-templates';

const useStyles = makeStyles({ title: unseen });

/** Indicators to be put into the forms, the library's and the user's own, and blank forms. */
export function TemplatesPanel({ check }: { readonly check: Check }) {
  const styles = useStyles();
  const { text } = useText();
  const computer = useComputerTemplates(check.state.task);
  const checked = resultOf(check.state)?.checked;
  const department = {
    name: checked?.department.name?.value ?? '',
    reviewer: checked?.department.reviewer?.value ?? '',
  };
  const hasProjects = checked !== undefined && checked.department.projects.length > 0;
  const head = (
    <>
      <h2 className={styles.title}>{text.templatesView}</h2>
      {computer.note.kind === 'none' && <TaskNote check={check} />}
      <ComputerNote computer={computer} />
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
        {checked && (
          <Disclosure heading={text.ownTemplates.heading} openAtFirst={false}>
            {() => <OwnTemplates checked={checked} check={check} computer={computer} />}
          </Disclosure>
        )}
        <Disclosure heading={text.blankForms} openAtFirst={!hasProjects}>
          {() => (
            <BlankForms
              isBusy={isBusy(check.state)}
              department={department}
              year={checked?.department.fiscalYear?.value ?? proposedYear(today())}
              onInsert={check.insertForms}
            />
          )}
        </Disclosure>
      </div>
    </ViewLayout>
  );
}
