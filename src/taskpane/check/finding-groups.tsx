import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, useMemo } from 'react';
import type { CheckedWorkbook } from '../../app/check-workbook';

import type { Verdict } from '../../core/findings/verdict';
import { cellLookup, type CellLookup } from '../../core/grid/lookup';
import { shownText } from '../../core/mapping/form-area';
import { rolesOf, type CellRole } from '../../core/model/cell-roles';
import type { Project } from '../../core/model/project';
import { severities } from '../../core/rules/finding';
import { arrowList } from '../arrow-stops';
import { Disclosure } from '../disclosure';
import { Paged } from '../paged';
import type { Repairs } from '../repair/use-repairs';
import { useText } from '../text/text-context';
import { CellHeading } from './cell-heading';
import { FindingItem } from './finding-item';
import { listedAt, type CellFindings, type ListedFinding, type ProjectFindings } from './finding-list';
import { FoldedFindings } from './folded-findings';
import type { Check } from './check';
import type { FindingList } from './use-finding-list';

interface FindingGroupsProps {
  readonly checked: CheckedWorkbook;
  readonly list: FindingList;
  readonly repairs: Repairs;
  readonly check: Check;
}

const groupsAPage = 50;
const cellsAPage = 30;
/** What a filter leaves is opened anew, so that it is seen. */
const groupsOpenAtFirst = 3;

const useStyles = makeStyles({
  counts: {
    display: 'block',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

function GroupHeading({ verdict, project }: { readonly verdict: Verdict; readonly project: Project | undefined }) {
  const styles = useStyles();
  const { text } = useText();
  const title = project === undefined ? text.wholeDepartment : project.name.value || text.unnamedProject;
  const counts = severities.filter((severity) => verdict[severity] > 0);
  return (
    <>
      {title}{' '}
      <span className={styles.counts}>
        {counts.map((severity) => text.countOf[severity](verdict[severity])).join(' · ')}
      </span>
    </>
  );
}

interface GroupCellsProps extends FindingGroupsProps {
  readonly group: ProjectFindings;
  readonly project: Project | undefined;
  readonly lookup: CellLookup;
}

const noRoles: ReadonlyMap<string, CellRole> = new Map();

function GroupCells({ group, project, lookup, list, repairs, check }: GroupCellsProps) {
  const roles = useMemo(() => (project ? rolesOf(project) : noRoles), [project]);
  const sheet = project?.form.sheet;
  const { chosen } = list;
  const chosenCell = group.cells.findIndex((cell) => listedAt(cell).some(({ key }) => key === chosen?.key));
  const drawFinding = ({ key, finding }: ListedFinding, also: readonly ListedFinding[] = []) => (
    <FindingItem
      key={key}
      finding={finding}
      also={also.map((one) => one.finding)}
      sheet={sheet}
      repairs={repairs}
      chosen={chosen?.key === key ? (chosen.stepped ? 'stepped' : 'pressed') : undefined}
      onChoose={() => {
        list.choose(key);
        check.goTo(finding.at);
      }}
      check={check}
    />
  );
  const drawCell = ({ key, at, folded }: CellFindings) => (
    <>
      <CellHeading at={at} sheet={sheet} role={roles.get(key)} shown={shownText(lookup(at)).trim()} />
      {folded.map(({ first, also }) => (
        <Fragment key={first.key}>
          {drawFinding(first, also)}
          {also.length > 0 && (
            <FoldedFindings count={also.length} reveal={also.find((one) => one.key === chosen?.key)?.key}>
              {() => also.map((one) => drawFinding(one))}
            </FoldedFindings>
          )}
        </Fragment>
      ))}
    </>
  );
  return (
    <Paged items={group.cells} page={cellsAPage} atLeast={chosenCell + 1} keyOf={({ key }) => key}>
      {drawCell}
    </Paged>
  );
}

/** The findings below their projects and cells. Up and down arrows go from finding to finding. */
export function FindingGroups({ checked, list, repairs, check }: FindingGroupsProps) {
  const { text } = useText();
  const lookup = useMemo(() => cellLookup(checked.snapshot), [checked]);
  const { groups, chosen } = list;
  const chosenGroup = chosen?.group ?? -1;
  return (
    <div role="region" aria-label={text.findings} {...arrowList}>
      <Paged items={groups} page={groupsAPage} atLeast={chosenGroup + 1} keyOf={({ key }) => key}>
        {(group, index) => {
          const project = group.project === undefined ? undefined : checked.department.projects[group.project];
          return (
            <Disclosure
              key={list.filterKey}
              heading={<GroupHeading verdict={group.verdict} project={project} />}
              openAtFirst={index < groupsOpenAtFirst}
              reveal={chosen?.stepped && index === chosenGroup ? chosen.key : undefined}
            >
              {() => (
                <GroupCells
                  checked={checked}
                  group={group}
                  project={project}
                  lookup={lookup}
                  list={list}
                  repairs={repairs}
                  check={check}
                />
              )}
            </Disclosure>
          );
        }}
      </Paged>
    </div>
  );
}
