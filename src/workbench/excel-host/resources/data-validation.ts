import type { Area } from '../../../core/grid/area';
import { intersection, sameArea, without } from '../../../core/grid/area';
import type { SheetModel } from '../model/sheet-model';
import { asBoolean, asObject } from './arguments';
import { HostError } from '../host-error';
import { Resource } from './resource';

const types: { readonly [key: string]: string } = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

/** Excel takes so many characters of a list that is written out. */
const longestList = 255;

function listSource(rule: object): string {
  const list: unknown = Reflect.get(rule, 'list');
  const source: unknown = typeof list === 'object' && list !== null ? Reflect.get(list, 'source') : undefined;
  return typeof source === 'string' && !source.startsWith('=') ? source : '';
}

/** What a range allows to be entered: kept by the host. */
export class DataValidation extends Resource {
  readonly kind = 'DataValidation';
  readonly #sheet: SheetModel;
  readonly #area: Area;

  constructor(sheet: SheetModel, area: Area) {
    super();
    this.#sheet = sheet;
    this.#area = area;
  }

  get Rule(): object {
    return this.#own?.rule ?? {};
  }

  set Rule(value: unknown) {
    const rule = asObject(value);
    if (listSource(rule).length > longestList) throw new HostError('InvalidArgument', 'list too long');
    this.Clear();
    this.#sheet.validations = [...this.#sheet.validations, { area: this.#area, rule, settings: {} }];
  }

  get Type(): string {
    const touching = this.#sheet.validations.filter(({ area }) => intersection(area, this.#area));
    const [first, ...others] = touching;
    if (!first) return 'None';
    if (others.some(({ rule }) => JSON.stringify(rule) !== JSON.stringify(first.rule))) return 'Inconsistent';
    const unchecked = touching.reduce<readonly Area[]>(
      (left, { area }) => left.flatMap((part) => without(part, area)),
      [this.#area],
    );
    const [key = ''] = Object.keys(first.rule);
    return unchecked.length > 0 ? 'MixedCriteria' : (types[key] ?? 'None');
  }

  get IgnoreBlanks(): boolean {
    return this.#setting('ignoreBlanks') !== false;
  }

  set IgnoreBlanks(value: unknown) {
    this.#set('ignoreBlanks', asBoolean(value));
  }

  get ErrorAlert(): unknown {
    return this.#setting('errorAlert') ?? null;
  }

  set ErrorAlert(value: unknown) {
    this.#set('errorAlert', asObject(value));
  }

  get Prompt(): unknown {
    return this.#setting('prompt') ?? null;
  }

  set Prompt(value: unknown) {
    this.#set('prompt', asObject(value));
  }

  Clear(): void {
    this.#sheet.ensureWritable();
    this.#sheet.validations = this.#sheet.validations.flatMap((validation) =>
      without(validation.area, this.#area).map((area) => ({ ...validation, area })),
    );
  }

  get #own() {
    return this.#sheet.validations.find(({ area }) => intersection(area, this.#area));
  }

  #setting(name: string): unknown {
    return this.#own?.settings[name];
  }

  #set(name: string, value: unknown): void {
    this.#sheet.ensureWritable();
    this.#sheet.validations = this.#sheet.validations.map((validation) =>
      sameArea(validation.area, this.#area)
        ? { ...validation, settings: { ...validation.settings, [name]: value } }
        : validation,
    );
  }
}
