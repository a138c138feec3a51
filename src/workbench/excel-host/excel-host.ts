import { Dispatcher } from './dispatcher';
import type { WireCounts } from './dispatcher';
import { Faults } from './faults';
import { BookModel } from './model/book-model';
import type { UniverAPI, UniverWorkbook } from './model/univer';
import type { NativeBridge } from './native-bridge';
import { References } from './references';
import { RangeAreasResource } from './resources/range-areas';
import { RangeResource } from './resources/range';
import { WorkbookResource } from './resources/workbook';
import { UserEdits } from './user-edits';
import { watchGrid } from './watch-grid';

/** The embedded Excel without its Office.js: what both Node and a page build on. */
export interface HostCore {
  /** What `_richApiNativeBridge` has to be before Office.js is loaded. */
  readonly bridge: NativeBridge;
  readonly book: BookModel;
  readonly faults: Faults;
  readonly userEdits: UserEdits;
  readonly counts: () => WireCounts;
  readonly resetCounts: () => void;
  /** How many ranges the client keeps beyond its batches. */
  readonly keptReferences: () => number;
  /** Resolves when no batch is under way. */
  readonly idle: () => Promise<void>;
}

/** Puts an embedded Excel over a spreadsheet of Univer's. Names no Node module, so a page can do the same. */
export function connectHost(univer: UniverAPI, workbook: UniverWorkbook): HostCore {
  const book = new BookModel(univer, workbook);
  const references = new References();
  const faults = new Faults();
  book.keptRanges = () =>
    references
      .kept()
      .flatMap((kept) => (kept instanceof RangeResource || kept instanceof RangeAreasResource ? [kept] : []));
  const dispatcher = new Dispatcher({
    root: new WorkbookResource(book),
    references,
    faults,
    settle: () => book.settle(),
    unfinished: () => {
      const { unfinished } = book;
      book.unfinished = undefined;
      return unfinished;
    },
    batchEnds: () => book.events.flush(),
  });
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => {
      void dispatcher.handle(text).then((answer) => {
        if (answer !== undefined) bridge.onMessageFromHost?.(answer);
      });
    },
  };
  book.events.send = (text) => queueMicrotask(() => bridge.onMessageFromHost?.(text));
  watchGrid(book);
  return {
    bridge,
    book,
    faults,
    userEdits: new UserEdits(book),
    counts: () => dispatcher.counts,
    resetCounts: () => dispatcher.resetCounts(),
    keptReferences: () => references.count,
    idle: () => dispatcher.idle(),
  };
}
