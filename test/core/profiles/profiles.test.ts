import { readFileSync } from 'node:fs';
import { openXlsx } from '../../../src/adapters/xlsx/open-xlsx';
import { checkWorkbook } from '../../../src/app/check-workbook';
import { builtInProfile, profiles, usualProfile } from '../../../src/core/profiles/built-in';
import { rulesOf } from '../../../src/core/profiles/profile';
import { checkDepartment } from '../../../src/core/rules/check';
import { defaultRules, ruleOf } from '../../../src/core/rules/index';

async function findingsUnder(profile: string): Promise<readonly string[]> {
  const file = openXlsx(new Uint8Array(readFileSync('samples/ecology-bureau.xlsx')));
  const read = file.ok ? await checkWorkbook(file.value) : file;
  const chosen = builtInProfile(profile);
  if (!read.ok || !chosen) throw new Error('no sample or no profile');
  return checkDepartment(read.value.department, rulesOf(chosen)).map(({ rule, severity }) => `${rule} ${severity}`);
}

function without(all: readonly string[], some: readonly string[]): readonly string[] {
  const left = [...some];
  return all.filter((one) => {
    const place = left.indexOf(one);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}

describe('the built-in profiles', () => {
  it('name rules that exist', () => {
    for (const profile of profiles) for (const id of Object.keys(profile.rules)) expect(ruleOf(id).id).toBe(id);
  });

  it('begin with the general one, which is the default rules', () => {
    expect(profiles[0]).toBe(usualProfile);
    expect(rulesOf(usualProfile)).toEqual(defaultRules);
  });

  it('of 2021 finds cost below output on each form of the sample, and nothing else', async () => {
    const [usual, guide] = [await findingsUnder('default'), await findingsUnder('guide-2021')];
    expect(without(usual, guide)).toEqual([]);
    expect(without(guide, usual)).toEqual(Array(4).fill('cost-under-output-legacy info'));
  });

  it('of Hebei takes 效果指标, as its template prints it, for a hint', async () => {
    const [usual, hebei] = [await findingsUnder('default'), await findingsUnder('hebei')];
    expect(without(usual, hebei)).toEqual(Array(4).fill('level1-label-nonstandard warning'));
    expect(without(hebei, usual)).toEqual(Array(4).fill('level1-label-nonstandard info'));
  });
});
