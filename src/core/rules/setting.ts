import type { InLanguages } from '../language';

/** Something that a profile can set in a rule, with what holds where it sets nothing. */
export type Setting =
  | { readonly kind: 'switch'; readonly title: InLanguages<string>; readonly usual: boolean }
  | {
      readonly kind: 'number';
      readonly title: InLanguages<string>;
      readonly usual: number;
      /** The smallest and the largest number that make sense. */
      readonly from: number;
      readonly to: number;
      /** Whether only whole numbers make sense. */
      readonly whole?: true;
    }
  | { readonly kind: 'texts'; readonly title: InLanguages<string>; readonly usual: readonly string[] }
  /** A regular expression in the few signs that `code-pattern.ts` allows; '' for none. */
  | { readonly kind: 'code-pattern'; readonly title: InLanguages<string>; readonly usual: string };

export type Settings = Readonly<Record<string, Setting>>;
export type SettingValue = boolean | number | string | readonly string[];
export type SettingValues = Readonly<Record<string, SettingValue>>;

/** The values of a rule's settings as its check gets them. */
export type ValuesOf<Named extends Settings> = { readonly [name in keyof Named]: ValueOf<Named[name]['kind']> };
type ValueOf<Kind extends Setting['kind']> = {
  readonly switch: boolean;
  readonly number: number;
  readonly texts: readonly string[];
  readonly 'code-pattern': string;
}[Kind];

export function usualValues(settings: Settings): SettingValues {
  return Object.fromEntries(Object.entries(settings).map(([name, { usual }]) => [name, usual]));
}
