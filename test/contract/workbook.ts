import { cancellingContract } from './cancelling';
import { layoutContract } from './layout';
import { marksContract } from './marks';
import type { OpenForContract } from './open-workbook';
import { readingContract } from './reading';
import { refusalsContract } from './refusals';
import { repeatingContract } from './repeating';
import { rowsContract } from './rows';
import { selectionContract } from './selection';
import { storedPartsContract } from './stored-parts';
import { undoContract } from './undo';
import { valuesContract } from './values';

/** What every `Workbook` must do, as Jest tests: call it in a test file with the implementation's name and a way to open a file in it. */
export function describeWorkbookContract(name: string, open: OpenForContract): void {
  describe(`${name} is a workbook`, () => {
    readingContract(open);
    valuesContract(open);
    layoutContract(open);
    marksContract(open);
    repeatingContract(open);
    cancellingContract(open);
    storedPartsContract(open);
    selectionContract(open);
    undoContract(open);
    rowsContract(open);
    refusalsContract(open);
  });
}
