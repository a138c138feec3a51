import type { Area } from '../../../core/grid/area';
import { intersection, without } from '../../../core/grid/area';
import type { SheetModel } from './sheet-model';
import { fromUniverRange, toUniverRange } from './sheet-model';
import type { ConditionalRule } from './univer';

/** The look that a conditional format gives. */
export interface ConditionalLook {
  readonly fill?: string | null;
  readonly fontColor?: string | null;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
}

/** One conditional format of a sheet. Univer keeps it, so that it is shown; this reads and changes it there. */
export class ConditionalFormatModel {
  readonly sheet: SheetModel;
  readonly id: string;

  constructor(sheet: SheetModel, id: string) {
    this.sheet = sheet;
    this.id = id;
  }

  /** Univer's rule; undefined once it was deleted. */
  get rule(): ConditionalRule | undefined {
    return this.sheet.grid.getConditionalFormattingRules().find(({ cfId }) => cfId === this.id);
  }

  get areas(): readonly Area[] {
    return this.rule?.ranges.map(fromUniverRange) ?? [];
  }

  get priority(): number {
    return this.sheet.grid.getConditionalFormattingRules().findIndex(({ cfId }) => cfId === this.id);
  }

  /** With its `=`; undefined where the format is not by formula. */
  get formula(): string | undefined {
    const rule = this.rule?.rule;
    if (rule?.type !== 'highlightCell' || rule.subType !== 'formula') return undefined;
    return rule.value;
  }

  /** Excel's name for the kind of rule. */
  get type(): string {
    const rule = this.rule?.rule;
    if (rule?.type !== 'highlightCell') return otherTypes[rule?.type ?? ''] ?? 'Custom';
    return highlightTypes[rule.subType] ?? 'Custom';
  }

  get look(): ConditionalLook {
    const rule = this.rule?.rule;
    if (rule?.type !== 'highlightCell') return {};
    const { bg, cl, bl, it, ul } = rule.style;
    const lines = { bold: bl === 1, italic: it === 1, underline: ul?.s === 1 };
    return { fill: bg?.rgb ?? null, fontColor: cl?.rgb ?? null, ...lines };
  }

  setFormula(formula: string): void {
    this.#change((rule) => ({ ...rule, rule: { ...rule.rule, value: formula } as ConditionalRule['rule'] }));
  }

  setLook({ fill, fontColor, bold, italic, underline }: ConditionalLook): void {
    this.#change((rule) => {
      if (rule.rule.type !== 'highlightCell') return rule;
      const style = { ...rule.rule.style };
      if (fill !== undefined) style.bg = fill === null ? null : { rgb: fill };
      if (fontColor !== undefined) style.cl = fontColor === null ? null : { rgb: fontColor };
      if (bold !== undefined) style.bl = bold ? 1 : 0;
      if (italic !== undefined) style.it = italic ? 1 : 0;
      if (underline !== undefined) style.ul = { s: underline ? 1 : 0 };
      return { ...rule, rule: { ...rule.rule, style } };
    });
  }

  setStopIfTrue(stopIfTrue: boolean): void {
    this.#change((rule) => ({ ...rule, stopIfTrue }));
  }

  setAreas(areas: readonly Area[]): void {
    if (areas.length === 0) this.delete();
    else this.#change((rule) => ({ ...rule, ranges: areas.map(toUniverRange) }));
  }

  delete(): void {
    this.sheet.book.silently(() => this.sheet.grid.deleteConditionalFormattingRule(this.id));
  }

  #change(change: (rule: ConditionalRule) => ConditionalRule): void {
    const { rule } = this;
    if (!rule) return;
    this.sheet.book.silently(() => this.sheet.grid.setConditionalFormattingRule(this.id, change(rule)));
  }
}

const otherTypes: { readonly [type: string]: string } = {
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
};

const highlightTypes: { readonly [type: string]: string } = {
  formula: 'Custom',
  number: 'CellValue',
  text: 'ContainsText',
  timePeriod: 'PresetCriteria',
  uniqueValues: 'PresetCriteria',
  duplicateValues: 'PresetCriteria',
  average: 'PresetCriteria',
  rank: 'TopBottom',
};

/** All formats of a sheet, the first in effect first. */
export function conditionalFormatsOf(sheet: SheetModel): readonly ConditionalFormatModel[] {
  return sheet.grid.getConditionalFormattingRules().map(({ cfId }) => new ConditionalFormatModel(sheet, cfId));
}

/** A format by formula that does nothing yet: the client sets formula and look one by one. */
export function addCustomFormat(sheet: SheetModel, areas: readonly Area[]): ConditionalFormatModel {
  const draft = sheet.grid.newConditionalFormattingRule().whenFormulaSatisfied('=FALSE');
  const rule = draft.setRanges(areas.map(toUniverRange)).build();
  sheet.book.silently(() => sheet.grid.addConditionalFormattingRule(rule));
  return new ConditionalFormatModel(sheet, rule.cfId);
}

export function touching(format: ConditionalFormatModel, areas: readonly Area[]): boolean {
  return format.areas.some((one) => areas.some((other) => intersection(one, other) !== undefined));
}

/** Takes formats off `areas`; what a format covers beside them stays. */
export function clearConditionalFormats(sheet: SheetModel, areas: readonly Area[]): void {
  for (const format of conditionalFormatsOf(sheet)) {
    if (!touching(format, areas)) continue;
    const left = areas.reduce<readonly Area[]>(
      (parts, hole) => parts.flatMap((part) => without(part, hole)),
      format.areas,
    );
    format.setAreas(left);
  }
}
