import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { openXlsx } from '../../src/adapters/xlsx/open-xlsx';
import type { WorkbookReport } from '../../src/cli/check-report';
import { samplePath } from '../support/samples';

const root = resolve(__dirname, '../..');
const sample = samplePath('ecology-bureau.xlsx');

interface Call {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function check(...words: readonly string[]): Call {
  const call = [join(root, 'scripts/run-cli.mjs'), 'check', ...words];
  return spawnSync(process.execPath, call, { encoding: 'utf8', maxBuffer: 1e8 });
}

interface Report {
  readonly tool: { readonly name: string; readonly version: string; readonly profile: string };
  readonly workbooks: readonly WorkbookReport[];
  readonly summary: Readonly<Record<string, number>>;
}

function jsonOf(call: Call): Report {
  return JSON.parse(call.stdout);
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function made(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

function workbookWith(name: string, rows: readonly (readonly string[])[]): string {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), '表');
  return made(name, new Uint8Array(write(book, { type: 'array' }) as ArrayBuffer));
}

describe('check --format json', () => {
  it('prints what was read and found, and nothing else, to standard output', () => {
    const call = check(sample, '--format', 'json');
    expect(call.status).toBe(1);
    expect(call.stderr).toBe('');
    const { tool, workbooks, summary } = jsonOf(call);
    expect(tool).toEqual({
      name: 'budget-performance-addin',
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      profile: 'default',
    });
    expect(summary).toMatchObject({ workbooks: 1, projects: 4, errors: 3 });
    const [workbook] = workbooks;
    expect(workbook).toMatchObject({ file: sample, department: '高新区生态环境分局', unread: [], error: null });
    expect(workbook?.projects.map(({ range }) => range)).toEqual(Array(4).fill('A1:F20'));
    expect(workbook?.projects[1]).toMatchObject({
      code: null,
      name: '大气网格化精准管控运维费用',
      kind: '可执行项目',
      sheet: '项目2',
      budget: { total: 229, fiscal: 229, local: 229, transfer: 0, other: 0 },
      quarters: [0, 0, 1, 1],
    });
    expect(workbook?.projects[0]?.budget).toEqual({
      total: 75,
      fiscal: null,
      local: null,
      transfer: null,
      other: null,
    });
    expect(workbook?.projects[1]?.indicators[1]).toEqual({
      level1: '产出指标',
      level2: '时效指标',
      name: '空气质量改善情况',
      description: '空气质量改善情况',
      value: '是/否',
      basis: '监测数据',
      cell: '项目2!C13',
    });
    expect(workbook?.findings).toContainEqual(
      expect.objectContaining({
        rule: 'benefit-indicator-missing',
        severity: 'error',
        sheet: '项目3',
        cell: 'A15',
        fix: null,
      }),
    );
  });

  it('says the same of the stacked workbook', () => {
    const [one, other] = jsonOf(check(sample, samplePath('ecology-bureau-stacked.xlsx'), '--format', 'json')).workbooks;
    const places = new Set(['sheet', 'range', 'cell']);
    const withoutPlaces = (report: WorkbookReport | undefined): unknown =>
      JSON.parse(JSON.stringify(report?.projects, (key, value: unknown) => (places.has(key) ? undefined : value)));
    expect(withoutPlaces(other)).toEqual(withoutPlaces(one));
    expect(other?.findings).toHaveLength(one?.findings.length ?? 0);
  });
});

describe('the other formats', () => {
  it('ndjson prints one line a workbook', () => {
    const lines = check(sample, sample, '--format', 'ndjson').stdout.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).projects.length)).toEqual([4, 4]);
  });

  it('sarif has a result with a logical location for each finding, and a notification for what could not be read', () => {
    const call = check(sample, join(folder, 'nowhere.xlsx'), '--format', 'sarif');
    expect(call.status).toBe(2);
    const { version, runs } = JSON.parse(call.stdout);
    const [{ results, tool, invocations }] = runs;
    expect(version).toBe('2.1.0');
    const missing = results.find(({ ruleId }: { ruleId: string }) => ruleId === 'benefit-indicator-missing');
    expect(missing).toMatchObject({
      level: 'error',
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: expect.stringMatching(/^file:.*ecology-bureau\.xlsx$/) } },
          logicalLocations: [{ fullyQualifiedName: '项目3!A15' }],
        },
      ],
    });
    const described = new Set(tool.driver.rules.map(({ id }: { id: string }) => id));
    expect(results.filter(({ ruleId }: { ruleId: string }) => !described.has(ruleId))).toEqual([]);
    expect(invocations).toMatchObject([
      { executionSuccessful: false, toolExecutionNotifications: [{ descriptor: { id: 'file-not-found' } }] },
    ]);
  });

  it('text names each finding’s cell, what is wrong and what to do', () => {
    const { stdout } = check(sample);
    expect(stdout).toContain('还有 3 处必须改');
    expect(stdout).toContain('项目3!A15');
  });

  it.each([{}, { CI: 'true' }, { NO_COLOR: '1' }])(
    'text has no colours where there is no terminal: %j',
    (environment) => {
      const call = spawnSync(process.execPath, [join(root, 'scripts/run-cli.mjs'), 'check', sample], {
        encoding: 'utf8',
        env: { ...process.env, ...environment },
      });
      expect(call.stdout).toContain('还有 3 处必须改');
      expect(call.stdout).not.toContain('\u001b[');
    },
  );

  it('text comes in English where it is asked for', () => {
    expect(check(sample, '--lang', 'en').stdout).toContain('Must be corrected: 3');
  });
});

