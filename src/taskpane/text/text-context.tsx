import { createContext, useContext, type ReactNode } from 'react';
import type { InLanguages, Language } from '../../core/language';
import { en } from './en';
import type { Text } from './text';
import { zh } from './zh';

export const texts: InLanguages<Text> = { zh, en };

interface Spoken {
  readonly language: Language;
  readonly text: Text;
}

const SpokenContext = createContext<Spoken>({ language: 'zh', text: zh });

/** Everything inside speaks `language`. */
export function Speaking({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  return <SpokenContext.Provider value={{ language, text: texts[language] }}>{children}</SpokenContext.Provider>;
}

export function useText(): Spoken {
  return useContext(SpokenContext);
}
