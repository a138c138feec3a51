import { amountIn, countIn } from '../../app/words/numbers';
import type { Text } from './text';

function count(number: number, one: string, many: string): string {
  return `${countIn('en', number)} ${number === 1 ? one : many}`;
}

export const en: Text = {
  title: 'Budget Performance Assistant',
  connecting: 'Connecting to Excel…',
  noConnection: 'Excel does not answer',
  noConnectionAdvice: 'This can happen when Excel restores a pane. Open the assistant again.',
  notExcel: 'Not connected to Excel',
  notExcelAdvice: 'Choose Open assistant on the Home tab of Excel to use it.',
  check: 'Check',
  checkAgain: 'Check again',
  cancel: 'Cancel',
  retry: 'Try again',
  introduction:
    'Checks every project performance form in the workbook and lists all findings with their cells. Checking changes nothing.',
  checking: 'Checking…',
  checkingProgress: ({ done, of }) => `Checking: ${countIn('en', done)} of ${count(of, 'sheet', 'sheets')}…`,
  stopped: 'The check was cancelled.',
  retryingByItself: 'It goes on by itself once the cell is left.',
  earlierResult: 'Below is the result of the check before',
  markCells: 'Mark cells',
  writingMarks: 'Marking…',
  marksFailed: 'Marking was not completed',
  writeSummary: 'Write summary',
  writingSummary: 'Writing the summary…',
  summaryWritten: (sheets) => `Wrote ${count(sheets.length, 'summary sheet', 'summary sheets')}: ${sheets.join(', ')}`,
  summaryFailed: 'The summary was not completed',
  takeBack: 'Undo',
  takingBack: 'Undoing…',
  takenBack: 'Undone: the workbook is as it was before the summary.',
  takingBackFailed: 'Undoing was not completed',
  selectionFailed: 'Could not go to the cell',
  wasRead: ({ projects, indicators, budget }) =>
    `${count(projects, 'project', 'projects')} · ${count(indicators, 'indicator', 'indicators')}${budget === undefined ? '' : ` · ${amountIn('en', budget)}`}`,
  findings: 'Findings',
  noFindings: 'Nothing was found.',
  severity: { error: 'Must be corrected', warning: 'To consider', info: 'For information' },
  wholeDepartment: 'The department as a whole',
  unnamedProject: '(project without a name)',
  countOf: {
    error: (number) => `${countIn('en', number)} must be corrected`,
    warning: (number) => `${countIn('en', number)} to consider`,
    info: (number) => `${countIn('en', number)} for information`,
  },
  goTo: (place) => `Go to ${place}`,
  advice: 'What to do: ',
  why: 'Why?',
  source: 'Source: ',
  opinion: 'Reviewers’ heading: ',
  alsoConcerns: 'Also concerns: ',
  showMore: (hidden) => `Show more (${countIn('en', hidden)} left)`,
  unreadHeading: (number) => count(number, 'part was not understood', 'parts were not understood'),
  lookedFor: (labels) =>
    `Looked for the labels ${labels.map((label) => `“${label}”`).join(', ')} and found too few of them together to make a form.`,
  lookedForAdvice:
    'Make sure that this workbook holds the project forms and that their labels are those of the bureau’s form.',
  unsupported: 'This version of Excel lacks something the assistant needs',
  unsupportedAdvice: 'Use Excel 2021 or later, Microsoft 365, or Excel on the web.',
  brokenHeading: 'The assistant has failed',
  brokenAdvice:
    'The workbook has not been damaged by this. Open the assistant again; if it recurs, give the words below to whoever maintains it.',
  reload: 'Open again',
};
