/** A text as a file that the user gets. */
export interface TextFile {
  readonly name: string;
  readonly type: 'application/json' | 'text/html';
  readonly text: string;
}

/** What no system takes in a file's name. */
const notInNames = /[\\/:*?"<>|\p{Cc}\p{Cs}]+/gu;
const longestStem = 80;

/** The words as the name of a file, without what no system takes there. */
export function fileName(words: string, extension: 'json' | 'html'): string {
  const stem = [...words.replace(notInNames, '_').trim()]
    .slice(0, longestStem)
    .join('')
    .replace(/^\.+|\.+$/gu, '');
  return `${stem === '' ? '_' : stem}.${extension}`;
}

/** The browser needs the address for as long as it reads the file; it tells nobody when it has. */
const millisecondsToRead = 60_000;

/** Hands the file to the browser's downloads: a task pane can neither write files nor open a window of its own. */
export function saveFile({ name, type, text }: TextFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), millisecondsToRead);
}
