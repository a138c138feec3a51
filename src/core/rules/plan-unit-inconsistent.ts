import type { Project } from '../model/project';
import { rememberedOfShares } from '../remembered';
import { quarterWithSign, statedQuarters, type StatedQuarter } from './plan-quarters';
import { defineRule } from './rule';
import { reviewPractice } from './sources';

interface Facts {
  readonly withSign: number;
  readonly withoutSign: number;
  readonly bare: readonly StatedQuarter[];
}

/** The figures under headings that already say 累进进度%: there a % sign is a matter of habit. */
function figuresUnderPercent({ plan }: Project): readonly StatedQuarter[] {
  return plan?.percentInHeading ? statedQuarters(plan) : [];
}

interface Counted {
  readonly figures: readonly StatedQuarter[];
  readonly withSign: number;
  readonly withoutSign: number;
}

const countedIn = rememberedOfShares(figuresUnderPercent, (all): Counted => {
  const figures = all.flat();
  const telling = figures.filter(({ fraction }) => fraction !== 0);
  const withSign = telling.filter(({ percentSign }) => percentSign).length;
  return { figures, withSign, withoutSign: telling.length - withSign };
});

export const planUnitInconsistent = defineRule<Facts>({
  id: 'plan-unit-inconsistent',
  scope: 'department',
  severity: 'warning',
  opinion: '其他',
  title: { zh: '进度单位写法不一致', en: 'Progress written with and without %' },
  about: {
    zh: '表头已写明“累进进度%”时，检查全部门各项目的进度数字是否有的带“%”、有的不带；整个部门只提示一次。不带“%”的0不影响判断。',
    en: 'Under headings that say “累进进度%”, checks whether some figures of the department have a % sign and some have none; one remark in all. A 0 without a sign does not matter.',
  },
  source: reviewPractice({
    zh: '表头已写明单位（累进进度%），全部门写法应当一致',
    en: 'the heading states the unit, and one department writes it in one way',
  }),

  check({ projects }, report) {
    const { figures, withSign, withoutSign } = countedIn(projects);
    if (withSign === 0 || withoutSign === 0) return;
    const bare = figures.filter(({ percentSign }) => !percentSign);
    const [first, ...others] = figures;
    if (!first) return;
    report({ at: first.at, related: others.map(({ at }) => at), facts: { withSign, withoutSign, bare } });
  },

  message: {
    zh: ({ withSign, withoutSign }) =>
      `资金支出计划的进度有${withSign}处写有“%”、${withoutSign}处没有写，全部门写法不一致。`,
    en: ({ withSign, withoutSign }) =>
      `In the department’s disbursement plans ${withSign} figures have a “%” sign and ${withoutSign} have none.`,
  },
  advice: {
    zh: () => '请统一各项目的写法，如全部写为“25%、50%、75%、100%”。',
    en: () => 'Write all of them in one way, such as “25%, 50%, 75%, 100%”.',
  },

  repair: {
    title: { zh: '统一写上“%”', en: 'Write all of them with %' },
    propose: ({ bare }) => ({ kind: 'safe', edits: bare.map(quarterWithSign) }),
  },

  good: [
    { why: 'all with a % sign', department: [{}, { plan: [0, 0.5, 1, 1] }] },
    {
      why: 'all without',
      department: [
        { plan: [25, 50, 75, 100], planFormat: 'general' },
        { plan: [0, 0, 100, 100], planFormat: 'general' },
      ],
    },
    {
      why: 'a 0 without a sign beside 25%',
      department: [{ plan: [0, '25%', '75%', '100%'], planFormat: 'general' }, {}],
    },
    {
      why: 'another project has only zeros without a sign',
      department: [{}, { plan: [0, 0, 0, 0], planFormat: 'general' }],
    },
    {
      why: 'a heading that does not say %',
      department: [{}, { plan: [25, 50, 75, 100], planFormat: 'general', planHeading: '资金支出计划' }],
    },
    { why: 'another project has no plan', department: [{}, { plan: 'no plan block' }] },
  ],
  bad: [
    {
      why: 'one project with and one without',
      department: [{}, { plan: [0, 0, 100, 100], planFormat: 'general' }],
      finds: ['项目1!C6'],
    },
    {
      why: 'mixed in one row',
      department: [{ plan: ['25%', 50, '75%', 100], planFormat: 'general' }],
      finds: ['项目1!C6'],
    },
    {
      why: 'the first project has no plan',
      department: [{ plan: 'no plan block' }, {}, { plan: [0, 0, 100, 100], planFormat: 'general' }],
      finds: ['项目2!C6'],
    },
  ],
});
