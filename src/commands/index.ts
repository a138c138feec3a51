import {
  associateCommand,
  displayLanguage,
  excelGlobal,
  excelIsRecentEnough,
  officeReady,
  requiredExcelApi,
} from '../adapters/office/environment';
import { officeWorkbook } from '../adapters/office/office-workbook';
import type { Workbook } from '../ports/workbook';
import { commands } from './commands';
import { announce, announceFault, type Outcome } from './outcome';
import { showAnnouncement } from './show-announcement';

type Command = (workbook: Workbook) => Promise<Outcome>;

async function outcomeOf(command: Command): Promise<Outcome> {
  if (!excelIsRecentEnough()) {
    return { kind: 'refused', error: { code: 'not-supported', member: `ExcelApi ${requiredExcelApi}` } };
  }
  return command(officeWorkbook(excelGlobal()));
}

/** Carries a command out and says what it came to. A fault of ours ends here, in words. */
async function carryOut(command: Command): Promise<void> {
  const language = displayLanguage();
  const announcement = await outcomeOf(command).then(
    (outcome) => announce(outcome, language),
    (fault: unknown) => announceFault(fault, language),
  );
  if (announcement) await showAnnouncement({ ...announcement, language });
}

async function start(): Promise<void> {
  if ((await officeReady()) !== 'excel') return;
  for (const [name, command] of Object.entries(commands)) {
    associateCommand(name, (done) => {
      void carryOut(command).finally(done);
    });
  }
}

void start();
