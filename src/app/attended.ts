import type { Waiting, Workbook } from '../ports/workbook';

/** The workbook, with somebody who waits for each of its reads and writes. */
export function attended(workbook: Workbook, waiting: Waiting): Workbook {
  return {
    read: (request) => workbook.read({ ...waiting, ...request }),
    apply: (plan) => workbook.apply(plan, waiting),
    marks: () => workbook.marks(),
    onEdit: (listener) => workbook.onEdit(listener),
    select: (at) => workbook.select(at),
    selection: () => workbook.selection(),
  };
}
