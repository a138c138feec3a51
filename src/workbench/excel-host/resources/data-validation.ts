import type { Area } from '../model/area';
import { intersection, sameArea, without } from '../model/area';
import type { SheetModel } from '../model/sheet-model';
import { asBoolean, asObject } from './arguments';
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
    this.Clear();
    this.#sheet.validations = [...this.#sheet.validations, { area: this.#area, rule, settings: {} }];
  }

  get Type(): string {
    const [key = ''] = Object.keys(this.Rule);
    return types[key] ?? 'None';
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
