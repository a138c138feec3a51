import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openXlsx } from '../../../src/adapters/xlsx/open-xlsx';
import { judged } from '../../../src/app/check-workbook';
import { cellLabel } from '../../../src/core/grid/a1';
import type { Snapshot } from '../../../src/core/grid/snapshot';
import { wordsOf } from '../../../src/core/rules/index';

const samples = resolve(__dirname, '../../../samples');

async function snapshotOf(file: string): Promise<Snapshot> {
  const opened = openXlsx(new Uint8Array(readFileSync(join(samples, file))));
  const read = opened.ok ? await opened.value.read({ details: () => [] }) : opened;
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

/** Said once of the whole department, at its first form: which one that is, the order of the sheets decides. */
const standAtTheFirstForm: readonly string[] = ['fiscal-year-missing'];

/** Of several cells that a finding concerns, the first in the order of the sheets is the one that it stands at. */
function found(snapshot: Snapshot): readonly string[] {
  const { findings, department } = judged(snapshot);
  return findings
    .map((finding) => {
      const places = standAtTheFirstForm.includes(finding.rule) ? [] : [finding.at, ...finding.related];
      const cells = places.map(cellLabel).sort();
      const project = finding.project === undefined ? undefined : department.projects[finding.project];
      return [finding.rule, finding.severity, project?.name.value, wordsOf(finding, 'zh').message, ...cells].join(' ');
    })
    .sort();
}

describe.each(readdirSync(samples).filter((name) => name.endsWith('.xlsx')))('%s', (file) => {
  it('has the same findings whatever the order of its sheets', async () => {
    const snapshot = await snapshotOf(file);
    const usual = found(snapshot);
    const places = snapshot.sheets.map((_sheet, place) => place);
    fc.assert(
      fc.property(fc.shuffledSubarray(places, { minLength: places.length }), (order) => {
        const sheets = order.flatMap((place) => snapshot.sheets[place] ?? []);
        expect(found({ ...snapshot, sheets })).toEqual(usual);
      }),
      { numRuns: 15 },
    );
  });
});
