import { vagueWordsIn } from './lexicon/vague-words';
import { defineRule } from './rule';
import { requirementsOf88 } from './sources';
import { rows } from './well-made-form';
import { listed, quoted } from './wording';

interface Facts {
  readonly words: readonly string[];
  readonly where: 'goal' | 'name';
}

export const vagueWording = defineRule<Facts>({
  id: 'vague-wording',
  scope: 'project',
  severity: 'info',
  opinion: '指标不够细化、量化',
  title: { zh: '目标表述含模糊用语', en: 'Vague words' },
  about: {
    zh: '检查项目绩效目标和三级指标名称中是否有“抓紧时间”“尽快”“最大限度”“进一步”“大力”“切实”“不断”“等等”。“加大力度”“不断电”“切实可行”等不提示；部门总体目标和保障措施不检查。',
    en: 'Checks the project’s objective and the indicators’ names for words that promise without saying what (尽快, 最大限度, 进一步, …). The department’s own objectives and safeguards are left alone, as are other words with the same characters (加大力度, 不断电, 切实可行).',
  },
  source: requirementsOf88,

  check({ goal, indicators }, report) {
    const inGoal = goal ? vagueWordsIn(goal.value) : [];
    if (goal && inGoal.length > 0) report({ at: goal.at, facts: { words: inGoal, where: 'goal' } });
    for (const { name } of indicators) {
      const words = vagueWordsIn(name.value);
      if (words.length > 0) report({ at: name.at, facts: { words, where: 'name' } });
    }
  },

  message: {
    zh: ({ words, where }) =>
      `${where === 'goal' ? '绩效目标' : '三级指标名称'}中的${listed.zh(words.map(quoted))}表述模糊，难以衡量。`,
    en: ({ words, where }) =>
      `${listed.en(words.map(quoted))} in the ${where === 'goal' ? 'objective' : 'indicator’s name'} cannot be measured.`,
  },
  advice: {
    zh: ({ where }) =>
      where === 'goal'
        ? '请改为明确的时间、数量或程度，如“12月20日前”“12个”“不低于95%”。'
        : '请删去该用语，写明所衡量的内容，程度由指标值表示。',
    en: ({ where }) =>
      where === 'goal'
        ? 'State a time, a number or a degree instead, such as “12月20日前”, “12个” or “不低于95%”.'
        : 'Leave it out and name what is measured; how much is a matter of the target value.',
  },

  good: [
    { why: 'a date instead', project: { goal: '12月20日前完成采购手续，治理12个村。' } },
    {
      why: 'the characters mean something else',
      project: { goal: '加大力度治理12个村，实行不断电作业，方案切实可行，跨前进一步。' },
    },
    { why: 'in a description', project: { indicators: rows({ quality: { description: '进一步提高出水水质' } }) } },
    {
      why: 'in the department’s own objectives',
      project: { linesBelow: ['部门总体绩效目标', '大力推进污染防治，切实改善空气质量。'] },
    },
  ],
  bad: [
    { why: 'in the objective', project: { goal: '抓紧时间完成采购手续，治理12个村。' }, finds: ['B7'] },
    { why: 'two in one objective', project: { goal: '尽快治理12个村，不断改善水质。' }, finds: ['B7'] },
    {
      why: 'in an indicator’s name',
      project: { indicators: rows({ cost: { name: '最大限度节省预算' } }) },
      finds: ['C13'],
    },
  ],
});
