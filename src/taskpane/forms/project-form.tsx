import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { WantedChoice } from '../../app/choose';
import { sayPart } from '../../app/words/cell-roles';
import { sayChosenField } from '../../app/words/choices';
import { columnFields, columnOfField, type ChosenField } from '../../core/model/choices';
import { indicatorParts } from '../../core/model/cell-roles';
import { amountIn } from '../../app/words/numbers';
import { cellLabel, columnLetters } from '../../core/grid/a1';
import type { CellAddress, RangeAddress } from '../../core/grid/cell-address';
import type { Indicator } from '../../core/model/indicator';
import type { Located } from '../../core/model/located';
import type { Project, QuarterProgress } from '../../core/model/project';
import { percent } from '../../core/rules/wording';
import { useText } from '../text/text-context';
import { indicatorsByClass } from './indicators-by-class';
import { PointableRow } from './pointable-row';
import { ValueRow } from './value-row';

interface ProjectFormProps {
  readonly project: Project;
  readonly isBusy: boolean;
  readonly onGoTo: (at: CellAddress) => void;
  readonly onChoose: (wanted: WantedChoice) => void;
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
  refusal: { margin: tokens.spacingHorizontalS },
  form: { paddingInlineStart: tokens.spacingHorizontalM, paddingBottom: tokens.spacingVerticalS },
});

interface FieldProps {
  readonly label: string;
  readonly read: Located<string> | undefined;
  readonly sheet: string;
  readonly onGoTo: (at: CellAddress) => void;
}

/** One field; where the form has none, that is said and there is nowhere to go. */
function Field({ label, read, sheet, onGoTo }: FieldProps) {
  const styles = useStyles();
  const { text } = useText();
  if (!read) {
    return (
      <p className={styles.words}>
        {label} {text.noSuchField}
      </p>
    );
  }
  return <ValueRow label={label} value={read.value} at={read.at} sheet={sheet} onGoTo={onGoTo} />;
}

interface PointableFieldProps extends Omit<ProjectFormProps, 'project'> {
  readonly form: RangeAddress;
  readonly field: ChosenField;
  readonly read: Located<string> | undefined;
}

/** A field whose cell the user can point at. */
function PointableField({ form, field, read, isBusy, onGoTo, onChoose }: PointableFieldProps) {
  const { language } = useText();
  const label = sayChosenField(field, language);
  return (
    <PointableRow label={label} isBusy={isBusy} onPoint={() => onChoose({ kind: 'point', form, field })}>
      <Field label={label} read={read} sheet={form.sheet} onGoTo={onGoTo} />
    </PointableRow>
  );
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

function Fields({ project, ...handlers }: ProjectFormProps) {
  const { language } = useText();
  const { form, funding, fiscalYear } = project;
  const budget = { value: funding.total === undefined ? '' : amountIn(language, funding.total), at: funding.at };
  const year = fiscalYear && { ...fiscalYear, value: String(fiscalYear.value) };
  const at = { form, ...handlers };
  return (
    <>
      <PointableField field="name" read={project.name} {...at} />
      <PointableField field="code" read={project.code} {...at} />
      {project.kind && <PointableField field="kind" read={project.kind} {...at} />}
      <PointableField field="year" read={year} {...at} />
      <PointableField field="budget" read={budget} {...at} />
      <PointableField field="usage" read={project.usage} {...at} />
      <PointableField field="goal" read={project.goal} {...at} />
    </>
  );
}

const quarters = ['quarter1', 'quarter2', 'quarter3', 'quarter4'] as const satisfies readonly ChosenField[];

function Plan({ project, ...handlers }: ProjectFormProps) {
  const styles = useStyles();
  const { text } = useText();
  return (
    <>
      <h4 className={styles.heading}>{text.disbursementPlan}</h4>
      {quarters.map((field, index) => {
        const quarter = project.plan?.quarters[index];
        const read = quarter && { value: progressText(quarter.value), at: quarter.at };
        return <PointableField key={field} form={project.form} field={field} read={read} {...handlers} />;
      })}
    </>
  );
}

/** The columns of the indicators' table, by their headings; where no table was recognised, they can all be pointed at. */
function Columns({ project, ...handlers }: ProjectFormProps) {
  const styles = useStyles();
  const { text } = useText();
  const { columns, form } = project;
  return (
    <>
      <h4 className={styles.heading}>{text.columns}</h4>
      {columnFields.map((field) => {
        const at = columns?.[columnOfField[field]];
        const read = at && { value: text.columnOf(columnLetters(at.column)), at };
        return <PointableField key={field} form={form} field={field} read={read} {...handlers} />;
      })}
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

function Indicators({ project, onGoTo }: Pick<ProjectFormProps, 'project' | 'onGoTo'>) {
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

/** One form as it was read: its fields, its quarters, its indicators, each with its cell, and what the user can say otherwise. */
export function ProjectForm(form: ProjectFormProps) {
  const styles = useStyles();
  const { text } = useText();
  const { project, isBusy, onGoTo, onChoose } = form;
  return (
    <div className={styles.form}>
      <Fields {...form} />
      <Plan {...form} />
      <Columns {...form} />
      <Indicators project={project} onGoTo={onGoTo} />
      <Button
        size="small"
        className={styles.refusal}
        disabledFocusable={isBusy}
        onClick={() => onChoose({ kind: 'refuse', form: project.form })}
      >
        {text.notAForm}
      </Button>
    </div>
  );
}
