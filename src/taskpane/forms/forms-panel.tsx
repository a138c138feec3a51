import { Button, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { CheckedWorkbook } from '../../app/check-workbook';
import { choicesIn, eachChoice } from '../../core/model/choices';
import type { Project } from '../../core/model/project';
import { arrowList } from '../arrow-stops';
import { isBusy, isReadShown, resultOf, type CheckState } from '../check/check-state';
import { Headline } from '../check/headline';
import { PrimaryAction } from '../check/primary-action';
import { TaskNote } from '../check/task-note';
import type { Check } from '../check/check';
import { Disclosure } from '../disclosure';
import { NoForms } from '../no-forms';
import { Paged } from '../paged';
import { rangeLabel } from '../place';
import { useText } from '../text/text-context';
import { UnreadParts } from '../unread-parts';
import { ViewLayout } from '../view-layout';
import { whatWasRead } from '../what-was-read';
import { ChoiceList } from './choice-list';
import { DepartmentFacts, hasDepartmentFacts } from './department-facts';
import { ProjectForm } from './project-form';
import { SheetNotes } from './sheet-notes';

const projectsAPage = 50;

const useStyles = makeStyles({
  headline: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  words: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  /** Narrower than Fluent's own, so that both fit in one row of a pane of 320 px. */
  button: { minWidth: 'auto', paddingInline: tokens.spacingHorizontalS },
  range: {
    display: 'block',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** How much was read. A check that goes on or was refused says so in its own words. */
function WhatWasRead({ state }: { readonly state: CheckState }) {
  const styles = useStyles();
  const { text } = useText();
  if (state.step === 'ready') return <p className={styles.words}>{text.readingIntroduction}</p>;
  if (state.step !== 'done' || state.result.checked.department.projects.length === 0) return <Headline state={state} />;
  const { checked } = state.result;
  return (
    <div>
      <h2 className={styles.headline}>{text.wasRead(whatWasRead(checked))}</h2>
      <p className={styles.words}>
        {checked.unread.length === 0 ? text.allRead : text.unreadHeading(checked.unread.length)}
      </p>
    </div>
  );
}

interface FormOnSheet {
  readonly project: Project;
  /** By its sheet and its place among the forms there, so that it stays itself when its name is read from another cell. */
  readonly key: string;
}

function formsOnSheets(projects: readonly Project[]): readonly FormOnSheet[] {
  const counts = new Map<string, number>();
  return projects.map((project) => {
    const { sheet } = project.form;
    const count = (counts.get(sheet) ?? 0) + 1;
    counts.set(sheet, count);
    return { project, key: `${sheet} ${count}` };
  });
}

interface WhatStandsThereProps {
  readonly checked: CheckedWorkbook;
  readonly check: Check;
  readonly onBlankForms: () => void;
}

function WhatStandsThere({ checked, check, onBlankForms }: WhatStandsThereProps) {
  const styles = useStyles();
  const { text } = useText();
  const { department, unread, sheetNotes, snapshot } = checked;
  const forms = useMemo(() => formsOnSheets(department.projects), [department]);
  const choices = useMemo(() => eachChoice(choicesIn(snapshot.names)), [snapshot]);
  const onGoTo = check.goTo;
  const choosing = { isBusy: isBusy(check.state), onGoTo, onChoose: check.choose };
  return (
    <div role="region" aria-label={text.formsView} {...arrowList}>
      <SheetNotes notes={sheetNotes} />
      {forms.length === 0 && <NoForms checked={checked} onLoadSample={check.loadSample} onBlankForms={onBlankForms} />}
      {unread.length > 0 && <UnreadParts unread={unread} onGoTo={onGoTo} />}
      <ChoiceList
        choices={choices}
        isBusy={choosing.isBusy}
        onGoTo={onGoTo}
        onTakeBack={(choice) => check.choose({ kind: 'give-back', choice })}
      />
      {hasDepartmentFacts(department) && (
        <Disclosure heading={text.departmentTexts} openAtFirst={false}>
          {() => <DepartmentFacts department={department} onGoTo={onGoTo} />}
        </Disclosure>
      )}
      <Paged items={forms} page={projectsAPage} keyOf={({ key }) => key}>
        {({ project }, index) => (
          <Disclosure
            openAtFirst={index === 0}
            heading={
              <>
                {project.name.value || text.unnamedProject}{' '}
                <span className={styles.range}>{rangeLabel(project.form)}</span>
              </>
            }
          >
            {() => <ProjectForm project={project} {...choosing} />}
          </Disclosure>
        )}
      </Paged>
    </div>
  );
}

interface FormsPanelProps {
  readonly check: Check;
  /** Leads to where blank forms are inserted. */
  readonly onBlankForms: () => void;
}

/** What was read of the workbook, with the cells it stands in, and what could not be read. */
export function FormsPanel({ check, onBlankForms }: FormsPanelProps) {
  const styles = useStyles();
  const { text } = useText();
  const { state } = check;
  const result = resultOf(state);
  const head = (
    <>
      <WhatWasRead state={state} />
      <div className={styles.actions}>
        <PrimaryAction check={check} />
        {result && (
          <Button
            className={styles.button}
            title={text.addFormHow}
            disabledFocusable={isBusy(state)}
            onClick={() => check.choose({ kind: 'add' })}
          >
            {text.addForm}
          </Button>
        )}
        {result && (result.checked.department.projects.length > 0 || isReadShown(result)) && (
          <Switch
            label={text.showRead}
            checked={isReadShown(result)}
            onChange={(_event, { checked }) => check.setShown(checked)}
          />
        )}
      </div>
      <TaskNote check={check} />
    </>
  );
  return (
    <ViewLayout head={head}>
      {result && <WhatStandsThere checked={result.checked} check={check} onBlankForms={onBlankForms} />}
    </ViewLayout>
  );
}
