import type { CellAddress, RangeAddress } from '../../core/grid/cell-address';
import type { Snapshot } from '../../core/grid/snapshot';
import type { Marked } from '../../core/plans/marks';
import type { WritePlan } from '../../core/plans/write-plan';
import { ok, refused, type Result } from '../../core/result';
import type { ReadRequest, Receipt, Unsubscribe, Waiting, Workbook, WorkbookError } from '../../ports/workbook';
import type { Package } from './package';
import { readSnapshot } from './read-snapshot';
import { recognise, type FileKind } from './recognise';

/** A workbook file. It is written in memory only: whoever opened it decides where `toBytes` goes. */
export interface XlsxWorkbook extends Workbook {
  /** The workbook with all plans applied; the very bytes that were opened where there were none. */
  toBytes(): Promise<Result<Uint8Array, WorkbookError>>;
}

class XlsxFile implements XlsxWorkbook {
  private snapshot: Snapshot | undefined;
  /** What has been written; the bytes lag behind it while they are undefined. */
  private written: Package | undefined;

  constructor(
    private bytes: Uint8Array | undefined,
    private readonly kind: FileKind,
  ) {}

  async read(request: ReadRequest = {}): Promise<Result<Snapshot, WorkbookError>> {
    if (this.snapshot && request.isCancelled?.() !== true) {
      request.onProgress?.({ done: 1, of: 1 });
      return ok(this.snapshot);
    }
    try {
      const snapshot = readSnapshot(this.current(), {
        onSheet: (done, of) => request.onProgress?.({ done, of }),
        isCancelled: () => request.isCancelled?.() === true,
      });
      this.snapshot = snapshot && { ...snapshot, storedParts: await this.storedParts() };
    } catch {
      return refused({ code: 'not-a-workbook' });
    }
    return this.snapshot ? ok(this.snapshot) : refused({ code: 'cancelled' });
  }

  async apply(plan: WritePlan, waiting: Waiting = {}): Promise<Result<Receipt, WorkbookError>> {
    const before = await this.unpacked();
    if (!before.ok) return before;
    const { applyPlan } = await import('./apply-plan');
    const applied = await applyPlan(before.value, plan, () => this.current(), waiting);
    if (!applied.ok) return applied;
    this.keep(applied.value.pack);
    return ok({ undo: applied.value.undo });
  }

  async marks(): Promise<Result<readonly Marked[], WorkbookError>> {
    if (this.kind !== 'xlsx') return ok([]);
    const pack = await this.unpacked();
    if (!pack.ok) return pack;
    const { marksInFile } = await import('./mark-cells');
    return ok(marksInFile(pack.value));
  }

  /** A file has no one else to edit it. */
  onEdit(): Unsubscribe {
    return () => undefined;
  }

  /** The cell is the one in sight when the file is opened next. */
  async select(at: CellAddress): Promise<Result<void, WorkbookError>> {
    const before = await this.unpacked();
    if (!before.ok) return before;
    const { selectCell } = await import('./select-cell');
    const pack = before.value.copy();
    const selected = selectCell(pack, at);
    if (!selected.ok) return selected;
    this.keep(pack, this.snapshot);
    return ok(undefined);
  }

  async selection(): Promise<Result<RangeAddress, WorkbookError>> {
    const unpacked = await this.unpacked();
    if (!unpacked.ok) return unpacked;
    const { selectedRange } = await import('./select-cell');
    return selectedRange(unpacked.value);
  }

  async toBytes(): Promise<Result<Uint8Array, WorkbookError>> {
    return ok(this.current());
  }

  /** An .xls or .xlsb has none that could be read. */
  private async storedParts(): Promise<readonly string[]> {
    if (this.kind !== 'xlsx') return [];
    const { Package: opener } = await import('./package');
    const { storedPartsOf, mayHoldStored } = await import('./stored-parts');
    return storedPartsOf(this.written ?? opener.unzip(this.current(), mayHoldStored)).map(({ content }) => content);
  }

  private keep(pack: Package, snapshot?: Snapshot): void {
    this.written = pack;
    this.snapshot = snapshot;
    this.bytes = undefined;
  }

  private current(): Uint8Array {
    this.bytes ??= this.written?.zip() ?? new Uint8Array();
    return this.bytes;
  }

  private async unpacked(): Promise<Result<Package, WorkbookError>> {
    if (this.kind !== 'xlsx') return refused({ code: 'not-supported', member: `.${this.kind}` });
    if (this.written) return ok(this.written);
    const { Package: opener } = await import('./package');
    try {
      return ok(opener.unzip(this.current()));
    } catch {
      return refused({ code: 'not-a-workbook' });
    }
  }
}

/**
 * Opens the bytes of an .xlsx; an .xls or .xlsb can be read, but not written.
 *
 * - Errors: `empty-file`, `encrypted`, and `not-a-workbook` for all else that is no workbook or is cut short. A file that is
 *   damaged inside is found out by `read`.
 */
export function openXlsx(bytes: Uint8Array): Result<XlsxWorkbook, WorkbookError> {
  const kind = recognise(bytes);
  return kind.ok ? ok(new XlsxFile(bytes, kind.value)) : kind;
}
