import { HostError } from '../host-error';
import type { Area } from '../../../core/grid/area';
import type { ConditionalFormatModel } from '../model/conditional-formats';
import { addCustomFormat, clearConditionalFormats, conditionalFormatsOf, touching } from '../model/conditional-formats';
import { isBalanced } from '../model/cell-input';
import type { SheetModel } from '../model/sheet-model';
import { asBoolean, asColor, asOneOf, asText, shownColor } from './arguments';
import type { Makers } from './makers';
import type { RangeAreasResource } from './range-areas';
import type { RangeResource } from './range';
import { Collection, Resource } from './resource';

/** The conditional formats that touch a range; new ones cover all of it. */
export class ConditionalFormats extends Collection<ConditionalFormat> {
  readonly kind = 'ConditionalFormatCollection';
  readonly #make: Makers;
  readonly #sheet: SheetModel;
  readonly #areas: readonly Area[];

  constructor(make: Makers, sheet: SheetModel, areas: readonly Area[]) {
    super();
    this.#make = make;
    this.#sheet = sheet;
    this.#areas = areas;
  }

  override list(): readonly ConditionalFormat[] {
    return conditionalFormatsOf(this.#sheet)
      .filter((format) => touching(format, this.#areas))
      .map((format) => new ConditionalFormat(this.#make, format));
  }

  Add(type: unknown): ConditionalFormat {
    this.#sheet.ensureWritable();
    if (asText(type) !== 'Custom')
      throw new HostError('ApiNotFound', `ConditionalFormatCollection.add of type ${asText(type)}`);
    return new ConditionalFormat(this.#make, addCustomFormat(this.#sheet, this.#areas));
  }

  ClearAll(): void {
    this.#sheet.ensureWritable();
    clearConditionalFormats(this.#sheet, this.#areas);
  }
}

export class ConditionalFormat extends Resource {
  readonly kind = 'ConditionalFormat';
  readonly #make: Makers;
  readonly #format: ConditionalFormatModel;

  constructor(make: Makers, format: ConditionalFormatModel) {
    super();
    this.#make = make;
    this.#format = format;
  }

  override itemKey(): string {
    return this.#format.id;
  }

  override ensureAlive(): void {
    if (!this.#format.rule) throw new HostError('ItemNotFound', 'conditional format');
  }

  get Id(): string {
    return this.#format.id;
  }

  get Type(): string {
    return this.#format.type;
  }

  get Priority(): number {
    return this.#format.priority;
  }

  get StopIfTrue(): boolean {
    return this.#format.rule?.stopIfTrue === true;
  }

  set StopIfTrue(value: unknown) {
    this.#format.sheet.ensureWritable();
    this.#format.setStopIfTrue(asBoolean(value));
  }

  get Custom(): CustomConditionalFormat {
    if (this.#format.type !== 'Custom') throw new HostError('InvalidOperation', `type ${this.#format.type}`);
    return new CustomConditionalFormat(this.#format);
  }

  get CustomOrNullObject(): CustomConditionalFormat | null {
    return this.#format.type === 'Custom' ? this.Custom : null;
  }

  Delete(): void {
    this.#format.sheet.ensureWritable();
    this.#format.delete();
  }

  GetRange(): RangeResource {
    const range = this.GetRangeOrNullObject();
    if (!range) throw new HostError('InvalidOperation', 'more than one range');
    return range;
  }

  GetRangeOrNullObject(): RangeResource | null {
    const [area, ...more] = this.#format.areas;
    return area && more.length === 0 ? this.#make.range(this.#format.sheet, area) : null;
  }

  GetRanges(): RangeAreasResource {
    return this.#make.areas(this.#format.sheet, this.#format.areas);
  }
}

class CustomConditionalFormat extends Resource {
  readonly kind = 'CustomConditionalFormat';
  readonly #format: ConditionalFormatModel;

  constructor(format: ConditionalFormatModel) {
    super();
    this.#format = format;
  }

  get Rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.#format);
  }

  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.#format);
  }
}

class ConditionalFormatRule extends Resource {
  readonly kind = 'ConditionalFormatRule';
  readonly #format: ConditionalFormatModel;

  constructor(format: ConditionalFormatModel) {
    super();
    this.#format = format;
  }

  get Formula(): string {
    return this.#format.formula ?? '';
  }

  set Formula(value: unknown) {
    const formula = asText(value);
    if (!isBalanced(formula)) throw new HostError('InvalidArgument', formula);
    this.#format.sheet.ensureWritable();
    this.#format.setFormula(formula.startsWith('=') ? formula : `=${formula}`);
  }
}

class ConditionalRangeFormat extends Resource {
  readonly kind = 'ConditionalRangeFormat';
  readonly #format: ConditionalFormatModel;

  constructor(format: ConditionalFormatModel) {
    super();
    this.#format = format;
  }

  get Fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.#format);
  }

  get Font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.#format);
  }
}

class ConditionalRangeFill extends Resource {
  readonly kind = 'ConditionalRangeFill';
  readonly #format: ConditionalFormatModel;

  constructor(format: ConditionalFormatModel) {
    super();
    this.#format = format;
  }

  get Color(): string {
    return shownColor(this.#format.look.fill) ?? '';
  }

  set Color(value: unknown) {
    this.#format.sheet.ensureWritable();
    this.#format.setLook({ fill: asColor(value) });
  }

  Clear(): void {
    this.#format.sheet.ensureWritable();
    this.#format.setLook({ fill: null });
  }
}

const underlines = ['None', 'Single', 'Double'] as const;

class ConditionalRangeFont extends Resource {
  readonly kind = 'ConditionalRangeFont';
  readonly #format: ConditionalFormatModel;

  constructor(format: ConditionalFormatModel) {
    super();
    this.#format = format;
  }

  get Color(): string {
    return shownColor(this.#format.look.fontColor) ?? '';
  }

  set Color(value: unknown) {
    this.#format.sheet.ensureWritable();
    this.#format.setLook({ fontColor: asColor(value) });
  }

  get Bold(): boolean {
    return this.#format.look.bold === true;
  }

  set Bold(value: unknown) {
    this.#format.sheet.ensureWritable();
    this.#format.setLook({ bold: asBoolean(value) });
  }

  get Italic(): boolean {
    return this.#format.look.italic === true;
  }

  set Italic(value: unknown) {
    this.#format.sheet.ensureWritable();
    this.#format.setLook({ italic: asBoolean(value) });
  }

  get Underline(): string {
    return this.#format.look.underline === true ? 'Single' : 'None';
  }

  set Underline(value: unknown) {
    this.#format.sheet.ensureWritable();
    this.#format.setLook({ underline: asOneOf(underlines, value) !== 'None' });
  }

  Clear(): void {
    this.#format.sheet.ensureWritable();
    this.#format.setLook({ fontColor: null, bold: false, italic: false, underline: false });
  }
}
