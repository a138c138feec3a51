import { useState } from 'react';
import type { CheckedWorkbook } from '../../app/check-workbook';
import { explainStoredFault } from '../../app/words/stored-fault';
import { formatTemplate } from '../../core/library/own-template';
import { isBusy } from '../check/check-state';
import type { Check } from '../check/check';
import { Notice } from '../notice';
import type { KeptIn } from '../text/own-templates-text';
import { useText } from '../text/text-context';
import { ImportTemplate } from './import-template';
import { OwnTemplateItem } from './own-template-item';
import { PlaceChoice } from './place-choice';
import { SaveTemplate } from './save-template';
import { places, type Shelves } from './shelves';
import { useTemplateStyles } from './template-styles';
import type { ComputerTemplates } from './use-computer-templates';

interface OwnTemplatesProps {
  readonly checked: CheckedWorkbook;
  readonly check: Check;
  readonly computer: ComputerTemplates;
}

/** The user's own templates, those of the workbook and those of this computer, and ways to get further ones. */
export function OwnTemplates({ checked, check, computer }: OwnTemplatesProps) {
  const styles = useTemplateStyles();
  const { language, text } = useText();
  const words = text.ownTemplates;
  const [keptIn, setKeptIn] = useState<KeptIn>('workbook');
  const shelves: Shelves = {
    workbook: { keptIn: 'workbook', templates: checked.templates, change: check.changeTemplates },
    computer: { keptIn: 'computer', templates: computer.templates, change: computer.change },
  };
  const waits = isBusy(check.state);
  const isEmpty = places.every((place) => shelves[place].templates.length === 0);
  return (
    <div className={styles.group}>
      <p className={styles.words}>{words.how}</p>
      {checked.storedFaults.map((fault) =>
        fault.code === 'stored-templates' ? (
          <Notice key={fault.code} tone="warning" heading={explainStoredFault(fault, language)} />
        ) : null,
      )}
      {computer.unread.length > 0 && <Notice tone="warning" heading={words.unreadOnComputer(computer.unread.length)} />}
      {isEmpty && <p className={styles.words}>{words.none}</p>}
      <ul className={styles.list} aria-label={words.list}>
        {places.flatMap((place) =>
          shelves[place].templates.map((template) => (
            <OwnTemplateItem
              key={`${place} ${formatTemplate(template)}`}
              template={template}
              shelf={shelves[place]}
              checked={checked}
              check={check}
            />
          )),
        )}
      </ul>
      <h3 className={styles.heading}>{words.newTemplate}</h3>
      <PlaceChoice keptIn={keptIn} onChange={setKeptIn} />
      <SaveTemplate projects={checked.department.projects} shelf={shelves[keptIn]} isBusy={waits} />
      <ImportTemplate shelf={shelves[keptIn]} isBusy={waits} />
    </div>
  );
}
