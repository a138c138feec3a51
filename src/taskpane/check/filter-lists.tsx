import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { CheckedWorkbook } from '../../app/check-workbook';
import { verdictOf } from '../../core/findings/verdict';
import { severities } from '../../core/rules/finding';
import { ruleOf } from '../../core/rules/index';
import { opinions, type Opinion } from '../../core/rules/rule';
import { useControlStyles } from '../native-control';
import { useText } from '../text/text-context';
import type { FindingList } from './use-finding-list';

interface Choice<Value extends string> {
  readonly value: Value;
  readonly words: string;
}

interface ChoiceListProps<Value extends string> {
  readonly label: string;
  /** What stands there where any will do. */
  readonly any: string;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: Value | undefined;
  readonly onChoose: (value: Value | undefined) => void;
}

const useStyles = makeStyles({
  lists: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXXS,
    paddingTop: tokens.spacingVerticalXS,
  },
  list: { flexGrow: 1, flexBasis: '88px' },
});

function ChoiceList<Value extends string>({ label, any, choices, chosen, onChoose }: ChoiceListProps<Value>) {
  const styles = useStyles();
  const { control } = useControlStyles();
  return (
    <select
      className={mergeClasses(control, styles.list)}
      aria-label={label}
      title={label}
      value={chosen ?? ''}
      onChange={(event) => onChoose(choices.find(({ value }) => value === event.target.value)?.value)}
    >
      <option value="">{any}</option>
      {choices.map(({ value, words }) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </select>
  );
}

/** How much was found under each of the reviewers' headings. */
function countByOpinion({ findings }: CheckedWorkbook): ReadonlyMap<Opinion, number> {
  const counts = new Map<Opinion, number>();
  for (const { rule } of findings) {
    const { opinion } = ruleOf(rule);
    counts.set(opinion, (counts.get(opinion) ?? 0) + 1);
  }
  return counts;
}

/** By severity, by kind and by project. What is chosen stays to choose, also when its last finding has been mended. */
export function FilterLists({ checked, list }: { readonly checked: CheckedWorkbook; readonly list: FindingList }) {
  const styles = useStyles();
  const { text } = useText();
  const { filter, setFilter, projects } = list;
  const verdict = useMemo(() => verdictOf(checked.findings), [checked]);
  const kinds = useMemo(() => countByOpinion(checked), [checked]);
  const projectName = (index: number | undefined) =>
    index === undefined ? text.wholeDepartment : checked.department.projects[index]?.name.value || text.unnamedProject;
  return (
    <div className={styles.lists}>
      <ChoiceList
        label={text.filterSeverity}
        any={text.anySeverity}
        choices={severities
          .filter((severity) => verdict[severity] > 0 || severity === filter.severity)
          .map((severity) => ({ value: severity, words: text.choice(text.severity[severity], verdict[severity]) }))}
        chosen={filter.severity}
        onChoose={(severity) => setFilter({ ...filter, severity })}
      />
      <ChoiceList
        label={text.filterOpinion}
        any={text.anyOpinion}
        choices={opinions
          .filter((opinion) => kinds.has(opinion) || opinion === filter.opinion)
          .map((opinion) => ({ value: opinion, words: text.choice(opinion, kinds.get(opinion) ?? 0) }))}
        chosen={filter.opinion}
        onChoose={(opinion) => setFilter({ ...filter, opinion })}
      />
      <ChoiceList
        label={text.filterProject}
        any={text.anyProject}
        choices={projects.map(({ key, project }) => ({ value: key, words: projectName(project) }))}
        chosen={filter.project}
        onChoose={(project) => setFilter({ ...filter, project })}
      />
    </div>
  );
}
