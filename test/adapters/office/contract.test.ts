import { describeWorkbookContract } from '../../contract/workbook';
import { openForContract } from './open-in-excel';

describeWorkbookContract('Excel through Office.js', openForContract);
