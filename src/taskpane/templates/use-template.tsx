import { useMemo, useState } from 'react';
import type { CheckedWorkbook } from '../../app/check-workbook';
import type { Template } from '../../core/library/own-template';
import type { Check } from '../check/check';
import { useText } from '../text/text-context';
import { IndicatorChoice } from './indicator-choice';
import { ProjectChoice } from './project-choice';
import { useTemplateStyles } from './template-styles';

interface UseTemplateProps {
  readonly template: Template;
  readonly checked: CheckedWorkbook;
  readonly check: Check;
}

/** A template's indicators for one project, all chosen at first, put in the way the library's are. */
export function UseTemplate({ template, checked, check }: UseTemplateProps) {
  const styles = useTemplateStyles();
  const { text } = useText();
  const { projects } = checked.department;
  const [place, setPlace] = useState(0);
  const offered = useMemo(
    () => template.indicators.map((indicator, index) => ({ key: String(index), indicator })),
    [template],
  );
  const project = projects[place] ?? projects[0];
  if (!project) return null;
  const { use } = text.ownTemplates;
  return (
    <section className={styles.part} aria-label={text.ownTemplates.actionOn(use, template.name)}>
      <ProjectChoice label={text.intoProject} projects={projects} place={place} onChange={setPlace} />
      <IndicatorChoice checked={checked} check={check} project={project} offered={offered} areChosenAtFirst />
    </section>
  );
}
