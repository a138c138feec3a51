import type { Department } from '../model/department';
import type { Located } from '../model/located';
import type { Project } from '../model/project';
import { rememberedOf } from '../remembered';
import { doubledCharacters, type Doubled } from './doubled-characters';
import { textsOf } from './project-texts';
import { rewording } from './repair';
import { defineRule } from './rule';
import { shorterForms } from './shorter-forms';
import { typography } from './sources';
import { rows } from './well-made-form';
import { quoted } from './wording';

interface Doubling {
  /** The doubled character with its neighbours, as written and with one copy. */
  readonly written: string;
  readonly right: string;
  /** Whether `right` stands elsewhere in the workbook. */
  readonly standsElsewhere: boolean;
}

interface Facts extends Doubling {
  readonly text: string;
  /** The text with one copy of the character. */
  readonly corrected: string;
}

function* textsOfAll({ goals, safeguards, projects }: Department): Iterable<string> {
  for (const { value } of goals) yield value;
  for (const { value } of safeguards) yield value;
  for (const project of projects) for (const { value } of textsOf(project)) yield value;
}

interface Suspect extends Doubled {
  readonly text: Located<string>;
  readonly project: number | undefined;
}

function doubledIn(texts: readonly Located<string>[]): readonly Omit<Suspect, 'project'>[] {
  const suspects: Omit<Suspect, 'project'>[] = [];
  for (const text of texts) for (const one of doubledCharacters(text.value)) suspects.push({ ...one, text });
  return suspects;
}

const doubledInProject = rememberedOf((project: Project) => doubledIn(textsOf(project)));

function suspectsOf({ goals, safeguards, projects }: Department): readonly Suspect[] {
  const suspects: Suspect[] = doubledIn([...goals, ...safeguards]).map((one) => ({ ...one, project: undefined }));
  for (const [index, project] of projects.entries()) {
    for (const one of doubledInProject(project)) suspects.push({ ...one, project: index });
  }
  return suspects;
}

const context = 3;

/** The place with a few characters on each side, with both copies or with one. */
function around({ text: { value }, index }: Suspect, copies: 1 | 2): string {
  const before = value.slice(Math.max(0, index - context), index + copies);
  return before + value.slice(index + 2, index + 2 + context);
}

/** What is wrong at each suspect, in their order. */
function factsOf(suspects: readonly Suspect[], department: Department): readonly (Doubling | undefined)[] {
  const places = suspects.filter(({ surely }) => !surely);
  const forms = shorterForms(
    places.map(({ text, index }) => ({ text: text.value, index })),
    textsOfAll(department),
  );
  const formOf = new Map(places.map((suspect, index) => [suspect, forms[index]]));
  return suspects.map((suspect) => {
    if (suspect.surely) {
      return { written: around(suspect, 2), right: around(suspect, 1), standsElsewhere: false };
    }
    const form = formOf.get(suspect);
    return form && { written: form.written, right: form.elsewhere, standsElsewhere: true };
  });
}

