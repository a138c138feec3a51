import type { CellAddress } from '../grid/cell-address';
import type { Department } from '../model/department';
import type { Project } from '../model/project';
import { rememberedOf } from '../remembered';
import type { FormExample } from './example';
import { comparable } from './comparable-text';
import { defineRule } from './rule';
import { principlesOf101 } from './sources';
import { quoted } from './wording';

interface Facts {
  readonly name: string;
  readonly value: string;
  /** How many projects use it, of how many. */
  readonly uses: number;
  readonly projects: number;
}

interface Repeated {
  readonly name: string;
  readonly value: string;
  /** In how many projects it stands, and which of them was the last. */
  uses: number;
  last: number;
  readonly cells: CellAddress[];
}

const settings = {
  fewestProjects: {
    kind: 'number',
    title: { zh: '至少几个项目使用才提示', en: 'Projects from which on it is remarked' },
    usual: 3,
    from: 2,
    to: 1000,
    whole: true,
  },
  smallestShare: {
    kind: 'number',
    title: { zh: '至少占全部项目的比例（0–1）', en: 'Share of all projects from which on it is remarked (0 to 1)' },
    usual: 0.5,
    from: 0,
    to: 1,
  },
  commonIndicators: {
    kind: 'texts',
    title: { zh: '本地共性指标的名称，不提示', en: 'Names of the bureau’s common indicators, left alone' },
    usual: [],
  },
} as const;

interface Use {
  readonly name: string;
  readonly value: string;
  readonly at: CellAddress;
  /** What two uses of one indicator have in common. */
  readonly key: string;
}

const usesOf = rememberedOf(({ indicators }: Project): readonly Use[] =>
  indicators
    .filter(({ name }) => name.value !== '')
    .map(({ name, value, basis }) => ({
      name: name.value,
      value: value.value,
      at: name.at,
      key: [name.value, value.value, basis?.value ?? ''].map(comparable).join('\n'),
    })),
);

/** Indicators by name, value and basis, in the order in which they first stand. */
function byContent({ projects }: Department): Iterable<Repeated> {
  const found = new Map<string, Repeated>();
  for (const [index, project] of projects.entries()) {
    for (const { name, value, at, key } of usesOf(project)) {
      let same = found.get(key);
      if (!same) {
        same = { name, value, uses: 0, last: -1, cells: [] };
        found.set(key, same);
      }
      if (same.last !== index) same.uses += 1;
      same.last = index;
      same.cells.push(at);
    }
  }
  return found.values();
}

function form(
  name: string,
  ...indicators: readonly (readonly [name: string, value: string, basis: string])[]
): FormExample {
  return {
    name,
    indicators: indicators.map(([own, value, basis]) => ['产出指标', '数量指标', own, `${own}说明`, value, basis]),
  };
}

const saving = ['最大限度节省预算', '是', '金额比较'] as const;

export const boilerplateIndicator = defineRule<Facts, typeof settings>({
  id: 'boilerplate-indicator',
  scope: 'department',
  severity: 'info',
  opinion: '指标与项目的相关性不够',
  title: { zh: '多个项目套用相同指标', en: 'The same indicator in many projects' },
  about: {
    zh: '检查名称、指标值和确定依据完全相同的指标是否出现在三个及以上且不少于半数的项目中，每个指标只提示一次。指标值不同的不提示。',
    en: 'Checks for indicators with the same name, value and basis in three or more projects and at least half of them, one remark each. Where the values differ, it is left alone.',
  },
  source: principlesOf101,

  settings,

  check(department, report, { fewestProjects, smallestShare, commonIndicators }) {
    const projects = department.projects.length;
    const common = new Set(commonIndicators.map(comparable));
    for (const { name, value, uses, cells } of byContent(department)) {
      const [first, ...others] = cells;
      if (!first || uses < fewestProjects || uses < projects * smallestShare) continue;
      if (common.has(comparable(name))) continue;
      report({ at: first, related: others, facts: { name, value, uses, projects } });
    }
  },

  message: {
    zh: ({ name, value, uses, projects }) =>
      `${projects}个项目中有${uses}个使用相同的指标${quoted(name)}${value ? `（指标值${quoted(value)}）` : ''}，没有体现各项目的特点。`,
    en: ({ name, value, uses, projects }) =>
      `${uses} of ${projects} projects use the same indicator ${quoted(name)}${value ? ` with the value ${quoted(value)}` : ''}: it tells little about each.`,
  },
  advice: {
    zh: () => '请结合各项目的实施内容和服务对象，分别设置有针对性的指标和指标值。',
    en: () => 'Give each project indicators and values that fit what it does and for whom.',
  },

  good: [
    {
      why: 'the bureau’s own common indicator',
      settings: { commonIndicators: ['最大限度节省预算'] },
      department: [form('甲', saving), form('乙', saving), form('丙', saving)],
    },
    {
      why: 'less than the share that the profile sets',
      settings: { smallestShare: 0.9 },
      department: [...['甲', '乙', '丙'].map((name) => form(name, saving)), form('丁', ['丁数', '1个', '方案'])],
    },
    { why: 'two projects are too few', department: [form('甲', saving), form('乙', saving)] },
    {
      why: 'less than half of the projects',
      department: [
        form('甲', saving),
        form('乙', saving),
        form('丙', saving),
        ...['丁', '戊', '己', '庚'].map((name) => form(name, [`${name}数`, '1个', '方案'])),
      ],
    },
    {
      why: 'the values differ',
      department: [
        form('甲', ['培训人数', '20人', '方案']),
        form('乙', ['培训人数', '30人', '方案']),
        form('丙', ['培训人数', '40人', '方案']),
      ],
    },
    {
      why: 'the bases differ',
      department: [
        form('甲', ['培训人数', '20人', '方案']),
        form('乙', ['培训人数', '20人', '计划']),
        form('丙', ['培训人数', '20人', '通知']),
      ],
    },
    {
      why: 'thrice in one project',
      department: [form('甲', saving, saving, saving), form('乙', ['村数', '1个', '方案'])],
    },
  ],
  bad: [
    {
      why: 'two of two where the profile says that two are enough',
      settings: { fewestProjects: 2 },
      department: [form('甲', saving), form('乙', saving)],
      finds: ['项目1!C9'],
    },

    {
      why: 'three of three',
      department: [form('甲', saving), form('乙', saving), form('丙', saving)],
      finds: ['项目1!C9'],
    },
    {
      why: 'three of six, which is half',
      department: [
        ...['甲', '乙', '丙'].map((name) => form(name, [`${name}数`, '1个', '方案'])),
        ...['丁', '戊', '己'].map((name) => form(name, saving)),
      ],
      finds: ['项目4!C9'],
    },
    {
      why: 'two such indicators',
      department: ['甲', '乙', '丙'].map((name) => form(name, saving, ['群众满意程度', '是', '调查'])),
      finds: ['项目1!C9', '项目1!C10'],
    },
  ],
});
