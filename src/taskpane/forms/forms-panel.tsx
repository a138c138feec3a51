import { makeStyles, tokens } from '@fluentui/react-components';
import type { CheckedWorkbook } from '../../app/check-workbook';
import type { CellAddress } from '../../core/grid/cell-address';
import { arrowList } from '../arrow-stops';
import { resultOf, type CheckState } from '../check/check-state';
import { projectKeys } from '../check/finding-list';
import { Headline } from '../check/headline';
import { PrimaryAction } from '../check/primary-action';
import { TaskNote } from '../check/task-note';
import type { Check } from '../check/use-check';
import { Disclosure } from '../disclosure';
import { NoForms } from '../no-forms';
import { Paged } from '../paged';
import { rangeLabel } from '../place';
import { useText } from '../text/text-context';
import { UnreadParts } from '../unread-parts';
import { ViewLayout } from '../view-layout';
import { whatWasRead } from '../what-was-read';
import { DepartmentFacts, hasDepartmentFacts } from './department-facts';
import { ProjectForm } from './project-form';
import { SheetNotes } from './sheet-notes';

const projectsAPage = 50;

const useStyles = makeStyles({
  headline: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  words: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
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

interface WhatStandsThereProps {
  readonly checked: CheckedWorkbook;
  readonly onGoTo: (at: CellAddress) => void;
  readonly onLoadSample: () => void;
}

function WhatStandsThere({ checked, onGoTo, onLoadSample }: WhatStandsThereProps) {
  const styles = useStyles();
  const { text } = useText();
  const { department, unread, sheetNotes } = checked;
  const keys = projectKeys(department.projects);
  const forms = department.projects.map((project, index) => ({ project, key: keys[index] ?? String(index) }));
  return (
    <div role="region" aria-label={text.formsView} {...arrowList}>
      <SheetNotes notes={sheetNotes} />
      {forms.length === 0 && <NoForms checked={checked} onLoadSample={onLoadSample} />}
      {unread.length > 0 && <UnreadParts unread={unread} onGoTo={onGoTo} />}
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
            {() => <ProjectForm project={project} onGoTo={onGoTo} />}
          </Disclosure>
        )}
      </Paged>
    </div>
  );
}

/** What was read of the workbook, with the cells it stands in, and what could not be read. */
export function FormsPanel({ check }: { readonly check: Check }) {
  const { state, goTo } = check;
  const result = resultOf(state);
  const head = (
    <>
      <WhatWasRead state={state} />
      <div>
        <PrimaryAction check={check} />
      </div>
      {state.step === 'done' && <TaskNote task={state.task} check={check} />}
    </>
  );
  return (
    <ViewLayout head={head}>
      {result && <WhatStandsThere checked={result.checked} onGoTo={goTo} onLoadSample={check.loadSample} />}
    </ViewLayout>
  );
}
