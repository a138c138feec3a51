import { useEffect, useState, type ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import {
  displayLanguage,
  excelGlobal,
  excelIsRecentEnough,
  officeColors,
  officeReady,
} from '../adapters/office/environment';
import { officeWorkbook } from '../adapters/office/office-workbook';
import type { Language } from '../core/language';
import type { Workbook } from '../ports/workbook';
import { Broken } from './broken';
import { Connecting } from './connecting';
import { Frame } from './frame';
import { useLook } from './look';
import { MessagePage } from './message-page';
import { NotPossible, type Obstacle } from './not-possible';
import type { PaneProps } from './pane';
import { forgetAttempts } from './start-attempts';

/** What the pane finds where it was opened. */
type Surroundings =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'fault'; readonly fault: unknown }
  | { readonly kind: 'obstacle'; readonly because: Obstacle; readonly language: Language }
  | {
      readonly kind: 'excel';
      readonly Pane: ComponentType<PaneProps>;
      readonly workbook: Workbook;
      readonly language: Language;
      readonly isDark: boolean | undefined;
    };

function browserLanguage(): Language {
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

function reload(): void {
  window.location.reload();
}

/** The pane with all forms and rules is loaded while Office gets ready, so that what is said meanwhile need not wait for it. */
async function surroundings(): Promise<Surroundings> {
  const [host, { Pane }] = await Promise.all([officeReady(), import('./pane')]);
  forgetAttempts();
  if (host !== 'excel') {
    return { kind: 'obstacle', because: 'not-excel', language: browserLanguage() };
  }
  const language = displayLanguage();
  if (!excelIsRecentEnough()) return { kind: 'obstacle', because: 'excel-too-old', language };
  return { kind: 'excel', Pane, workbook: officeWorkbook(excelGlobal()), language, isDark: officeColors()?.isDark };
}

function LivePane() {
  const [found, setFound] = useState<Surroundings>({ kind: 'unknown' });
  useEffect(() => {
    void surroundings().then(setFound, (fault: unknown) => setFound({ kind: 'fault', fault }));
  }, []);
  const look = useLook(found.kind === 'excel' ? found.isDark : undefined);
  switch (found.kind) {
    case 'unknown':
      return (
        <Frame language={browserLanguage()} look={look}>
          <MessagePage>
            <Connecting reload={reload} />
          </MessagePage>
        </Frame>
      );
    case 'fault':
      return (
        <Frame language={browserLanguage()} look={look}>
          <Broken fault={found.fault} />
        </Frame>
      );
    case 'obstacle':
      return (
        <Frame language={found.language} look={look}>
          <MessagePage>
            <NotPossible because={found.because} reload={reload} />
          </MessagePage>
        </Frame>
      );
    case 'excel':
      return <found.Pane workbook={found.workbook} language={found.language} look={look} />;
  }
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<LivePane />);
