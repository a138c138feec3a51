import type { SheetSnapshot } from '../grid/snapshot';
import type { Unread } from '../model/department';
import { findForms, labelReader } from './find-forms';
import type { FormArea } from './form-area';
import { readSheetTexts, type SheetTexts } from './read-department';
import { readYearsOfSheet, type YearsOfSheet } from './read-fiscal-year';
import { readForm } from './read-form';
import type { FoundProject } from './registers/join-projects';
import { isRegister, readRegister, type ReadRegister } from './registers/read-register';

/** What one sheet says. It depends on that sheet alone: what the sheets say together is `mapWorkbook`'s affair. */
export interface SheetReading extends SheetTexts, YearsOfSheet {
  readonly sheet: SheetSnapshot;
  /** In the order of rows and columns. */
  readonly found: readonly FoundProject[];
  readonly unread: readonly Unread[];
}

function readOneForm(area: FormArea): ReadRegister {
  const { project, unread } = readForm(area);
  return { projects: project ? [project] : [], unread };
}

/** Reads sheets one by one; the same labels, which sheets repeat, are looked up once. */
export function sheetReader(): (sheet: SheetSnapshot) => SheetReading {
  const reader = labelReader();
  return (sheet) => {
    const found: FoundProject[] = [];
    const unread: Unread[] = [];
    for (const area of findForms(sheet, reader)) {
      const isOfRegister = isRegister(area);
      const read = isOfRegister ? readRegister(area) : readOneForm(area);
      unread.push(...read.unread);
      for (const project of read.projects) found.push({ project, isOfRegister });
    }
    const forms = found.map(({ project }) => project.form);
    return { sheet, found, unread, ...readSheetTexts(sheet, forms), ...readYearsOfSheet(sheet, forms) };
  };
}
