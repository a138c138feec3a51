import type { CellAddress } from '../grid/cell-address';
import type { Located } from '../model/located';
import type { Project } from '../model/project';
import { rememberedOfShares } from '../remembered';
import { comparable } from './comparable-text';
import { defineRule } from './rule';
import { reviewPractice } from './sources';
import { quoted } from './wording';

interface Facts {
  readonly field: 'code' | 'name';
  readonly text: string;
  readonly projects: number;
}

interface Same {
  readonly text: string;
  readonly projects: number[];
  readonly cells: CellAddress[];
}

const termWords = /中期|实施期|长期|三年|年度/u;
const yearWord = /20\d{2}/u;

/** The year and term that the sheet or the form's kind names: copies of one project for another year or term are in order. */
function termOf({ form, kind }: Project): string {
  const words = `${form.sheet} ${kind?.value ?? ''}`;
  return `${yearWord.exec(words)?.[0] ?? ''} ${termWords.exec(words)?.[0] ?? ''}`;
}

/** What two texts have in common that are the same for this rule. */
function keyOf(project: Project, own: Located<string>): string {
  return `${termOf(project)}\n${comparable(own.value).toUpperCase()}`;
}

interface Keyed extends Located<string> {
  readonly key: string;
}

type Keys = { readonly [field in Facts['field']]: Keyed | undefined };

function keysOf(project: Project): Keys {
  const keyed = (own: Located<string> | undefined): Keyed | undefined =>
    own && own.value !== '' ? { ...own, key: keyOf(project, own) } : undefined;
  return { code: keyed(project.code), name: keyed(project.name) };
}

function bySameText(all: readonly Keys[], field: Facts['field']): Iterable<Same> {
  const found = new Map<string, Same>();
  for (const [index, keys] of all.entries()) {
    const own = keys[field];
    if (!own) continue;
    const same = found.get(own.key) ?? { text: own.value, projects: [], cells: [] };
    found.set(own.key, same);
    same.projects.push(index);
    same.cells.push(own.at);
  }
  return found.values();
}

function* duplicatesAmong(all: readonly Keys[]): Iterable<readonly [Facts['field'], Same]> {
  const known = new Set<string>();
  for (const same of bySameText(all, 'code')) {
    if (same.projects.length < 2) continue;
    known.add(same.projects.join());
    yield ['code', same];
  }
  for (const same of bySameText(all, 'name')) {
    if (same.projects.length > 1 && !known.has(same.projects.join())) yield ['name', same];
  }
}

const duplicates = rememberedOfShares(keysOf, (all) => [...duplicatesAmong(all)]);

const fieldNames = { zh: { code: '项目编码', name: '项目名称' }, en: { code: 'code', name: 'name' } } as const;

export const duplicateProject = defineRule<Facts>({
  id: 'duplicate-project',
  scope: 'department',
  severity: 'error',
  opinion: '其他',
  title: { zh: '项目编码或名称重复', en: 'Project’s code or name stands twice' },
  about: {
    zh: '检查不同项目的编码（错误）或名称（警告）是否相同；编码和名称都相同的只提示编码。空白的不提示；工作表名或表名注明不同年度，或分别注明中期、年度的不提示。',
    en: 'Checks whether several projects have the same code (an error) or the same name (a warning); where both are the same, one remark for the code. Blank ones, and forms whose sheets or titles name different years or terms (中期, 年度), are left alone.',
  },
  source: reviewPractice({ zh: '一个项目一个编码', en: 'each project has a code of its own' }),

  check({ projects }, report) {
    for (const [field, same] of duplicates(projects)) {
      const [first, ...others] = same.cells;
      if (!first) continue;
      const facts = { field, text: same.text, projects: same.projects.length };
      report({ at: first, related: others, ...(field === 'name' && { severity: 'warning' }), facts });
    }
  },

  message: {
    zh: ({ field, text, projects }) => `${projects}个项目的${fieldNames.zh[field]}都是${quoted(text)}。`,
    en: ({ field, text, projects }) => `${projects} projects have the same ${fieldNames.en[field]}, ${quoted(text)}.`,
  },
  advice: {
    zh: ({ field }) =>
      field === 'code'
        ? '请核对各项目的编码；如为重复填报的同一项目，请删去多余的表。'
        : '请核对是否重复填报；确为不同项目的，请在名称中加以区分。',
    en: ({ field }) =>
      field === 'code'
        ? 'Check the codes; where one project was filled in twice, delete the surplus form.'
        : 'Check whether one project was filled in twice; tell different ones apart by their names.',
  },

  good: [
    {
      why: 'codes and names of their own',
      department: [
        { code: 'A001', name: '甲' },
        { code: 'A002', name: '乙' },
      ],
    },
    {
      why: 'codes that are blank',
      department: [
        { code: '', name: '甲' },
        { code: '', name: '乙' },
      ],
    },
    {
      why: 'the medium term beside the year',
      department: [
        { kind: '中期项目', code: 'A001', name: '甲' },
        { kind: '年度项目', code: 'A001', name: '甲' },
      ],
    },
  ],
  bad: [
    {
      why: 'one code',
      department: [
        { code: 'A001', name: '甲' },
        { code: 'a001 ', name: '乙' },
      ],
      finds: ['项目1!B3'],
    },
    {
      why: 'one name',
      department: [
        { code: 'A001', name: '甲' },
        { code: 'A002', name: '甲' },
      ],
      finds: ['项目1!E3 warning'],
    },
    {
      why: 'one code and one name',
      department: [
        { code: 'A001', name: '甲' },
        { code: 'A001', name: '甲' },
      ],
      finds: ['项目1!B3'],
    },
    {
      why: 'one code for two, one name for three',
      department: [
        { code: 'A001', name: '甲' },
        { code: 'A001', name: '甲' },
        { code: 'A002', name: '甲' },
      ],
      finds: ['项目1!B3', '项目1!E3 warning'],
    },
  ],
});
