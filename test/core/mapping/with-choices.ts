import { parseReference } from '../../../src/core/grid/a1';
import type { RangeAddress } from '../../../src/core/grid/cell-address';
import type { DefinedName, Snapshot } from '../../../src/core/grid/snapshot';
import { mapWorkbook } from '../../../src/core/mapping/map-workbook';
import type { Project } from '../../../src/core/model/project';

export function at(reference: string): RangeAddress {
  const range = parseReference(reference);
  if (!range) throw new Error(`No reference: ${reference}`);
  return range;
}

/** What is chosen, by the end of its name: `{ '1.form': '表!A1:F9', '1.name': '表!B2' }`; `''` refers to nothing any more. */
export function withChoices(snapshot: Snapshot, choices: { readonly [name: string]: string | RangeAddress }): Snapshot {
  const names = Object.entries(choices).map(([name, refersTo]): DefinedName => {
    const full = `budget_performance.form_${name}`;
    if (refersTo === '') return { name: full };
    return { name: full, refersTo: typeof refersTo === 'string' ? at(refersTo) : refersTo };
  });
  return { ...snapshot, names: [...snapshot.names, ...names] };
}

export function projectsOf(snapshot: Snapshot): readonly Project[] {
  return mapWorkbook(snapshot).department.projects;
}
