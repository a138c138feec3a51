import type { CellAddress } from '../grid/cell-address';
import type { Project } from '../model/project';
import { rememberedOfShares } from '../remembered';
import { comparable } from './comparable-text';
import { copiesAmong, sketched, type SketchedText } from './copied-texts';
import { defineRule } from './rule';
import { reviewPractice } from './sources';
import { quoted } from './wording';

interface Facts {
  readonly goal: string;
  readonly projects: number;
}

interface Use {
  readonly goal: string;
  readonly at: CellAddress;
  /** The project's name without years and stages: one project in several years keeps its objective. */
  readonly name: string;
}

const shortestGoal = 20;
const yearsAndStages = /(?:20)?\d{2}年度?|第?[一二三四五六七八九十\d]{1,3}[期批]/gu;

interface Sketched {
  readonly use: Use;
  readonly sketch: SketchedText;
}

/** The use of an objective that is long enough to tell, and its comparable text. */
function useOf({ goal, name }: Project): Sketched | undefined {
  const text = comparable(goal?.value ?? '');
  if (!goal || text.length < shortestGoal) return undefined;
  const use = { goal: goal.value, at: goal.at, name: comparable(name.value).replace(yearsAndStages, '') };
  return { use, sketch: sketched(text) };
}

interface UsesOfText {
  readonly sketch: SketchedText;
  readonly uses: Use[];
}

/** The uses of each objective, by its comparable text. */
function byText(all: readonly (Sketched | undefined)[]): ReadonlyMap<string, UsesOfText> {
  const found = new Map<string, UsesOfText>();
  for (const own of all) {
    if (!own) continue;
    const same = found.get(own.sketch.text);
    if (same) same.uses.push(own.use);
    else found.set(own.sketch.text, { sketch: own.sketch, uses: [own.use] });
  }
  return found;
}

/** One use for each project; those of the same project in other years are left out. */
function ofDifferentProjects(uses: readonly Use[]): readonly Use[] {
  const names = new Set<string>();
  return uses.filter(({ name }) => {
    if (name !== '' && names.has(name)) return false;
    names.add(name);
    return true;
  });
}

function* groupsAmong(all: readonly (Sketched | undefined)[]): Iterable<readonly Use[]> {
  const texts = [...byText(all).values()];
  const grouped = new Set<UsesOfText>();
  for (const group of copiesAmong(texts.map(({ sketch }) => sketch))) {
    const own = group.flatMap((place) => texts[place] ?? []);
    own.forEach((text) => grouped.add(text));
    yield own.flatMap(({ uses }) => uses);
  }
  for (const text of texts) if (!grouped.has(text) && text.uses.length > 1) yield text.uses;
}

const groupsOf = rememberedOfShares(useOf, (all) => [...groupsAmong(all)].map(ofDifferentProjects));

const pipes = '完成12个行政村生活污水治理，新建污水收集管网5公里，出水水质达标率不低于95%，受益农户850户以上。';
const survey = '组织开展3期业务培训，参训200人以上，编印教材一套，参训人员满意度达到90%以上。';

export const copiedGoal = defineRule<Facts>({
  id: 'copied-goal',
  scope: 'department',
  severity: 'warning',
  opinion: '指标与项目的相关性不够',
  title: { zh: '绩效目标雷同', en: 'Objectives copied from each other' },
  about: {
    zh: '检查不同项目的绩效目标是否大体相同（二十字以上，相邻两字的重合度不低于85%），每组只提示一次。名称相同、只是年度或期次不同的项目不提示。',
    en: 'Checks whether different projects have nearly the same objective (twenty characters or more, of whose pairs 85% agree), one remark a group. Projects whose names differ in year or stage only are left alone.',
  },
  source: reviewPractice({ zh: '各项目的绩效目标不照搬照抄', en: 'objectives are not to be copied' }),

  check({ projects }, report) {
    for (const [first, ...others] of groupsOf(projects)) {
      if (!first || others.length === 0) continue;
      const facts = { goal: first.goal, projects: others.length + 1 };
      report({ at: first.at, related: others.map(({ at }) => at), facts });
    }
  },

  message: {
    zh: ({ goal, projects }) => `${projects}个项目的绩效目标与${quoted(goal)}雷同，没有体现各项目的特点。`,
    en: ({ goal, projects }) => `${projects} projects have nearly the same objective: ${quoted(goal)}.`,
  },
  advice: {
    zh: () => '请结合各项目的实施内容，分别填写绩效目标。',
    en: () => 'State for each project what it is to bring about itself.',
  },

  good: [
    {
      why: 'objectives of their own',
      department: [
        { name: '甲', goal: pipes },
        { name: '乙', goal: survey },
      ],
    },
    {
      why: 'too short to tell',
      department: [
        { name: '甲', goal: '完成12个村治理。' },
        { name: '乙', goal: '完成12个村治理。' },
      ],
    },
    {
      why: 'one project in successive years',
      department: [
        { name: '2023年农村生活污水治理项目', goal: pipes },
        { name: '2024年农村生活污水治理项目', goal: pipes },
      ],
    },
    {
      why: 'half of the words are other ones',
      department: [
        { name: '甲', goal: pipes },
        { name: '乙', goal: `${pipes.slice(0, 24)}${survey.slice(0, 24)}` },
      ],
    },
  ],
  bad: [
    {
      why: 'word for word',
      department: [
        { name: '甲', goal: pipes },
        { name: '乙', goal: pipes },
      ],
      finds: ['项目1!B7'],
    },
    {
      why: 'but for one figure',
      department: [
        { name: '甲', goal: survey },
        { name: '乙', goal: pipes },
        { name: '丙', goal: pipes.replace('12', '15') },
      ],
      finds: ['项目2!B7'],
    },
    {
      why: 'two groups',
      department: [
        { name: '甲', goal: survey },
        { name: '乙', goal: pipes },
        { name: '丙', goal: pipes },
        { name: '丁', goal: survey },
      ],
      finds: ['项目1!B7', '项目2!B7'],
    },
  ],
});
