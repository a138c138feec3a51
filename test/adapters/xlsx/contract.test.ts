import { openXlsx } from '../../../src/adapters/xlsx/open-xlsx';
import { describeWorkbookContract } from '../../contract/workbook';
import { valueOf } from '../../contract/session';
import { inspectFile } from './inspect-file';

describeWorkbookContract('A file', async (xlsx) => {
  let workbook = valueOf(openXlsx(xlsx));
  const bytes = async () => valueOf(await workbook.toBytes());
  return {
    get workbook() {
      return workbook;
    },
    reopen: async () => {
      workbook = valueOf(openXlsx(await bytes()));
      return workbook;
    },
    inspect: inspectFile(bytes),
    dispose: () => undefined,
  };
});
