/** A new rule's two texts: its file, and the list of rules with its line. */
export interface NewRule {
  readonly file: string;
  readonly index: string;
}

const kebabCase = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/u;

function identifierOf(id: string): string {
  return id.replace(/-([a-z0-9])/gu, (_, letter: string) => letter.toUpperCase());
}

/** A rule that compiles, finds nothing, and fails its tests until its examples and words are written. */
function skeletonOf(id: string): string {
  return `import { defineRule } from './rule';
import { formField } from './sources';

export const ${identifierOf(id)} = defineRule({
  id: '${id}',
  scope: 'project',
  severity: 'warning',
  opinion: '其他',
  title: { zh: '', en: '' },
  about: { zh: '', en: '' },
  source: formField,

  check({ name }, report) {
    if (name.value === '') report({ at: name.at, facts: {} });
  },

  message: { zh: () => '', en: () => '' },
  advice: { zh: () => '', en: () => '' },

  good: [],
  bad: [],
});
`;
}

function withRule(index: string, id: string): string {
  const line = `import { ${identifierOf(id)} } from './${id}';`;
  const lines = index.split('\n');
  const firstOwn = lines.findIndex((one) => /from '\.\/.+';$/u.test(one) && fileOf(one) > id);
  const lastImport = lines.reduce((last, one, at) => (one.startsWith('import ') ? at : last), -1);
  const place = firstOwn === -1 ? lastImport + 1 : firstOwn;
  const imported = [...lines.slice(0, place), line, ...lines.slice(place)];
  const end = imported.indexOf(
    '];',
    imported.findIndex((one) => one.startsWith('export const rules')),
  );
  return [...imported.slice(0, end), `  ${identifierOf(id)},`, ...imported.slice(end)].join('\n');
}

function fileOf(importLine: string): string {
  return /from '\.\/(.+)';$/u.exec(importLine)?.[1] ?? '';
}

/** The texts for a new rule of that id, or why it cannot be one. `index` is the present text of rules/index.ts. */
export function newRule(id: string, index: string): NewRule | { readonly refused: string } {
  if (!kebabCase.test(id)) return { refused: `${id} is no rule's id: write it like value-binary-unresolved` };
  if (index.includes(`'./${id}'`)) return { refused: `There is a rule ${id} already` };
  return { file: skeletonOf(id), index: withRule(index, id) };
}
