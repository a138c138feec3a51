import type { Indicator, Level2 } from '../model/indicator';
import { comparable } from './comparable-text';
import {
  atHomeIn,
  authorities,
  benefits,
  countedThings,
  countingEnding,
  failures,
  namedMonth,
  passedReview,
  plainQuality,
  qualityForeignToBenefits,
  sparing,
  surelyOf,
  timesForeignToBenefits,
  type Category,
} from './lexicon/class-words';
import { hasTimeExpression } from './lexicon/time-expressions';
import { unitOf } from './target-words';
import { hasAnyOf } from './words-in-text';

/** What the second-level classes ask for. Social and ecological costs are told neither in money nor by words of cost. */
const categoryOfClass: Readonly<Record<Level2, Category | undefined>> = {
  数量指标: '数量',
  质量指标: '质量',
  时效指标: '时效',
  成本指标: '成本',
  经济成本指标: '成本',
  社会成本指标: undefined,
  生态环境成本指标: undefined,
  经济效益指标: '经济效益',
  社会效益指标: '社会效益',
  生态效益指标: '生态效益',
  可持续影响指标: '可持续影响',
  服务对象满意度指标: '满意度',
};

/** The kind of content that a second-level class asks for; undefined where any will do. */
export function categoryOf(level2: Level2 | undefined): Category | undefined {
  return level2 && categoryOfClass[level2];
}

const benefitSet: ReadonlySet<Category> = new Set(benefits);

/** What a name is about, and the word that tells it. */
export interface ContentWord {
  readonly category: Category;
  readonly word: string;
}

/** 空气质量 and 环境质量 are of the environment, not of quality. */
const qualityOfTheEnvironment = /(?:空气|环境|水环境)质量|质量(?:改善|效益)/gu;

function longest(words: readonly string[]): string | undefined {
  return words.reduce<string | undefined>(
    (best, word) => (best && best.length >= word.length ? best : word),
    undefined,
  );
}

const patternsOf: { readonly [category in Category]?: readonly RegExp[] } = {
  数量: [countedThings],
  质量: [passedReview, plainQuality],
  时效: [namedMonth],
};

const categories = Object.keys(surelyOf) as Category[];

function ofEachCategory<Made>(make: (category: Category) => Made): Readonly<Record<Category, Made>> {
  return Object.fromEntries(categories.map((category) => [category, make(category)])) as Record<Category, Made>;
}

const hasSureWord = ofEachCategory((category) => {
  const hasWord = hasAnyOf(surelyOf[category]);
  const patterns = patternsOf[category] ?? [];
  return (text: string) => hasWord(text) || patterns.some((pattern) => pattern.test(text));
});
const hasWordAtHome = ofEachCategory((category) => hasAnyOf(atHomeIn[category]));
const namesFailure = hasAnyOf(failures);
const isForeignQuality = hasAnyOf(qualityForeignToBenefits);
const isForeignTime = hasAnyOf(timesForeignToBenefits);
const spares = hasAnyOf(sparing);

/** The name without what only seems to tell its category. */
function telling(category: Category, name: string): string {
  return category === '质量' ? name.replace(qualityOfTheEnvironment, '') : name;
}

/** The longest word by which the name surely belongs to the category. */
function sureWord(category: Category, name: string): string | undefined {
  const text = telling(category, name);
  if (!hasSureWord[category](text)) return undefined;
  const matched = (patternsOf[category] ?? []).flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
  return longest([...surelyOf[category].filter((word) => text.includes(word)), ...matched]);
}

/** A name or description without the names of authorities, of one width. */
function plain(text: string): string {
  const same = comparable(text);
  return same.includes('生态环境') ? same.replace(authorities, '') : same;
}

/** Whether the text has a word that is at home in the category. */
function hasOwnWord(own: Category, text: string): boolean {
  return hasWordAtHome[own](text) || hasSureWord[own](telling(own, text));
}

/** Whether a name or description can well stand under its own category. */
function isAtHome(own: Category, indicator: Indicator): boolean {
  const { name, description, value, unit, target } = indicator;
  const nameText = plain(name.value);
  if (hasOwnWord(own, nameText)) return true;
  const descriptionText = plain(description?.value ?? '');
  if (hasOwnWord(own, descriptionText)) return true;
  if (own === '时效') {
    if (target.kind === 'date') return true;
    return [nameText, descriptionText, comparable(value.value), comparable(unit?.value ?? '')].some(hasTimeExpression);
  }
  const ofTarget = target.kind === 'number' ? unitOf(indicator) : undefined;
  if (own === '数量') {
    return (
      countingEnding.test(nameText) ||
      countingEnding.test(descriptionText) ||
      (ofTarget !== undefined && !/^[%‰]/u.test(ofTarget))
    );
  }
  return own === '成本' && ofTarget !== undefined && /元/u.test(ofTarget);
}

/** Whether a word of another category is no mistake under this one. */
function isHarmless(own: Category, { category, word }: ContentWord, name: string): boolean {
  if (own === '质量') return category === '数量' && namesFailure(name);
  if (!benefitSet.has(own)) return false;
  if (benefitSet.has(category) || category === '数量') return true;
  if (category === '质量') return !passedReview.test(word) && !isForeignQuality(word);
  if (category === '时效') return !namedMonth.test(word) && !isForeignTime(word);
  return category === '成本' && spares(name);
}

/** The one category whose word is the longest; undefined where there is none, or two are of one length. */
function foreignWord(own: Category, name: string): ContentWord | undefined {
  const found = categories.flatMap((category): readonly ContentWord[] => {
    const word = category === own ? undefined : sureWord(category, name);
    return word === undefined || isHarmless(own, { category, word }, name) ? [] : [{ category, word }];
  });
  const [first, second] = [...found].sort((one, other) => other.word.length - one.word.length);
  return first && first.word.length !== second?.word.length ? first : undefined;
}

/**
 * What the indicator's name is about where that is another category than its second-level class asks for. Undefined where name,
 * description or value is at home in its own class, and where no word, or more than one, decides.
 */
export function misplacedContent(indicator: Indicator): (ContentWord & { readonly own: Category }) | undefined {
  const own = categoryOf(indicator.level2?.class);
  const name = plain(indicator.name.value);
  if (!own || name === '' || isAtHome(own, indicator)) return undefined;
  const foreign = foreignWord(own, name);
  return foreign && { ...foreign, own };
}
