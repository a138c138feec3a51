import { FluentProvider, makeStyles, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useEffect, type ReactNode } from 'react';
import type { Language } from '../core/language';
import { Boundary } from './boundary';
import { Speaking, texts } from './text/text-context';

export type Look = 'light' | 'dark';

export interface FrameProps {
  readonly language: Language;
  readonly look: Look;
  readonly children: ReactNode;
}

const themes = { light: webLightTheme, dark: webDarkTheme } as const;

const useStyles = makeStyles({ frame: { height: '100%', overflow: 'hidden' } });

/** What everything in the pane needs around it: language, theme, and a place for faults of ours to end up. */
export function Frame({ language, look, children }: FrameProps) {
  const styles = useStyles();
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = texts[language].title;
  }, [language]);
  return (
    <Speaking language={language}>
      <FluentProvider theme={themes[look]} className={styles.frame}>
        <Boundary>{children}</Boundary>
      </FluentProvider>
    </Speaking>
  );
}
