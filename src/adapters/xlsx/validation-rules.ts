import { rangeA1 } from '../../core/grid/a1';
import { areaA1, intersection, parseArea, without, type Area } from '../../core/grid/area';
import { listText, valuesOfList } from '../../core/plans/validation-lists';
import { counted, cut, join, type Pieces } from './pieces';
import { attributeOf, escapeXml, unescapeXml, withAttributes } from './xml';

/** What checks the cells of a range: nothing, one list that is written out, or something else. */
export type Checked =
  { readonly by: 'nothing' } | { readonly by: 'list'; readonly values: readonly string[] } | { readonly by: 'other' };

/** A rule as it is written, and the areas whose cells it checks. */
interface Rule {
  readonly xml: string;
  readonly areas: readonly Area[];
}

function ruleOf(xml: string): Rule {
  return { xml, areas: (attributeOf(xml, 'sqref') ?? '').split(/\s+/).flatMap((text) => parseArea(text) ?? []) };
}

function listRule(area: Area, text: string): Rule {
  const xml = `<dataValidation type="list" errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="${rangeA1(area)}"><formula1>"${escapeXml(text)}"</formula1></dataValidation>`;
  return { xml, areas: [area] };
}

function isOver({ areas }: Rule, area: Area): boolean {
  return areas.some((other) => intersection(other, area) !== undefined);
}

function valuesIn({ xml }: Rule): readonly string[] | undefined {
  if (attributeOf(xml, 'type') !== 'list') return undefined;
  const formula = /<(?:\w+:)?formula1>([^<]*)</.exec(xml)?.[1] ?? '';
  const text = /^"(.*)"$/su.exec(unescapeXml(formula))?.[1];
  return text === undefined ? undefined : valuesOfList(text);
}

/** The rules by which a sheet's cells are checked when somebody types into them, but for those among its extensions. */
export class ValidationRules {
  private readonly outer: Pieces;
  private rules: readonly Rule[];
  private changed = false;

  /** `xml` is the sheet's `dataValidations` as it is written. */
  constructor(xml: string | undefined) {
    this.outer = cut(xml ?? '<dataValidations count="0"/>');
    this.rules = this.outer.children.map((child) => ruleOf(child.xml));
  }

  /** Whether others than those that were stated stand here now. */
  get areChanged(): boolean {
    return this.changed;
  }

  checkedBy(area: Area): Checked {
    const [rule, ...more] = this.rules.filter((one) => isOver(one, area));
    if (!rule) return { by: 'nothing' };
    const values = valuesIn(rule);
    const isWhole = rule.areas.some((other) => without(area, other).length === 0);
    return more.length === 0 && values && isWhole ? { by: 'list', values } : { by: 'other' };
  }

  /** Puts a list on the area in place of the one that it has, or takes that away. */
  setList(area: Area, values: readonly string[] | undefined): void {
    const others = this.rules.flatMap((rule): readonly Rule[] => {
      if (!isOver(rule, area)) return [rule];
      const areas = rule.areas.flatMap((other) => without(other, area));
      return areas.length === 0
        ? []
        : [{ xml: withAttributes(rule.xml, { sqref: areas.map(areaA1).join(' ') }), areas }];
    });
    const text = values && listText(values);
    this.rules = text === undefined ? others : [...others, listRule(area, text)];
    this.changed = true;
  }

  /** The `dataValidations` as they are now; undefined where nothing is checked. */
  toXml(): string | undefined {
    const children = this.rules.map(({ xml }) => ({ name: 'dataValidation', xml }));
    return children.length === 0 ? undefined : join(counted({ ...this.outer, children }));
  }
}
