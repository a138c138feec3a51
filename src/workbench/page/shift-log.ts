import type { UniverAPI } from '../excel-host/model/univer';
import type { Shift } from '../../core/grid/shift';
import { shiftOf } from '../excel-host/watch-grid';

/** Rows or columns of one sheet that were inserted or deleted. */
export interface LoggedShift {
  readonly sheetId: string;
  readonly shift: Shift;
}

/** Remembers which rows and columns came and went: from the grid as it stands nobody could tell. */
export class ShiftLog {
  readonly #shifts: LoggedShift[] = [];

  constructor(univer: UniverAPI) {
    univer.onCommandExecuted((command) => {
      const shift = shiftOf(command);
      const sheetId = shift && sheetIdOf(command.params);
      if (sheetId !== undefined && shift) this.#add({ sheetId, shift });
    });
  }

  get shifts(): readonly LoggedShift[] {
    return this.#shifts;
  }

  /** Rows that were inserted and taken out again at once leave nothing to do; those that were undone come back as they were. */
  #add(logged: LoggedShift): void {
    const last = this.#shifts.at(-1);
    if (last && takesBack(last, logged)) this.#shifts.pop();
    else this.#shifts.push(logged);
  }
}

function sheetIdOf(params: unknown): string | undefined {
  const id: unknown = typeof params === 'object' && params !== null ? Reflect.get(params, 'subUnitId') : undefined;
  return typeof id === 'string' ? id : undefined;
}

function takesBack(one: LoggedShift, other: LoggedShift): boolean {
  return (
    one.sheetId === other.sheetId &&
    one.shift.kind !== other.shift.kind &&
    one.shift.along === other.shift.along &&
    JSON.stringify(one.shift.area) === JSON.stringify(other.shift.area)
  );
}
