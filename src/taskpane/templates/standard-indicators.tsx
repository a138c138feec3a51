import { mergeClasses } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import type { CheckedWorkbook } from '../../app/check-workbook';
import { projectKinds, type ProjectKindId } from '../../core/library/kinds';
import type { LibraryEntry } from '../../core/library/library';
import { proposeKind } from '../../core/library/propose-kind';
import { searchLibrary } from '../../core/library/search-library';
import type { Check } from '../check/check';
import { useControlStyles } from '../native-control';
import { useText } from '../text/text-context';
import { IndicatorChoice } from './indicator-choice';
import { ProjectChoice } from './project-choice';
import { useTemplateStyles } from './template-styles';

interface StandardIndicatorsProps {
  readonly checked: CheckedWorkbook;
  readonly check: Check;
}

type Kind = ProjectKindId | 'common' | 'any';

function keyOf({ kind, indicator }: LibraryEntry): string {
  return `${kind?.id ?? 'common'} ${indicator.class} ${indicator.name}`;
}

function kindIn(value: string): Kind {
  if (value === 'common' || value === 'any') return value;
  return projectKinds.find(({ id }) => id === value)?.id ?? 'any';
}

/** The library's indicators for one project, searched. */
export function StandardIndicators({ checked, check }: StandardIndicatorsProps) {
  const styles = useTemplateStyles();
  const { control } = useControlStyles();
  const { language, text } = useText();
  const id = useId();
  const { projects } = checked.department;
  const [place, setPlace] = useState(0);
  const [chosenKind, setKind] = useState<Kind>();
  const [words, setWords] = useState('');
  const project = projects[place] ?? projects[0];
  const proposed = project && proposeKind(project);
  const kind: Kind = chosenKind ?? proposed?.id ?? 'any';
  const offered = useMemo(() => {
    const entries = searchLibrary(words, kind === 'any' ? {} : { kind });
    return entries.map((entry) => ({ key: keyOf(entry), indicator: entry.indicator }));
  }, [words, kind]);
  if (!project) return null;
  return (
    <div className={styles.group}>
      <p className={styles.words}>{text.standardIndicatorsHow}</p>
      <ProjectChoice
        label={text.intoProject}
        projects={projects}
        place={place}
        onChange={(chosen) => {
          setPlace(chosen);
          setKind(undefined);
        }}
      />
      <label className={styles.label} htmlFor={`${id}-kind`}>
        {text.kindOfProject}
      </label>
      <select
        id={`${id}-kind`}
        className={mergeClasses(control, styles.full)}
        value={kind}
        onChange={({ target }) => setKind(kindIn(target.value))}
      >
        <option value="any">{text.anyKind}</option>
        {projectKinds.map(({ id: one, title }) => (
          <option key={one} value={one}>
            {one === proposed?.id ? text.kindProposed(title[language]) : title[language]}
          </option>
        ))}
        <option value="common">{text.commonKind}</option>
      </select>
      <input
        type="search"
        className={mergeClasses(control, styles.full)}
        aria-label={text.searchIndicators}
        placeholder={text.searchIndicators}
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      {offered.length === 0 && <p className={styles.words}>{text.noIndicators}</p>}
      <IndicatorChoice checked={checked} check={check} project={project} offered={offered} areChosenAtFirst={false} />
    </div>
  );
}
