import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import { sayField, sayPart, sayQuarter } from '../../app/words/cell-roles';
import { indicatorParts, type FormField } from '../../core/model/cell-roles';
import { amountIn } from '../../app/words/numbers';
import { cellLabel } from '../../core/grid/a1';
import type { CellAddress } from '../../core/grid/cell-address';
import type { Indicator } from '../../core/model/indicator';
import type { Located } from '../../core/model/located';
import type { Project, QuarterProgress } from '../../core/model/project';
import { percent } from '../../core/rules/wording';
import { useText } from '../text/text-context';
import { indicatorsByClass } from './indicators-by-class';
import { ValueRow } from './value-row';

interface ProjectFormProps {
  readonly project: Project;
  readonly onGoTo: (at: CellAddress) => void;
}

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  words: {
    margin: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  indicator: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  form: { paddingInlineStart: tokens.spacingHorizontalM, paddingBottom: tokens.spacingVerticalS },
});

interface FieldProps {
  readonly field: FormField;
  readonly read: Located<string> | undefined;
  readonly sheet: string;
  readonly onGoTo: (at: CellAddress) => void;
}

/** One field; where the form has none, that is said and there is nowhere to go. */
function Field({ field, read, sheet, onGoTo }: FieldProps) {
  const styles = useStyles();
  const { language, text } = useText();
  const label = sayField(field, language);
  if (!read) {
    return (
      <p className={styles.words}>
        {label} {text.noSuchField}
      </p>
    );
  }
  return <ValueRow label={label} value={read.value} at={read.at} sheet={sheet} onGoTo={onGoTo} />;
}

function progressText(progress: QuarterProgress): string {
  switch (progress.kind) {
    case 'stated':
      return percent(progress.fraction);
    case 'blank':
      return '';
    case 'unreadable':
      return progress.text;
  }
}

function Fields({ project, onGoTo }: ProjectFormProps) {
  const { language } = useText();
  const { form, funding, fiscalYear } = project;
  const at = { sheet: form.sheet, onGoTo };
  const budget = { value: funding.total === undefined ? '' : amountIn(language, funding.total), at: funding.at };
  return (
    <>
      <Field field="name" read={project.name} {...at} />
      <Field field="code" read={project.code} {...at} />
      {project.kind && <Field field="kind" read={project.kind} {...at} />}
      {fiscalYear && <Field field="fiscalYear" read={{ ...fiscalYear, value: String(fiscalYear.value) }} {...at} />}
      <Field field="budget" read={budget} {...at} />
      <Field field="usage" read={project.usage} {...at} />
      <Field field="goal" read={project.goal} {...at} />
    </>
  );
}

function Plan({ project, onGoTo }: ProjectFormProps) {
  const styles = useStyles();
  const { language, text } = useText();
  return (
    <>
      <h4 className={styles.heading}>{text.disbursementPlan}</h4>
      {!project.plan && <p className={styles.words}>{text.noSuchField}</p>}
      {project.plan?.quarters.map(({ value, at }, index) => (
        <ValueRow
          key={index}
          label={sayQuarter(index + 1, language)}
          value={progressText(value)}
          at={at}
          sheet={project.form.sheet}
          onGoTo={onGoTo}
        />
      ))}
    </>
  );
}

interface IndicatorRowsProps {
  readonly indicator: Indicator;
  readonly sheet: string;
  readonly onGoTo: (at: CellAddress) => void;
}

/** Each part for which the form has a column. */
function IndicatorRows({ indicator, sheet, onGoTo }: IndicatorRowsProps) {
  const styles = useStyles();
  const { language } = useText();
  return (
    <div className={styles.indicator}>
      {indicatorParts.map((part) => {
        const read = indicator[part];
        if (!read) return null;
        const label = sayPart(part, language);
        return <ValueRow key={part} label={label} value={read.value} at={read.at} sheet={sheet} onGoTo={onGoTo} />;
      })}
    </div>
  );
}

function Indicators({ project, onGoTo }: ProjectFormProps) {
  const styles = useStyles();
  const { text } = useText();
  return (
    <>
      <h4 className={styles.heading}>{text.indicators(project.indicators.length)}</h4>
      {indicatorsByClass(project).map(({ name, indicators }) => (
        <Fragment key={name}>
          <h5 className={styles.heading}>{text.indicatorsOf(name, indicators.length)}</h5>
          {indicators.map((indicator) => (
            <IndicatorRows
              key={cellLabel(indicator.name.at)}
              indicator={indicator}
              sheet={project.form.sheet}
              onGoTo={onGoTo}
            />
          ))}
        </Fragment>
      ))}
    </>
  );
}

/** One form as it was read: its fields, its quarters, its indicators, each with its cell. */
export function ProjectForm({ project, onGoTo }: ProjectFormProps) {
  const styles = useStyles();
  return (
    <div className={styles.form}>
      <Fields project={project} onGoTo={onGoTo} />
      <Plan project={project} onGoTo={onGoTo} />
      <Indicators project={project} onGoTo={onGoTo} />
    </div>
  );
}
