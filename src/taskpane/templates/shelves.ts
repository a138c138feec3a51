import { freeName, isNameTaken, type TemplateChange } from '../../core/library/kept-templates';
import type { Template } from '../../core/library/own-template';
import type { KeptIn } from '../text/own-templates-text';

/** A place in which templates are kept, with those it has. */
export interface Shelf {
  readonly keptIn: KeptIn;
  readonly templates: readonly Template[];
  readonly change: (change: TemplateChange) => void;
}

export type Shelves = { readonly [place in KeptIn]: Shelf };

export const places: readonly KeptIn[] = ['workbook', 'computer'];

/** Why a template can't be named so. */
export type NameFault = 'nameWanted' | 'nameTaken';

export function nameFault(name: string, others: readonly Template[]): NameFault | undefined {
  if (name.trim() === '') return 'nameWanted';
  return isNameTaken(name, others) ? 'nameTaken' : undefined;
}

/** Keeps a template that brings its name along: where that is taken, it gets a number. */
export function keepUnderFreeName({ templates, change }: Shelf, template: Template): void {
  change({ kind: 'added', template: { ...template, name: freeName(template.name, templates) } });
}
