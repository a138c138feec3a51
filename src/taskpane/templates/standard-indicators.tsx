import { Button, mergeClasses } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import type { CheckedWorkbook } from '../../app/check-workbook';
import { fillIndicator } from '../../core/library/fill-indicator';
import { projectKinds, type ProjectKindId } from '../../core/library/kinds';
import type { LibraryEntry } from '../../core/library/library';
import { proposeKind } from '../../core/library/propose-kind';
import { searchLibrary } from '../../core/library/search-library';
import type { Project } from '../../core/model/project';
import { formLayoutOf, planInsertion } from '../../core/plans/insert-indicators';
import { isBusy } from '../check/check-state';
import type { Check } from '../check/check';
import { useControlStyles } from '../native-control';
import { useText } from '../text/text-context';
import { InsertionPreview } from './insertion-preview';
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

interface EntryProps {
  readonly entry: LibraryEntry;
  readonly project: Project;
  readonly isChosen: boolean;
  readonly onChoose: (on: boolean) => void;
}

function Entry({ entry, project, isChosen, onChoose }: EntryProps) {
  const styles = useTemplateStyles();
  const { text } = useText();
  const { indicator } = entry;
  const filled = fillIndicator(indicator, {
    budget: project.funding.total,
    fiscalYear: project.fiscalYear?.value,
    layout: formLayoutOf(project),
  });
  return (
    <li>
      <label className={styles.item}>
        <input type="checkbox" checked={isChosen} onChange={({ target }) => onChoose(target.checked)} />
        <span>
          {indicator.name} <strong>{filled.value}</strong>
          <span className={styles.words}>
            {' '}
            {filled.level2} · {text.basisIs(indicator.basis)}
          </span>
        </span>
      </label>
    </li>
  );
}

/** The library's indicators for one project: searched, chosen, and shown where they go before anything is written. */
export function StandardIndicators({ checked, check }: StandardIndicatorsProps) {
  const styles = useTemplateStyles();
  const { control } = useControlStyles();
  const { language, text } = useText();
  const id = useId();
  const { projects } = checked.department;
  const [place, setPlace] = useState(0);
  const [chosenKind, setKind] = useState<Kind>();
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState<CheckedWorkbook>();
  const project = projects[place] ?? projects[0];
  const proposed = project && proposeKind(project);
  const kind: Kind = chosenKind ?? proposed?.id ?? 'any';
  const entries = useMemo(() => searchLibrary(words, kind === 'any' ? {} : { kind }), [words, kind]);
  const wanted = entries.filter((entry) => chosen.has(keyOf(entry)));
  const choose = (keys: readonly string[], on: boolean) => {
    setShown(undefined);
    setChosen(new Set(on ? [...chosen, ...keys] : [...chosen].filter((key) => !keys.includes(key))));
  };
  if (!project) return null;
  const all = entries.map(keyOf);
  return (
    <div className={styles.group}>
      <p className={styles.words}>{text.standardIndicatorsHow}</p>
      <label className={styles.label} htmlFor={`${id}-project`}>
        {text.intoProject}
      </label>
      <select
        id={`${id}-project`}
        className={mergeClasses(control, styles.full)}
        value={String(place)}
        onChange={({ target }) => {
          setPlace(Number(target.value));
          setKind(undefined);
          setShown(undefined);
        }}
      >
        {projects.map(({ name, form }, index) => (
          <option key={index} value={String(index)}>
            {name.value || `${text.unnamedProject} ${form.sheet}`}
          </option>
        ))}
      </select>
      <label className={styles.label} htmlFor={`${id}-kind`}>
        {text.kindOfProject}
      </label>
      <select
        id={`${id}-kind`}
        className={mergeClasses(control, styles.full)}
        value={kind}
        onChange={({ target }) => {
          setKind(kindIn(target.value));
          setShown(undefined);
        }}
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
        onChange={({ target }) => {
          setWords(target.value);
          setShown(undefined);
        }}
      />
      {entries.length === 0 && <p className={styles.words}>{text.noIndicators}</p>}
      {entries.length > 0 && (
        <label className={styles.item}>
          <input
            type="checkbox"
            checked={wanted.length === entries.length}
            onChange={({ target }) => choose(all, target.checked)}
          />
          {text.chooseAll(entries.length)}
        </label>
      )}
      <ul className={styles.list}>
        {entries.map((entry) => (
          <Entry
            key={keyOf(entry)}
            entry={entry}
            project={project}
            isChosen={chosen.has(keyOf(entry))}
            onChoose={(on) => choose([keyOf(entry)], on)}
          />
        ))}
      </ul>
      <div className={styles.row}>
        <Button
          className={styles.button}
          disabledFocusable={wanted.length === 0 || isBusy(check.state)}
          onClick={() => wanted.length > 0 && setShown(checked)}
        >
          {text.showPlaces(wanted.length)}
        </Button>
      </div>
      {shown === checked && (
        <InsertionPreview
          insertion={planInsertion(
            { snapshot: checked.snapshot, project, projects },
            wanted.map(({ indicator }) => indicator),
          )}
          isBusy={isBusy(check.state)}
          onInsert={(insertion) => {
            check.insert({ insertion, snapshot: checked.snapshot, form: project.form });
            setChosen(new Set());
            setShown(undefined);
          }}
          onClose={() => setShown(undefined)}
        />
      )}
    </div>
  );
}
