import { mergeClasses } from '@fluentui/react-components';
import { useId } from 'react';
import type { Project } from '../../core/model/project';
import { useControlStyles } from '../native-control';
import { useText } from '../text/text-context';
import { useTemplateStyles } from './template-styles';

interface ProjectChoiceProps {
  readonly label: string;
  readonly projects: readonly Project[];
  readonly place: number;
  readonly onChange: (place: number) => void;
}

/** One of the workbook's projects. */
export function ProjectChoice({ label, projects, place, onChange }: ProjectChoiceProps) {
  const styles = useTemplateStyles();
  const { control } = useControlStyles();
  const { text } = useText();
  const id = useId();
  return (
    <>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={mergeClasses(control, styles.full)}
        value={String(place)}
        onChange={({ target }) => onChange(Number(target.value))}
      >
        {projects.map(({ name, form }, index) => (
          <option key={index} value={String(index)}>
            {name.value || `${text.unnamedProject} ${form.sheet}`}
          </option>
        ))}
      </select>
    </>
  );
}