export const doubledCharacter = defineRule<Facts>({
  id: 'doubled-character',
  scope: 'department',
  severity: 'warning',
  opinion: '其他',
  title: { zh: '疑似重复字', en: 'Character written twice' },
  about: {
    zh: '检查各项文字中是否有多写一遍的字：少一个字的写法在本文件别处出现，而重复的写法只出现一次（如“大气污污染”）；或“的的”“了了”“，，”等不应连写的字和标点。叠词（人人、层层）和前后两词相接（饮用水|水源、施工|工地）不提示。每格只提示一处。',
    en: 'Checks for characters written twice: where the shorter wording stands elsewhere in the workbook and the doubled one nowhere else (大气污污染), and for particles and commas that never stand twice (的的, 了了). Reduplicated words (人人, 层层) and words that meet (饮用水|水源, 施工|工地) are left alone. One remark a cell.',
  },
  source: typography,

  check(department, report) {
    const suspects = suspectsOf(department);
    const told = new Set<Located<string>>();
    for (const [index, facts] of factsOf(suspects, department).entries()) {
      const suspect = suspects[index];
      if (!suspect || !facts || told.has(suspect.text)) continue;
      const { text, project, index: place } = suspect;
      told.add(text);
      const corrected = text.value.slice(0, place) + text.value.slice(place + 1);
      report({
        at: text.at,
        ...(project !== undefined && { project }),
        facts: { ...facts, text: text.value, corrected },
      });
    }
  },

  message: {
    zh: ({ written, right, standsElsewhere }) =>
      `${quoted(written)}疑似多写了一个字${standsElsewhere ? `，别处写作${quoted(right)}` : ''}。`,
    en: ({ written, right, standsElsewhere }) =>
      `A character seems to stand twice in ${quoted(written)}${standsElsewhere ? `; elsewhere it reads ${quoted(right)}` : ''}.`,
  },
  advice: {
    zh: ({ right }) => `请核对，如属笔误，请改为${quoted(right)}。`,
    en: ({ right }) => `If it is a slip of the pen, write ${quoted(right)}.`,
  },

  repair: {
    title: { zh: '删去多写的字', en: 'Delete the character that is too many' },
    propose: ({ text, corrected }, at) => rewording('confirm', at, text, corrected),
  },

  good: [
    {
      why: 'words that meet, while the shorter wording stands elsewhere',
      department: [
        { goal: '2023年完成12个饮用水水源地排查，检查施工工地6处。' },
        { goal: '2023年完成12个饮用水源地排查，检查施工地6处。' },
      ],
    },
    { why: 'the shorter wording stands nowhere', department: [{ goal: '完成12个村大气污污染治理。' }] },
    {
      why: 'the doubled wording stands twice',
      department: [{ goal: '12个村大气污污染防治，消除大气污污染。' }, { goal: '12个村大气污染防治，消除大气污染。' }],
    },
    {
      why: 'the doubled character at the end of its word matches nothing but itself',
      department: [{ goal: '12月完工项目数占完工工程总数的90%。' }],
    },
    { why: 'reduplicated words', department: [{ goal: '层层落实，人人参与，家家户户受益，12个村干干净净。' }] },
    { why: 'an ellipsis', department: [{ goal: '治理12个村……建设管网5公里。。。' }] },
    {
      why: 'particles at the meeting of words',
      department: [{ goal: '为了了解12个村情况，以及及时达到目的的要求，对对象现在在建。' }],
    },
    { why: 'figures and letters', department: [{ code: '11220033', goal: '建成AA级站点11处，面积2200平方米。' }] },
  ],
  bad: [
    {
      why: 'the shorter wording stands in an indicator',
      department: [
        {
          goal: '实现12个点位大气污污染状况的精准监测。',
          indicators: rows({ quality: { name: '实现大气污染精准管控' } }),
        },
      ],
      finds: ['项目1!B7'],
    },
    {
      why: 'the shorter wording stands in another project',
      department: [{ usage: '预算数75万元，用于空气质质量监测。' }, { name: '环境空气质量监测项目' }],
      finds: ['项目1!B4'],
    },
    {
      why: 'the shorter wording stands further on in the same text',
      department: [{ goal: '完成雨污分分流改造12处，新增雨污分流面积5公顷。' }],
      finds: ['项目1!B7'],
    },
    { why: 'a particle', department: [{ goal: '完成12个村的的污水治理。' }], finds: ['项目1!B7'] },
    { why: 'marks', department: [{ goal: '完成12个村治理，，受益850户。' }], finds: ['项目1!B7'] },
    {
      why: 'in the department’s own objectives',
      department: [{ linesBelow: ['部门总体绩效目标', '加强危险废废物管理。', '规范危险废物管理。'] }],
      finds: ['项目1!A22'],
    },
  ],
});