describe('a file that cannot be checked', () => {
  it.each<[string, () => string, string]>([
    ['a missing file', () => join(folder, 'nowhere.xlsx'), 'file-not-found'],
    ['a directory', () => folder, 'is-a-directory'],
    ['an empty file', () => made('empty.xlsx', ''), 'empty-file'],
    ['a .csv', () => made('list.csv', '项目名称,绩效目标\n甲,乙\n'), 'not-a-workbook'],
    ['random bytes', () => made('random.xlsx', new Uint8Array([80, 75, 3, 4, 1, 2, 3, 4])), 'not-a-workbook'],
  ])('%s is said in one sentence, and the others are checked', (_, make, code) => {
    const file = make();
    const call = check(file, sample, '--format', 'json');
    const { workbooks } = jsonOf(call);
    expect(call.status).toBe(2);
    expect(call.stderr.trimEnd().split('\n')).toEqual([expect.stringContaining(file)]);
    expect(workbooks.map(({ error, projects }) => [error?.code, projects.length])).toEqual([
      [code, 0],
      [undefined, 4],
    ]);
  });

  it('without any form is no failure: it says which labels were looked for', () => {
    const call = check(
      workbookWith('letters.xlsx', [
        ['姓名', '电话'],
        ['张三', '123'],
      ]),
      '--format',
      'json',
    );
    expect(call.status).toBe(0);
    expect(jsonOf(call).workbooks[0]).toMatchObject({ projects: [], error: null });
    expect(call.stderr).toContain('“项目名称”');
  });
});

describe('--mark', () => {
  it('writes a copy with the summary sheets and leaves the original as it was', async () => {
    const before = readFileSync(sample);
    const copy = join(folder, 'copy.xlsx');
    expect(check(sample, '--mark', copy, '--summary').status).toBe(1);
    expect(readFileSync(sample).equals(before)).toBe(true);
    const opened = openXlsx(new Uint8Array(readFileSync(copy)));
    const snapshot = opened.ok ? await opened.value.read() : undefined;
    expect(snapshot?.ok && snapshot.value.sheets.map(({ name }) => name).slice(-5)).toEqual([
      '部门总览',
      '项目总览',
      '资金计划',
      '指标汇总',
      '问题清单',
    ]);
  });

  it('overwrites no file without --force, and the original not even with it', () => {
    const own = made('own.xlsx', readFileSync(sample));
    const there = made('there.xlsx', 'mine');
    expect(check(own, '--mark', there).status).toBe(2);
    expect(readFileSync(there, 'utf8')).toBe('mine');
    expect(check(own, '--mark', own, '--force').status).toBe(2);
    expect(readFileSync(own).equals(readFileSync(sample))).toBe(true);
    expect(check(own, '--mark', there, '--force').status).toBe(1);
    expect(readFileSync(there).length).toBeGreaterThan(1000);
  });

  it('leaves no half-written file where the folder is missing', () => {
    const inner = join(folder, 'inner');
    mkdirSync(inner);
    const call = check(sample, '--mark', join(inner, 'missing', 'copy.xlsx'));
    expect(call.status).toBe(2);
    expect(readdirSync(inner)).toEqual([]);
  });
});

describe('words that are off', () => {
  it.each([
    [[]],
    [[sample, '--format', 'xml']],
    [[sample, '--markk', 'a.xlsx']],
    [[sample, '--summary']],
    [[sample, '--mark', 'a.csv']],
    [[sample, sample, '--mark', 'a.xlsx']],
    [[sample, '--lang', 'fr']],
  ])('%j are said, with exit status 2 and nothing on standard output', (words) => {
    const call = check(...words);
    expect(call).toMatchObject({ status: 2, stdout: '' });
    expect(call.stderr.trim()).not.toBe('');
  });
});
