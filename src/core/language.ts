export type Language = 'zh' | 'en';

/** The same thing in each language: a sentence, or what makes one. */
export type InLanguages<T> = { readonly [language in Language]: T };
