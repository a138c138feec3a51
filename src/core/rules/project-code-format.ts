import type { Located } from '../model/located';
import type { Project } from '../model/project';
import { rememberedOfShares } from '../remembered';
import { matchesCode } from './code-pattern';
import { comparable } from './comparable-text';
import { defineRule } from './rule';
import { reviewPractice } from './sources';
import { quoted } from './wording';

interface Facts {
  readonly code: string;
  readonly kind: 'scientific' | 'shape' | 'pattern';
  /** A code of the usual shape, to compare with. */
  readonly usual: string;
}

interface Code extends Located<string> {
  readonly shape: string;
  /** 1.3E+16: a number that a sheet has shortened. */
  readonly isScientific: boolean;
}

const settings = {
  pattern: {
    kind: 'code-pattern',
    title: {
      zh: '本地编码的格式（正则表达式，如 ^\\d{6}[A-Z]\\d{2}[A-Z0-9]{10,}$）',
      en: 'How codes look here (a regular expression such as ^\\d{6}[A-Z]\\d{2}[A-Z0-9]{10,}$)',
    },
    usual: '',
  },
} as const;

const fewestCodes = 3;
const scientific = /^\d(?:\.\d{1,16})?[Ee]\+?\d{1,3}$/u;

/** How long the code is and which kinds of characters it has, wherever: codes of one series differ there. A last X is a check digit. */
function shapeOf(code: string): string {
  const text = comparable(code);
  const letters = /[A-Za-z]/u.test(text.replace(/(?<=\d)[Xx]$/u, '0'));
  const others = /[^\dA-Za-z]/u.test(text);
  return `${text.length}${letters ? ' letters' : ''}${others ? ' signs' : ''}${scientific.test(text) ? ' scientific' : ''}`;
}

function codeOf({ code }: Project): Code | undefined {
  if (!code || code.value === '') return undefined;
  return { ...code, shape: shapeOf(code.value), isScientific: scientific.test(comparable(code.value)) };
}

/** A code of the shape that more than half of them have; undefined where no shape has. */
function usualCode(codes: readonly Code[]): Code | undefined {
  const counts = new Map<string, number>();
  for (const { shape } of codes) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  return codes.find(({ shape }) => (counts.get(shape) ?? 0) * 2 > codes.length);
}

interface PlacedCode {
  readonly code: Code;
  readonly project: number;
}

interface AllCodes {
  readonly codes: readonly PlacedCode[];
  readonly usual: Code | undefined;
  /** Those that are shortened, or of another shape than the usual. */
  readonly odd: readonly PlacedCode[];
}

const codesOf = rememberedOfShares(codeOf, (all): AllCodes => {
  const codes = all.flatMap((code, project) => (code ? [{ code, project }] : []));
  const usual = usualCode(codes.map(({ code }) => code));
  const odd = codes.filter(({ code }) => code.isScientific || (usual && code.shape !== usual.shape));
  return { codes, usual, odd };
});

export const projectCodeFormat = defineRule<Facts, typeof settings>({
  id: 'project-code-format',
  scope: 'department',
  severity: 'warning',
  opinion: '其他',
  title: { zh: '项目编码格式异常', en: 'Project’s code of an unusual form' },
  about: {
    zh: '检查项目编码的长度和字符种类（数字、字母、其他）是否与本部门多数编码一致，是否变成了科学计数法（5.1E+20）。填有编码的项目少于三个时不检查。',
    en: 'Checks whether a project’s code has the length and the kinds of characters that most of the department’s codes have, and whether it has turned into scientific notation (5.1E+20). Left alone where fewer than three codes are filled in.',
  },
  source: reviewPractice({ zh: '项目编码由系统统一生成', en: 'codes are given by one system' }),

  settings,

  check({ projects }, report, { pattern }) {
    const { codes, usual, odd } = codesOf(projects);
    if (codes.length < fewestCodes && pattern === '') return;
    const isUnwanted = ({ code: { isScientific, value } }: PlacedCode): boolean =>
      isScientific || !matchesCode(pattern, comparable(value));
    for (const { code, project } of pattern === '' ? odd : codes.filter(isUnwanted)) {
      const { value, at, shape, isScientific } = code;
      const kind = isScientific ? 'scientific' : pattern === '' ? 'shape' : 'pattern';
      const example = usual && usual.shape !== shape ? usual.value : '';
      report({ at, project, facts: { code: value, kind, usual: example } });
    }
  },

  message: {
    zh: ({ code, kind, usual }) => {
      if (kind === 'scientific') return `项目编码${quoted(code)}变成了科学计数法。`;
      if (kind === 'pattern') return `项目编码${quoted(code)}不符合本地规定的编码格式。`;
      return `项目编码${quoted(code)}的格式与本部门多数编码（如${quoted(usual)}）不同。`;
    },
    en: ({ code, kind, usual }) => {
      if (kind === 'scientific') return `The code ${quoted(code)} has turned into scientific notation.`;
      if (kind === 'pattern') return `The code ${quoted(code)} does not look as codes do here.`;
      return `The code ${quoted(code)} is of another form than most of the department’s codes, such as ${quoted(usual)}.`;
    },
  },
  advice: {
    zh: ({ kind }) =>
      kind === 'scientific'
        ? '请先将单元格格式设为文本，再重新填写完整编码。'
        : '请对照预算系统中的编码核对，补全或改正。',
    en: ({ kind }) =>
      kind === 'scientific'
        ? 'Set the cell to text first, then fill in the whole code again.'
        : 'Compare it with the code in the budget system, and complete or correct it.',
  },

  good: [
    {
      why: 'as the profile’s pattern has it',
      settings: { pattern: '^\\d{8}[A-Z]\\d{11}[\\dX]$' },
      department: [{ code: '13012326P00412310008X' }, { code: '13012326R004123100092' }],
    },
    {
      why: 'codes of one form',
      department: [
        { code: '13012326P00412310008X' },
        { code: '13012326P004123100092' },
        { code: '13012326R004123100103' },
      ],
    },
    {
      why: 'two codes are too few to compare',
      department: [{ code: '13012326P00412310008X' }, { code: '123' }, { code: '' }],
    },
    {
      why: 'no form that most of them have',
      department: [{ code: '13012326P00412310008X' }, { code: '123' }, { code: '4567' }, { code: '89' }],
    },
    {
      why: 'a check digit X among plain figures',
      department: [{ code: '00412310008X' }, { code: '004123100092' }, { code: '004123100103' }],
    },
  ],
  bad: [
    {
      why: 'one code alone, unlike the profile’s pattern',
      settings: { pattern: '^\\d{8}[A-Z]\\d{11}[\\dX]$' },
      department: [{ code: '13012326P0041231' }, { code: '' }],
      finds: ['项目1!B3'],
    },

    {
      why: 'a figure is missing',
      department: [
        { code: '13012326P00412310008X' },
        { code: '13012326P00412310009' },
        { code: '13012326P004123100103' },
      ],
      finds: ['项目2!B3'],
    },
    {
      why: 'scientific notation',
      department: [{ code: '13012326P00412310008X' }, { code: '13012326P004123100092' }, { code: '5.1E+20' }],
      finds: ['项目3!B3'],
    },
    {
      why: 'no letter among codes with one',
      department: [
        { code: '13012326P00412310008X' },
        { code: '130123260004123100092' },
        { code: '13012326P004123100103' },
      ],
      finds: ['项目2!B3'],
    },
  ],
});
