import { parseA1 } from '../../core/grid/a1';
import type { RangeAddress } from '../../core/grid/cell-address';
import type { Edit, Unsubscribe } from '../../ports/workbook';
import { hostFailureOf } from './errors';
import type { Memory } from './memory';

type ChangeHandler = OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>;

/** Passes Excel's change events on to listeners. Asks Excel for them only while somebody listens. */
export class Edits {
  readonly #excel: typeof Excel;
  readonly #memory: Memory;
  readonly #listeners = new Set<(edit: Edit) => void>();
  #registration: Promise<ChangeHandler | undefined> | undefined;

  constructor(excel: typeof Excel, memory: Memory) {
    this.#excel = excel;
    this.#memory = memory;
  }

  subscribe(listener: (edit: Edit) => void): Unsubscribe {
    const own = (edit: Edit): void => listener(edit);
    this.#listeners.add(own);
    void this.ensureRegistered();
    return () => {
      this.#listeners.delete(own);
      if (this.#listeners.size === 0) void this.#unregister();
    };
  }

  /** Registers where somebody listens and Excel refused to before, as it does while a cell is being edited. */
  async ensureRegistered(): Promise<void> {
    if (this.#listeners.size === 0 || this.#registration) return;
    this.#registration = this.#register();
    if (!(await this.#registration)) this.#registration = undefined;
  }

  async #register(): Promise<ChangeHandler | undefined> {
    const context = new this.#excel.RequestContext();
    const handler = context.workbook.worksheets.onChanged.add((event) => this.#pass(event));
    return (await refusedByHost(() => context.sync())) ? undefined : handler;
  }

  async #unregister(): Promise<void> {
    const handler = await this.#registration;
    if (this.#listeners.size > 0) return;
    this.#registration = undefined;
    if (!handler) return;
    handler.remove();
    await refusedByHost(() => handler.context.sync());
  }

  async #pass(event: Excel.WorksheetChangedEventArgs): Promise<void> {
    if (this.#isOurs(event)) return;
    const sheet = await this.#nameOf(event.worksheetId);
    if (sheet === undefined) return;
    const range = rangeOf(event, sheet);
    const edit: Edit = range ? { sheet, range } : { sheet };
    for (const listener of [...this.#listeners]) listener(edit);
  }

  /** ExcelApi 1.14 says who made a change; before it, what comes while we write counts as ours. */
  #isOurs({ triggerSource }: Excel.WorksheetChangedEventArgs): boolean {
    return triggerSource === undefined ? this.#memory.writing > 0 : triggerSource === 'ThisLocalAddin';
  }

  async #nameOf(id: string): Promise<string | undefined> {
    const known = this.#memory.lastSeen?.sheets.find((sheet) => sheet.id === id)?.name;
    if (known !== undefined) return known;
    const context = new this.#excel.RequestContext();
    const sheet = context.workbook.worksheets.getItem(id).load('name');
    return (await refusedByHost(() => context.sync())) ? undefined : sheet.name;
  }
}

/** Whether Excel refused. An event that is lost for it is no loss: events are hints. */
async function refusedByHost(ask: () => Promise<unknown>): Promise<boolean> {
  try {
    await ask();
    return false;
  } catch (error) {
    if (hostFailureOf(error)) return true;
    throw error;
  }
}

/** The edited range; undefined where cells moved, or whole rows or columns changed. */
function rangeOf({ changeType, address }: Excel.WorksheetChangedEventArgs, sheet: string): RangeAddress | undefined {
  const range = changeType === 'RangeEdited' ? parseA1(address) : undefined;
  return range && { sheet, ...range };
}
