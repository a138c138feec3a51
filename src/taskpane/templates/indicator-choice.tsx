import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { CheckedWorkbook } from '../../app/check-workbook';
import { fillIndicator } from '../../core/library/fill-indicator';
import type { LibraryIndicator } from '../../core/library/library-indicator';
import type { Project } from '../../core/model/project';
import { formLayoutOf, planInsertion } from '../../core/plans/insert-indicators';
import { isBusy } from '../check/check-state';
import type { Check } from '../check/check';
import { useText } from '../text/text-context';
import { InsertionPreview } from './insertion-preview';
import { useTemplateStyles } from './template-styles';

/** An indicator that can be chosen, by a key of its own among those it stands with. */
export interface OfferedIndicator {
  readonly key: string;
  readonly indicator: LibraryIndicator;
}

interface IndicatorChoiceProps {
  readonly checked: CheckedWorkbook;
  readonly check: Check;
  readonly project: Project;
  /** The same list for as long as it offers the same. */
  readonly offered: readonly OfferedIndicator[];
  readonly areChosenAtFirst: boolean;
}

interface OfferProps {
  readonly indicator: LibraryIndicator;
  readonly project: Project;
  readonly isChosen: boolean;
  readonly onChoose: (on: boolean) => void;
}

function Offer({ indicator, project, isChosen, onChoose }: OfferProps) {
  const styles = useTemplateStyles();
  const { text } = useText();
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
            {[filled.level2, ...(indicator.basis === '' ? [] : [text.basisIs(indicator.basis)])].join(' · ')}
          </span>
        </span>
      </label>
    </li>
  );
}

/** What a preview was asked for. It holds for as long as all of it is still on show. */
type Previewed = Pick<IndicatorChoiceProps, 'checked' | 'project' | 'offered'>;

/** Indicators for one project: chosen, and shown where they go before anything is written. */
export function IndicatorChoice({ checked, check, project, offered, areChosenAtFirst }: IndicatorChoiceProps) {
  const styles = useTemplateStyles();
  const { text } = useText();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(areChosenAtFirst ? offered.map(({ key }) => key) : []),
  );
  const [previewed, setPreviewed] = useState<Previewed>();
  const { projects } = checked.department;
  const wanted = offered.filter(({ key }) => chosen.has(key));
  const isPreviewed = previewed?.checked === checked && previewed.project === project && previewed.offered === offered;
  const choose = (keys: readonly string[], on: boolean) => {
    setPreviewed(undefined);
    setChosen(new Set(on ? [...chosen, ...keys] : [...chosen].filter((key) => !keys.includes(key))));
  };
  return (
    <>
      {offered.length > 0 && (
        <label className={styles.item}>
          <input
            type="checkbox"
            checked={wanted.length === offered.length}
            onChange={({ target }) =>
              choose(
                offered.map(({ key }) => key),
                target.checked,
              )
            }
          />
          {text.chooseAll(offered.length)}
        </label>
      )}
      <ul className={styles.list}>
        {offered.map(({ key, indicator }) => (
          <Offer
            key={key}
            indicator={indicator}
            project={project}
            isChosen={chosen.has(key)}
            onChoose={(on) => choose([key], on)}
          />
        ))}
      </ul>
      <div className={styles.row}>
        <Button
          className={styles.button}
          disabledFocusable={wanted.length === 0 || isBusy(check.state)}
          onClick={() => wanted.length > 0 && setPreviewed({ checked, project, offered })}
        >
          {text.showPlaces(wanted.length)}
        </Button>
      </div>
      {isPreviewed && (
        <InsertionPreview
          insertion={planInsertion(
            { snapshot: checked.snapshot, project, projects },
            wanted.map(({ indicator }) => indicator),
          )}
          isBusy={isBusy(check.state)}
          onInsert={(insertion) => {
            check.insert({ insertion, snapshot: checked.snapshot, form: project.form });
            setChosen(new Set());
            setPreviewed(undefined);
          }}
          onClose={() => setPreviewed(undefined)}
        />
      )}
    </>
  );
}
