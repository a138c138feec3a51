import { indicatorMoves, misplacedIn } from './indicator-moves';
import type { Category } from './lexicon/class-words';
import type { CellEdit } from './repair';
import { defineRule } from './rule';
import { principlesOf101 } from './sources';
import { rows } from './well-made-form';
import { quoted } from './wording';

interface Facts {
  readonly name: string;
  readonly printed: string;
  readonly word: string;
  readonly category: Category;
  /** What brings it to its class; undefined where nothing surely does. */
  readonly move: readonly CellEdit[] | undefined;
}

export const level2ContentMismatch = defineRule<Facts>({
  id: 'level2-content-mismatch',
  scope: 'project',
  severity: 'warning',
  opinion: '二级指标类型错误',
  title: { zh: '三级指标内容与二级指标类别不符', en: 'Indicator under another class than its content' },
  about: {
    zh: '按名称中的关键词检查三级指标是否放错了二级指标，如时效指标下写“空气质量改善情况”。名称、描述或指标值中有本类别要素的，名称中没有关键词或有多类关键词无法判断的，以及效益指标之间、效益指标下的受益人数等，均不提示；质量指标下的生态环境内容仅作提示。',
    en: 'Checks by key words whether an indicator’s name belongs under another second-level class, such as 空气质量改善情况 under timeliness. Left alone where name, description or value has anything of its own class, where no word or more than one decides, and among the benefits; contents of the environment under quality are only a hint.',
  },
  source: principlesOf101,
  saysAlso: ['timeliness-no-time-expression'],

  check(project, report) {
    const misplaced = misplacedIn(project);
    const moves = indicatorMoves(project, misplaced);
    for (const { indicator, ...found } of misplaced) {
      const { name, level2 } = indicator;
      if (!level2) continue;
      report({
        at: name.at,
        related: [level2.at],
        severity: found.own === '质量' && found.category === '生态效益' ? 'info' : 'warning',
        facts: {
          name: name.value,
          printed: level2.printed,
          word: found.word,
          category: found.category,
          move: moves.get(indicator),
        },
      });
    }
  },

  message: {
    zh: ({ name, printed, word, category }) =>
      `${quoted(name)}列在${quoted(printed)}下，而${quoted(word)}通常属于${category}指标。`,
    en: ({ name, printed, word, category }) =>
      `${quoted(name)} stands under ${quoted(printed)}, but ${quoted(word)} is as a rule a matter of ${category}指标.`,
  },
  advice: {
    zh: ({ printed, category }) =>
      `请核对类别，如放错，请移至${category}指标；如类别无误，请在名称或描述中写明与${quoted(printed)}相应的内容。`,
    en: ({ printed, category }) =>
      `Check the class: move it to ${category}指标, or say in name or description what makes it one of ${quoted(printed)}.`,
  },

  repair: {
    title: { zh: '移到相应类别', en: 'Move it to its class' },
    propose: ({ move }) => (move ? { kind: 'confirm', edits: move } : undefined),
  },

  good: [
    {
      why: 'a discharge is of the environment',
      project: { indicators: rows({ ecological: { name: '治理后排放水质', description: '达到一级B', value: '是' } }) },
    },
    {
      why: 'words of its own class and of another',
      project: { indicators: rows({ quality: { name: '按时验收合格率', description: '' } }) },
    },
    {
      why: 'no key word at all',
      project: { indicators: rows({ villages: { name: '调动员工积极性', description: '', value: '是/否' } }) },
    },
    {
      why: 'people that benefit are a benefit',
      project: { indicators: rows({ social: { name: '参训人数', description: '' } }) },
    },
    {
      why: 'one benefit under another',
      project: { indicators: rows({ social: { name: '空气质量优良', description: '' } }) },
    },
    {
      why: 'a ministry is no environment',
      project: { indicators: rows({ quality: { name: '通过生态环境部和省生态环境厅审查', description: '', value: '是' } }) },
    },
    {
      why: 'the description is of its own class',
      project: { indicators: rows({ quality: { name: '年底前上线', description: '确保系统正常运行', value: '是' } }) },
    },
    {
      why: 'the value is of its own class',
      project: { indicators: rows({ villages: { name: '水质监测', description: '', value: '≥120点' } }) },
    },
    {
      why: 'a date as the value of a deadline',
      project: { indicators: rows({ timeliness: { name: '出水水质', description: '', value: '2023年12月底达标' } }) },
    },
    {
      why: 'costs that somebody is spared',
      project: { indicators: rows({ economic: { name: '降低企业用能成本', value: '≥10万元', description: '', basis: '测算' } }) },
    },
    {
      why: 'being prompt is of use to people',
      project: { indicators: rows({ social: { name: '辅助业务按时办结率', description: '', value: '≥95%' } }) },
    },
    {
      why: 'two words of one length',
      project: { indicators: rows({ cost: { name: '人数和及时', description: '', value: '是' } }) },
    },
  ],
  bad: [
    {
      why: 'two in each other’s class',
      project: {
        indicators: rows({
          villages: { name: '预计年中完成跟踪评价', description: '', value: '是/否' },
          timeliness: { name: '完成2个跟踪评价', description: '', value: '是/否' },
        }),
      },
      finds: ['C10', 'C12'],
    },
    {
      why: 'a rate under quantity, and the row of quality is empty',
      project: {
        indicators: rows({ villages: { name: '工程验收合格率', description: '', value: '≥95%' }, quality: 'blank' }),
      },
      finds: ['C10'],
    },
    {
      why: 'a deadline under quantity',
      project: { indicators: rows({ villages: { name: '预计年中完成跟踪评价', description: '', value: '是/否' } }) },
      finds: ['C10'],
    },
    {
      why: 'a number of things under timeliness',
      project: { indicators: rows({ timeliness: { name: '完成2个跟踪评价', description: '', value: '是/否' } }) },
      finds: ['C12'],
    },
    {
      why: 'an effect under timeliness',
      project: { indicators: rows({ timeliness: { name: '空气质量改善情况', description: '', value: '是/否' } }) },
      finds: ['C12'],
    },
    {
      why: 'quality among the lasting effects',
      project: { indicators: rows({ sustainability: { name: '监测数据准确性', description: '', value: '是/否' } }) },
      finds: ['C17'],
    },
    {
      why: 'people under timeliness, with a bare figure',
      project: { indicators: rows({ timeliness: { name: '发放人员的数量', description: '', value: 25 } }) },
      finds: ['C12'],
    },
    {
      why: 'quality under cost',
      project: { indicators: rows({ cost: { name: '人员的工作质量', description: '', value: '是/否' } }) },
      finds: ['C13'],
    },
    {
      why: 'a saving among the economic benefits',
      project: { indicators: rows({ economic: { name: '是否最大限度节省预算', description: '', value: '是/否', basis: '' } }) },
      finds: ['C14'],
    },
    {
      why: 'the environment under quality may be meant',
      project: { indicators: rows({ quality: { name: '断面水质', description: '', value: '≥90%' } }) },
      finds: ['C11 info'],
    },
    {
      why: 'satisfaction among the outputs',
      project: { indicators: rows({ quality: { name: '用户满意度', description: '', value: '≥90%' } }) },
      finds: ['C11'],
    },
  ],
}); // prettier-ignore
