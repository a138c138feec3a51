import type { UniverAPI } from './univer';

/** Univer's number for how a calculation ended. */
const stopped = 1;

/**
 * Calculates all formulas and resolves when their results stand in the cells.
 * Univer itself waits 100 ms after an edit; its own round may come in between, stop ours and start again, so a stop is no end.
 */
export function calculate(univer: UniverAPI): Promise<void> {
  return new Promise((resolve) => {
    const listening = univer.getFormula().calculationEnd((state: number) => {
      if (state === stopped) return;
      listening.dispose();
      resolve();
    });
    univer.syncExecuteCommand('formula.mutation.set-formula-calculation-start', { ...everything }, { onlyLocal: true });
  });
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
