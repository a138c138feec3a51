import { saySealed } from '../../app/words/seal';
import type { Language } from '../../core/language';
import type { Text } from '../text/text';
import type { Done, Task } from './check-state';
import { chosenWords } from './chosen-words';
import { templateWords } from './template-words';

/** While a task goes on. */
export function workingWords(task: Task, text: Text): string {
  switch (task) {
    case 'marks':
      return text.writingMarks;
    case 'summary':
      return text.writingSummary;
    case 'report':
      return text.report.writing;
    case 'sample':
      return text.loadingSample;
    case 'explain':
    case 'withdraw':
    case 'profile':
    case 'template':
    case 'seal':
      return text.storing;
    case 'take-back':
      return text.takingBack;
    case 'repair':
      return text.repairing;
    case 'take-repairs-back':
      return text.takingRepairsBack;
    case 'choice':
      return text.choosing;
    case 'insert':
    case 'blank-forms':
      return text.inserting;
    case 'show-read':
      return text.showingRead;
    case 'selection':
      return '';
  }
}

/** Over the reason why a task was not done. */
export function failureWords(task: Task, text: Text): string {
  switch (task) {
    case 'marks':
      return text.marksFailed;
    case 'summary':
      return text.summaryFailed;
    case 'report':
      return text.report.failed;
    case 'template':
      return text.ownTemplates.failed;
    case 'sample':
      return text.sampleFailed;
    case 'explain':
      return text.explainFailed;
    case 'withdraw':
      return text.withdrawFailed;
    case 'profile':
      return text.profileFailed;
    case 'take-back':
      return text.takingBackFailed;
    case 'repair':
      return text.repairFailed;
    case 'take-repairs-back':
      return text.takingRepairsBackFailed;
    case 'choice':
      return text.choosingFailed;
    case 'seal':
      return text.sealFailed;
    case 'insert':
      return text.insertFailed;
    case 'blank-forms':
      return text.blankFormsFailed;
    case 'show-read':
      return text.showReadFailed;
    case 'selection':
      return text.selectionFailed;
  }
}

/** What was written. */
export function doneWords(done: Done, text: Text, language: Language): string {
  switch (done.what) {
    case 'summary':
      return text.summaryWritten(done.sheets);
    case 'report':
      return text.report.written(done.sheet);
    case 'template':
      return templateWords(done.change, text.ownTemplates);
    case 'sample':
      return text.sampleLoaded(done.sheets);
    case 'blank-forms':
      return text.blankFormsInserted(done.sheets);
    case 'explained':
      return text.explained(done.findings);
    case 'withdrawn':
      return text.withdrawn(done.explanations);
    case 'profile':
      return text.profileChosen(done.title[language]);
    case 'sealed':
      return saySealed(done.seal, language);
    case 'chosen':
      return chosenWords(done.kept, text, language);
  }
}
