import { distance } from 'fastest-levenshtein';
import type { CellAddress } from '../grid/cell-address';
import { level1Classes, level2Classes, type ClassLabel, type Level1, type Level2 } from '../model/indicator';
import { remembered } from '../remembered';
import { labelText } from './normalise';

type Wordings<Class extends string> = { readonly [label in Class]?: readonly string[] };

/** Wordings that forms of other places and years print for a class. */
const level1Variants: Wordings<Level1> = {
  产出指标: ['产出目标', '产出', '产出绩效', '产出绩效指标'],
  效益指标: ['效果指标', '效益', '效益目标', '效益绩效指标'],
  满意度指标: ['满意度', '社会公众或服务对象满意度指标', '服务对象满意度指标'],
  成本指标: ['成本'],
};
const level2Variants: Wordings<Level2> = {
  数量指标: ['数量目标', '数量'],
  质量指标: ['质量目标', '质量'],
  时效指标: ['时间指标', '进度指标', '时效目标', '时限指标', '时效'],
  成本指标: ['成本目标', '成本控制指标', '成本'],
  经济成本指标: ['经济成本'],
  社会成本指标: ['社会成本'],
  生态环境成本指标: ['生态成本', '环境成本', '生态环境成本'],
  经济效益指标: ['经济效益', '经济效益目标'],
  社会效益指标: ['社会效益', '社会效益目标'],
  生态效益指标: ['生态效益', '环境效益指标', '环境效益目标', '生态环境效益指标'],
  可持续影响指标: ['可持续影响', '可持续发展指标', '可持续性指标', '可持续指标'],
  服务对象满意度指标: [
    '服务对象满意度',
    '社会公众或服务对象满意度指标',
    '服务对象满意度目标',
    '满意度指标',
    '受益对象满意度指标',
  ],
};

/** Slips of the pen that are more than one character away, or stand nearer to another class. */
const level1Misspelt: Wordings<Level1> = { 效益指标: ['效率指标'], 满意度指标: ['满意指标'] };
const level2Misspelt: Wordings<Level2> = {
  数量指标: ['数目指标'],
  时效指标: ['实效指标'],
  经济效益指标: ['经济效率指标'],
};

interface Classification<Class extends string> {
  readonly class: Class | undefined;
  readonly standing: ClassLabel<Class>['standing'];
}

function classifier<Class extends string>(
  classes: readonly Class[],
  variants: Wordings<Class>,
  misspelt: Wordings<Class>,
): (printed: string) => Classification<Class> {
  const known = new Map<string, Classification<Class>>();
  for (const label of classes) {
    for (const wording of misspelt[label] ?? []) known.set(wording, { class: label, standing: 'misspelt' });
    for (const wording of variants[label] ?? []) known.set(wording, { class: label, standing: 'variant' });
  }
  for (const label of classes) known.set(label, { class: label, standing: 'official' });
  return remembered((printed) => {
    const text = labelText(printed).replace(/\d+分?$/u, '');
    const found = known.get(text);
    if (found) return found;
    const near = text.length < 3 ? undefined : classes.find((label) => distance(label, text) === 1);
    return near ? { class: near, standing: 'misspelt' } : { class: undefined, standing: 'unknown' };
  });
}

const classifyLevel1 = classifier(level1Classes, level1Variants, level1Misspelt);
const classifyLevel2 = classifier(level2Classes, level2Variants, level2Misspelt);

/** The first-level class that a form prints at `at`; standing `unknown` for a wording that belongs to none. */
export function level1Label(printed: string, at: CellAddress): ClassLabel<Level1> {
  const { class: ofLevel1, standing } = classifyLevel1(printed);
  return { printed, at, class: ofLevel1, standing };
}

/** The second-level class that a form prints at `at`; standing `unknown` for a wording that belongs to none. */
export function level2Label(printed: string, at: CellAddress): ClassLabel<Level2> {
  const { class: ofLevel2, standing } = classifyLevel2(printed);
  return { printed, at, class: ofLevel2, standing };
}

/** Whether a text is a class of the first level, in any wording that is known. */
export function isLevel1(text: string): boolean {
  return text !== '' && classifyLevel1(text).class !== undefined;
}

/** Whether a text is a class of the second level, in any wording that is known. */
export function isLevel2(text: string): boolean {
  return text !== '' && classifyLevel2(text).class !== undefined;
}
