import type { Language } from '../core/language';

/** What a command is at. */
export type Stage =
  | {
      readonly stage: 'reading';
      readonly file: string;
      readonly place?: { readonly number: number; readonly of: number };
    }
  | { readonly stage: 'checking' | 'writing'; readonly file: string };

/** One line of a terminal that tells what goes on, and that anything else takes the place of. */
export interface ProgressLine {
  readonly show: (stage: Stage, language: Language) => void;
  readonly clear: () => void;
}

export function stageWords(stage: Stage, language: Language): string {
  const zh = language === 'zh';
  switch (stage.stage) {
    case 'reading': {
      const { file, place } = stage;
      const number =
        place && place.of > 1 ? (zh ? `（${place.number}/${place.of}）` : ` (${place.number}/${place.of})`) : '';
      return zh ? `正在读取${number} ${file}` : `Reading${number} ${file}`;
    }
    case 'checking':
      return zh ? `正在检查 ${stage.file}` : `Checking ${stage.file}`;
    case 'writing':
      return zh ? `正在写出 ${stage.file}` : `Writing ${stage.file}`;
  }
}

/** Characters from here on are drawn two columns wide: Chinese and its punctuation. */
const firstWide = 0x2e80;

/** As much of the words as fits on one line: a terminal takes no more than one back. */
function fitted(words: string, columns: number): string {
  let left = columns - 1;
  let kept = '';
  for (const character of words) {
    left -= (character.codePointAt(0) ?? 0) >= firstWide ? 2 : 1;
    if (left < 0) break;
    kept += character;
  }
  return kept;
}

const backToStart = '\r\u001b[2K';

/** Without a terminal nothing is told: a file or another program wants no line that is taken back. */
export function progressLine(
  terminal: { readonly columns: number; readonly write: (text: string) => void } | undefined,
): ProgressLine {
  let isShown = false;
  return {
    show: (stage, language) => {
      terminal?.write(`${backToStart}${fitted(stageWords(stage, language), terminal.columns)}`);
      isShown = true;
    },
    clear: () => {
      if (isShown) terminal?.write(backToStart);
      isShown = false;
    },
  };
}
