import type { UniverAPI } from './univer';

/** Univer's number for a calculation that was stopped before its end. */
const stopped = 1;

/**
 * Calculates all formulas at once. Univer itself waits 100 ms after an edit and then calculates what has changed; two calculations
 * at a time spoil each other, so ours waits for one that is under way, and begins anew where Univer's has stopped it or begun meanwhile.
 */
export class Calculation {
  readonly #univer: UniverAPI;
  #isRunning = false;
  /** How many have begun. */
  #begun = 0;
  #waiting: ((state: number) => void)[] = [];

  constructor(univer: UniverAPI) {
    this.#univer = univer;
    univer.getFormula().calculationStart(() => {
      this.#isRunning = true;
      this.#begun += 1;
    });
    univer.getFormula().calculationEnd((state: number) => {
      this.#isRunning = false;
      const waiting = this.#waiting;
      this.#waiting = [];
      for (const resolve of waiting) resolve(state);
    });
  }

  /** Resolves when the results of all formulas stand in their cells. */
  async run(): Promise<void> {
    for (;;) {
      while (this.#isRunning) await this.#end();
      const before = this.#begun;
      const state = await this.#start();
      if (state !== stopped && this.#begun === before + 1) return;
    }
  }

  #end(): Promise<number> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #start(): Promise<number> {
    const end = this.#end();
    this.#univer.syncExecuteCommand(
      'formula.mutation.set-formula-calculation-start',
      { ...everything },
      { onlyLocal: true },
    );
    return end;
  }
}

const everything = {
  forceCalculation: true,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  dirtySuperTableMap: {},
  clearDependencyTreeCache: {},
};
