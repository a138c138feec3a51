import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { explainRefusal } from '../../app/words/refusal';
import type { Result } from '../../core/result';
import { OfficeFrames, type ShownDialog } from './office-frames';
import { openBook, type OpenBook } from './open-book';
import { readBytes, readFile, type OpenRefusal, type ReadFile } from './read-file';
import { download, xlsxType } from './download';
import { explainOpening, text } from './text';

const sample = { name: 'ecology-bureau.xlsx', address: 'samples/ecology-bureau.xlsx' } as const;

export interface Notice {
  readonly intent: 'info' | 'success' | 'warning' | 'error';
  readonly words: string;
}

/** What the page is doing. */
export interface WorkbenchState {
  readonly book: OpenBook | undefined;
  /** What it is busy with, in words. */
  readonly busy: string | undefined;
  readonly notice: Notice | undefined;
  readonly isUnsaved: boolean;
  /** How many charts the sheet in sight has: Univer draws none. */
  readonly chartsUnseen: number;
  readonly dialog: ShownDialog | undefined;
  /** A file that was picked while there is unsaved work. */
  readonly waiting: File | undefined;
}

export interface WorkbenchActions {
  readonly pick: (file: File) => void;
  readonly leave: () => void;
  readonly stay: () => void;
  readonly save: () => void;
  readonly run: (command: string) => void;
  readonly dismiss: () => void;
}

const before: WorkbenchState = {
  book: undefined,
  busy: text.opening(sample.name),
  notice: undefined,
  isUnsaved: false,
  chartsUnseen: 0,
  dialog: undefined,
  waiting: undefined,
};

/** Holds the open workbook, which is drawn into `place`. */
export function useWorkbench(place: RefObject<HTMLDivElement | null>): WorkbenchState & WorkbenchActions {
  const [state, setState] = useState(before);
  const change = useCallback((part: Partial<WorkbenchState>) => setState((old) => ({ ...old, ...part })), []);
  const [frames] = useState(() => new OfficeFrames(displayLanguage(), (dialog) => change({ dialog })));
  const current = useRef<OpenBook>();

  const show = useCallback(
    async (name: string, read: () => Promise<Result<ReadFile, OpenRefusal>>) => {
      change({ busy: text.opening(name), notice: undefined, waiting: undefined });
      await painted();
      const file = await read();
      if (!file.ok) {
        change({ busy: undefined, notice: { intent: 'error', words: explainOpening(name, file.error) } });
        return;
      }
      if (!place.current) return;
      current.current?.dispose();
      const book = await openBook(place.current, file.value);
      current.current = book;
      forgetKeptByPane();
      frames.serve(book.switchboard);
      book.unsaved.whenItChanges((isUnsaved) => change({ isUnsaved }));
      watchCharts(book, (chartsUnseen) => change({ chartsUnseen }));
      change({ book, busy: undefined, isUnsaved: false, chartsUnseen: 0 });
    },
    [change, frames, place],
  );

  useEffect(() => {
    window.officeDoor = frames;
    void show(sample.name, readSample).catch(() => {
      change({ busy: undefined, notice: { intent: 'error', words: text.sampleMissing } });
    });
    return () => {
      current.current?.dispose();
      current.current = undefined;
    };
  }, [frames, show, change]);

  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (current.current?.unsaved.exists) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, []);

  const open = useCallback((file: File) => void show(file.name, () => readFile(file)), [show]);
  return {
    ...state,
    pick: (file) => (current.current?.unsaved.exists ? change({ waiting: file }) : open(file)),
    leave: () => state.waiting && open(state.waiting),
    stay: () => change({ waiting: undefined }),
    save: () => void (current.current && save(current.current, change)),
    run: (command) => void frames.run(command),
    dismiss: () => change({ notice: undefined }),
  };
}

/** The language that the embedded Excel says it is in: `?language=en-US` in the page's address chooses, so that both can be tried. */
function displayLanguage(): string {
  return new URLSearchParams(window.location.search).get('language') ?? 'zh-CN';
}

/** In Excel each workbook has a pane of its own: what one kept for its reloading is none of the next one's business. */
function forgetKeptByPane(): void {
  try {
    sessionStorage.clear();
  } catch {
    // A browser that forbids storage has kept nothing.
  }
}

async function readSample(): Promise<Result<ReadFile, OpenRefusal>> {
  const response = await fetch(sample.address);
  if (!response.ok) throw new Error(`${sample.address}: ${response.status}`);
  return readBytes(sample.name, new Uint8Array(await response.arrayBuffer()));
}

function watchCharts(book: OpenBook, tell: (charts: number) => void): void {
  const { univer } = book.spreadsheet;
  univer.addEvent(univer.Event.ActiveSheetChanged, () => tell(book.host.book.activeSheet().charts.length));
}

/** Writing files is loaded when it is first needed. */
async function save(book: OpenBook, change: (part: Partial<WorkbenchState>) => void): Promise<void> {
  change({ busy: text.saving, notice: undefined });
  const { savedFile } = await import('./save/saved-file');
  const { file, host, opened, shifts } = book;
  const saved = await savedFile({ bytes: file.bytes, book: host.book, opened, shifts: shifts.shifts });
  if (!saved.ok) {
    change({
      busy: undefined,
      notice: { intent: 'error', words: text.couldNotSave(explainRefusal(saved.error, 'zh')) },
    });
    return;
  }
  const { bytes, losses } = saved.value;
  download(book.file.name, bytes, xlsxType);
  book.unsaved.saved();
  const words = [text.saved(book.file.name), ...(losses.length > 0 ? [text.notSaved(losses)] : [])].join('');
  change({ busy: undefined, notice: { intent: losses.length > 0 ? 'warning' : 'success', words } });
}

/** Resolves when the browser has drawn what was set before: what follows keeps it busy. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
}
