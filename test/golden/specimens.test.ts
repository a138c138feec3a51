import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openXlsx } from '../../src/adapters/xlsx/open-xlsx';
import { checkWorkbook } from '../../src/app/check-workbook';
import { reportOn, type IndicatorReport, type ProjectReport } from '../../src/cli/check-report';
import { valueOf } from '../contract/session';

const samples = resolve(__dirname, '../../samples');

/** Made-up departments with the forms of other provinces and years; the records beside this test say what is to be read in each. */
const specimens = [
  'transport-bureau-88',
  'education-bureau-2021',
  'county-office-long-table',
  'health-bureau-register',
  'water-bureau-side-by-side',
  'culture-bureau-self-evaluation',
] as const;

function indicatorLine({ level1, level2, name, description, value, basis, cell }: IndicatorReport): string {
  return [cell, level1, level2, name, description, value, basis].join(' | ');
}

/** As a person reads it: one line an indicator. */
function recordOf(project: ProjectReport): unknown {
  const { indicators, midTerm, ...rest } = project;
  return {
    ...rest,
    indicators: indicators.map(indicatorLine),
    midTerm: midTerm && { ...midTerm, indicators: midTerm.indicators.map(indicatorLine) },
  };
}

describe.each(specimens)('%s', (name) => {
  it('is read as its record says, with nothing unread', async () => {
    const workbook = valueOf(openXlsx(new Uint8Array(readFileSync(join(samples, `${name}.xlsx`)))));
    const report = reportOn(name, valueOf(await checkWorkbook(workbook)), 'zh');
    const record: unknown = JSON.parse(readFileSync(join(__dirname, `${name}.json`), 'utf8'));
    expect({ department: report.department, projects: report.projects.map(recordOf) }).toEqual(record);
    expect(report.unread).toEqual([]);
  });
});
