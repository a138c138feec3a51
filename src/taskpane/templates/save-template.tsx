import { Button, mergeClasses } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import { freeName } from '../../core/library/kept-templates';
import { templateOf } from '../../core/library/template-of-project';
import type { Project } from '../../core/model/project';
import { useControlStyles } from '../native-control';
import { useText } from '../text/text-context';
import { ProjectChoice } from './project-choice';
import { nameFault, type Shelf } from './shelves';
import { useTemplateStyles } from './template-styles';

interface SaveTemplateProps {
  readonly projects: readonly Project[];
  /** Where it is going to be kept. */
  readonly shelf: Shelf;
  readonly isBusy: boolean;
}

/** Keeps a project's indicators as a template: under the project's name, as far as that is free, until another one is written. */
export function SaveTemplate({ projects, shelf, isBusy }: SaveTemplateProps) {
  const styles = useTemplateStyles();
  const { control } = useControlStyles();
  const { text } = useText();
  const words = text.ownTemplates;
  const id = useId();
  const [place, setPlace] = useState(0);
  const [written, setWritten] = useState<string>();
  const project = projects[place] ?? projects[0];
  const made = useMemo(() => project && templateOf(project), [project]);
  if (!made) return null;
  const { template, leftOut } = made;
  const name = written ?? freeName(template.name, shelf.templates);
  const fault = nameFault(name, shelf.templates);
  const canSave = fault === undefined && template.indicators.length > 0;
  const save = () => {
    shelf.change({ kind: 'added', template: { ...template, name: name.trim() } });
    setWritten(undefined);
  };
  return (
    <>
      <ProjectChoice
        label={words.fromProject}
        projects={projects}
        place={place}
        onChange={(chosen) => {
          setPlace(chosen);
          setWritten(undefined);
        }}
      />
      <label className={styles.label} htmlFor={id}>
        {words.name}
      </label>
      <input
        id={id}
        className={mergeClasses(control, styles.full)}
        value={name}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-fault`}
        onChange={({ target }) => setWritten(target.value)}
      />
      <p id={`${id}-fault`} className={styles.fault} aria-live="polite">
        {fault && words[fault]}
      </p>
      {leftOut.length > 0 && <p className={styles.words}>{words.leftOut(leftOut.length)}</p>}
      <div className={styles.row}>
        <Button
          className={styles.button}
          disabledFocusable={!canSave || isBusy}
          onClick={() => canSave && !isBusy && save()}
        >
          {words.save(template.indicators.length)}
        </Button>
      </div>
    </>
  );
}
