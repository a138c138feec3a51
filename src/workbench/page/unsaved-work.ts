import type { UniverAPI } from '../excel-host/model/univer';

/** Univer's number for a command that changes what is stored. */
const mutation = 2;

/** Changes that are none of the workbook's: results of formulas, and what Univer keeps for its own use. */
const noWork = /^(formula|doc|ui|univer)\.|\.mutation\.(set-col-data|set-worksheet-row-auto-height|mark-dirty)/;

/** Whether the workbook has been changed since it was opened or last saved. */
export class UnsavedWork {
  #exists = false;
  #listener: (exists: boolean) => void = () => undefined;

  constructor(univer: UniverAPI) {
    univer.onCommandExecuted(({ id, type }, options) => {
      if (type !== mutation || options?.['fromFormula'] === true || noWork.test(id)) return;
      this.#tell(true);
    });
  }

  get exists(): boolean {
    return this.#exists;
  }

  whenItChanges(listener: (exists: boolean) => void): void {
    this.#listener = listener;
  }

  saved(): void {
    this.#tell(false);
  }

  #tell(exists: boolean): void {
    if (exists === this.#exists) return;
    this.#exists = exists;
    this.#listener(exists);
  }
}
