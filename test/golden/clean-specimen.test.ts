import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openXlsx } from '../../src/adapters/xlsx/open-xlsx';
import { checkWorkbook } from '../../src/app/check-workbook';
import { profiles } from '../../src/core/profiles/built-in';
import { valueOf } from '../contract/session';

const file = join(resolve(__dirname, '../../samples'), 'forestry-bureau-clean.xlsx');

/** Three projects that a careful officer has filled in: a reviewer who is told of anything here stops reading. */
it.each(profiles.map((profile) => [profile.id, profile] as const))(
  'the clean specimen has nothing to correct or to consider under %s',
  async (_id, profile) => {
    const workbook = valueOf(openXlsx(new Uint8Array(readFileSync(file))));
    const { department, findings, unread } = valueOf(await checkWorkbook(workbook, { profile }));
    expect(department.projects.map(({ indicators }) => indicators.length)).toEqual([9, 8, 9]);
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(unread).toEqual([]);
  },
);
