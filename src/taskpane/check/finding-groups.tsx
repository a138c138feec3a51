import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { CheckedWorkbook } from '../../app/check-workbook';
import { groupFindings, type FindingGroup } from '../../core/findings/groups';
import { verdictOf } from '../../core/findings/verdict';
import type { CellAddress } from '../../core/grid/cell-address';
import type { Project } from '../../core/model/project';
import { severities, type Finding } from '../../core/rules/finding';
import { arrowList } from '../arrow-stops';
import { Disclosure } from '../disclosure';
import { Paged } from '../paged';
import { useText } from '../text/text-context';
import { FindingItem } from './finding-item';
import { findingKey } from './finding-key';

interface FindingGroupsProps {
  readonly checked: CheckedWorkbook;
  readonly onGoTo: (at: CellAddress) => void;
}

const groupsShownAtFirst = 50;
const findingsShownAtFirst = 50;
const groupsOpenAtFirst = 3;

const useStyles = makeStyles({
  counts: {
    display: 'block',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Projects with something that must be corrected before those without; otherwise in the workbook's order. */
function errorsFirst(groups: readonly FindingGroup[]): readonly FindingGroup[] {
  const hasError = (group: FindingGroup) => group.findings.some((finding) => finding.severity === 'error');
  return [...groups.filter(hasError), ...groups.filter((group) => !hasError(group))];
}

function GroupHeading({ group, project }: { readonly group: FindingGroup; readonly project: Project | undefined }) {
  const styles = useStyles();
  const { text } = useText();
  const verdict = verdictOf(group.findings);
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

/** The findings below their projects. Up and down arrows go from finding to finding. */
export function FindingGroups({ checked, onGoTo }: FindingGroupsProps) {
  const { text } = useText();
  const groups = useMemo(() => errorsFirst(groupFindings(checked.findings)), [checked]);
  const [chosen, choose] = useState<string>();
  const openAtFirst = new Set(groups.slice(0, groupsOpenAtFirst));
  const goTo = (finding: Finding, at: CellAddress) => {
    choose(findingKey(finding));
    onGoTo(at);
  };
  return (
    <div role="region" aria-label={text.findings} {...arrowList}>
      <Paged items={groups} page={groupsShownAtFirst} keyOf={(group) => String(group.project)}>
        {(group) => {
          const project = group.project === undefined ? undefined : checked.department.projects[group.project];
          return (
            <Disclosure heading={<GroupHeading group={group} project={project} />} openAtFirst={openAtFirst.has(group)}>
              {() => (
                <Paged items={group.findings} page={findingsShownAtFirst} keyOf={findingKey}>
                  {(finding) => (
                    <FindingItem
                      finding={finding}
                      sheet={project?.form.sheet}
                      chosen={findingKey(finding) === chosen}
                      onGoTo={(at) => goTo(finding, at)}
                    />
                  )}
                </Paged>
              )}
            </Disclosure>
          );
        }}
      </Paged>
    </div>
  );
}
