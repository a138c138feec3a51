import { Button, mergeClasses } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import { explainProjectListFault } from '../../app/words/project-list-fault';
import type { BlankDepartment } from '../../core/templates/blank-forms/department-steps';
import { layoutNames, type LayoutName } from '../../core/templates/blank-forms/layouts';
import type { BlankFormsWanted } from '../../core/templates/blank-forms/plan-blank-forms';
import { readYear } from '../../core/templates/blank-forms/proposed-year';
import { readProjectList } from '../../core/templates/project-list';
import { useControlStyles } from '../native-control';
import { useText } from '../text/text-context';
import { useTemplateStyles } from './template-styles';

interface BlankFormsProps {
  readonly isBusy: boolean;
  /** What the cover is to say of the department, as far as the workbook tells. */
  readonly department: BlankDepartment;
  /** The budget year that is proposed. */
  readonly year: number;
  readonly onInsert: (wanted: BlankFormsWanted) => void;
}

const arrangements = ['sheet-each', 'stacked'] as const;
const faultsShown = 10;

/** Blank forms for a list of projects that is pasted or typed. What is wrong with a line is told while it is written. */
export function BlankForms({ isBusy, department, year, onInsert }: BlankFormsProps) {
  const styles = useTemplateStyles();
  const { control } = useControlStyles();
  const { language, text } = useText();
  const [layout, setLayout] = useState<LayoutName>('sample');
  const [arrangement, setArrangement] = useState<BlankFormsWanted['arrangement']>('sheet-each');
  const [withDepartment, setWithDepartment] = useState(false);
  const [list, setList] = useState('');
  const [yearText, setYearText] = useState(String(year));
  const fiscalYear = readYear(yearText);
  const { projects, faults } = useMemo(() => readProjectList(list), [list]);
  const id = useId();
  const isReady = projects.length > 0 && faults.length === 0 && fiscalYear !== 'no year';
  const insert = () => {
    if (!isReady) return;
    onInsert({
      layout,
      arrangement,
      projects,
      ...(fiscalYear && { fiscalYear }),
      ...(withDepartment && { department }),
    });
  };
  return (
    <div className={styles.group}>
      <p className={styles.words}>{text.blankFormsHow}</p>
      <label className={styles.label} htmlFor={`${id}-layout`}>
        {text.layout}
      </label>
      <select
        id={`${id}-layout`}
        className={mergeClasses(control, styles.full)}
        value={layout}
        onChange={({ target }) => setLayout(layoutNames.find((name) => name === target.value) ?? 'sample')}
      >
        {layoutNames.map((name) => (
          <option key={name} value={name}>
            {text.layoutTitles[name]}
          </option>
        ))}
      </select>
      <label className={styles.label} htmlFor={`${id}-year`}>
        {text.budgetYear}
      </label>
      <input
        id={`${id}-year`}
        className={mergeClasses(control, styles.full)}
        inputMode="numeric"
        value={yearText}
        onChange={({ target }) => setYearText(target.value)}
      />
      <div aria-live="polite">{fiscalYear === 'no year' && <p className={styles.fault}>{text.yearWanted}</p>}</div>
      <label className={styles.label} htmlFor={`${id}-list`}>
        {text.projectList}
      </label>
      <textarea
        id={`${id}-list`}
        className={mergeClasses(control, styles.area)}
        value={list}
        aria-describedby={`${id}-how`}
        onChange={({ target }) => setList(target.value)}
      />
      <p id={`${id}-how`} className={styles.words}>
        {text.projectListExample}
      </p>
      <div aria-live="polite">
        {faults.slice(0, faultsShown).map((fault) => (
          <p key={`${fault.code} ${fault.line}`} className={styles.fault}>
            {explainProjectListFault(fault, language)}
          </p>
        ))}
      </div>
      <label className={styles.label} htmlFor={`${id}-arrangement`}>
        {text.arrangement}
      </label>
      <select
        id={`${id}-arrangement`}
        className={mergeClasses(control, styles.full)}
        value={arrangement}
        onChange={({ target }) => setArrangement(arrangements.find((name) => name === target.value) ?? 'sheet-each')}
      >
        {arrangements.map((name) => (
          <option key={name} value={name}>
            {text.arrangements[name]}
          </option>
        ))}
      </select>
      <label className={styles.item}>
        <input type="checkbox" checked={withDepartment} onChange={({ target }) => setWithDepartment(target.checked)} />
        {text.withDepartment}
      </label>
      <div className={styles.row}>
        <Button className={styles.button} disabledFocusable={isBusy || !isReady} onClick={insert}>
          {text.insertForms(projects.length)}
        </Button>
      </div>
    </div>
  );
}
