import { openXlsx, type XlsxWorkbook } from '../../src/adapters/xlsx/open-xlsx';
import type { CellAddress, RangeAddress } from '../../src/core/grid/cell-address';
import type { WritePlan } from '../../src/core/plans/write-plan';
import { ok, refused, type Result } from '../../src/core/result';
import type { Edit, ReadRequest, Waiting, Workbook, WorkbookError } from '../../src/ports/workbook';
import { sampleBytes } from '../support/samples';

/** A real workbook that keeps what it was asked to do, and refuses when it is told to. */
export class WatchedWorkbook implements Workbook {
  readonly plans: WritePlan[] = [];
  readonly selected: CellAddress[] = [];
  /** What a person has selected by dragging over the sheet; undefined where only cells were gone to. */
  selectedByHand: RangeAddress | undefined;
  reads = 0;
  /** Refused one after the other, before anything is carried out again. */
  readonly refusals: { readonly of: 'read' | 'apply' | 'select' | 'selection'; readonly error: WorkbookError }[] = [];
  private readonly listeners = new Set<(edit: Edit) => void>();
  /** Awaited by each read, after it has told of its first part. */
  beforeReading: (request: ReadRequest) => Promise<void> = () => Promise.resolve();

  /** Awaited by each write, before anything is carried out. */
  beforeWriting: (waiting: Waiting) => Promise<void> = () => Promise.resolve();

  constructor(readonly file: XlsxWorkbook) {}

  private refusal(of: 'read' | 'apply' | 'select' | 'selection'): Result<never, WorkbookError> | undefined {
    const next = this.refusals.findIndex((refusal) => refusal.of === of);
    const [refusal] = next < 0 ? [] : this.refusals.splice(next, 1);
    return refusal && refused(refusal.error);
  }

  async read(request: ReadRequest = {}) {
    this.reads += 1;
    await this.beforeReading(request);
    if (request.isCancelled?.()) return refused({ code: 'cancelled' } as const);
    return this.refusal('read') ?? this.file.read(request);
  }

  async apply(plan: WritePlan, waiting: Waiting = {}) {
    await this.beforeWriting(waiting);
    const refusal = this.refusal('apply');
    if (refusal) return refusal;
    const applied = await this.file.apply(plan, waiting);
    if (applied.ok) this.plans.push(plan);
    return applied;
  }

  async select(at: CellAddress) {
    const refusal = this.refusal('select');
    if (refusal) return refusal;
    this.selected.push({ sheet: at.sheet, row: at.row, column: at.column });
    return this.file.select(at);
  }

  marks() {
    return this.file.marks();
  }

  async selection() {
    const refusal = this.refusal('selection');
    if (refusal) return refusal;
    return this.selectedByHand ? ok(this.selectedByHand) : this.file.selection();
  }

  onEdit(listener: (edit: Edit) => void) {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  get isListenedTo(): boolean {
    return this.listeners.size > 0;
  }

  /** What a person types into a cell, and the event that Excel raises then. */
  async edit(at: CellAddress, value: string | number | null): Promise<void> {
    const applied = await this.file.apply({ steps: [{ step: 'cells', at, values: [[value]] }] });
    if (!applied.ok) throw new Error(applied.error.code);
    for (const listener of this.listeners) listener({ sheet: at.sheet, range: { ...at, rows: 1, columns: 1 } });
  }
}

export function watch(bytes: Uint8Array): WatchedWorkbook {
  const opened = openXlsx(bytes);
  if (!opened.ok) throw new Error(`The file cannot be opened: ${opened.error.code}`);
  return new WatchedWorkbook(opened.value);
}

/** The sample department, with findings of every severity. */
export function watchedSample(): WatchedWorkbook {
  return watch(sampleBytes('ecology-bureau.xlsx'));
}
