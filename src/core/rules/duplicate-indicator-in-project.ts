import type { Indicator } from '../model/indicator';
import { comparable } from './comparable-text';
import { defineRule } from './rule';
import { reviewPractice } from './sources';
import { unitOf } from './target-words';
import { rows } from './well-made-form';
import { quoted } from './wording';

interface Facts {
  readonly name: string;
}

function byKey(
  indicators: readonly Indicator[],
  keyOf: (indicator: Indicator) => string,
): Iterable<readonly Indicator[]> {
  const found = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const key = keyOf(indicator);
    const same = found.get(key);
    if (same) same.push(indicator);
    else found.set(key, [indicator]);
  }
  return found.values();
}

/** What tells one indicator from another of the same name: what it describes, and in what unit. */
function distinction(indicator: Indicator): string {
  return `${comparable(indicator.description?.value ?? '')}\n${unitOf(indicator) ?? ''}`;
}

export const duplicateIndicatorInProject = defineRule<Facts>({
  id: 'duplicate-indicator-in-project',
  scope: 'project',
  severity: 'warning',
  opinion: '其他',
  title: { zh: '同一项目内指标重复', en: 'Indicator stands twice in one project' },
  about: {
    zh: '检查同一项目内是否有名称、描述和计量单位都相同的指标，提示后出现的一行。描述或单位不同的（如两处点位分别设置）不提示。',
    en: 'Checks whether a project has two indicators with the same name, description and unit, and remarks on the later row. Left alone where description or unit differ, as for two sites.',
  },
  source: reviewPractice({ zh: '同一项目内指标不重复设置', en: 'a project is to have each indicator once' }),

  check({ indicators }, report) {
    const named = indicators.filter(({ name }) => name.value !== '');
    for (const sameName of byKey(named, ({ name }) => comparable(name.value))) {
      if (sameName.length < 2) continue;
      for (const [first, ...later] of byKey(sameName, distinction)) {
        if (!first) continue;
        for (const { name } of later) report({ at: name.at, related: [first.name.at], facts: { name: name.value } });
      }
    }
  },

  message: {
    zh: ({ name }) => `指标${quoted(name)}在本项目中重复设置。`,
    en: ({ name }) => `The indicator ${quoted(name)} stands in this project already.`,
  },
  advice: {
    zh: () => '请删去重复的一行；如确为不同内容，请在指标名称或描述中加以区分。',
    en: () => 'Delete one of the rows, or tell them apart by name or description where they measure different things.',
  },

  good: [
    {
      why: 'two sites, told apart by their descriptions',
      project: {
        indicators: rows({
          pipes: { name: '新建管网长度', description: '东片区' },
          villages: { name: '新建管网长度', description: '西片区', value: '≥3公里' },
        }),
      },
    },
    {
      why: 'two units',
      project: {
        indicators: rows({
          pipes: { name: '培训规模', description: '', value: '≥5期' },
          villages: { name: '培训规模', description: '', value: '≥200人' },
        }),
      },
    },
    {
      why: 'names that are not filled in',
      project: { indicators: rows({ pipes: { name: '' }, villages: { name: '' } }) },
    },
  ],
  bad: [
    {
      why: 'the same satisfaction twice',
      project: {
        indicators: rows({
          social: { name: '水域满意度', description: '', value: '≥90%' },
          satisfaction: { name: '水域满意度', description: '', value: '≥95%' },
        }),
      },
      finds: ['C19'],
    },
    {
      why: 'three times',
      project: {
        indicators: rows({
          pipes: { name: '管网 长度', description: '当年新建', value: '≥5公里' },
          villages: { name: '管网长度', description: '当年新建', value: '≥5公里' },
          quality: { name: '管网长度', description: '当年新建。', value: '≥5公里' },
        }),
      },
      finds: ['C10', 'C11'],
    },
  ],
});
