/** One sheet of a specimen: rows of cells from A1 on; '' is blank. Merged areas and widths as a person would have made them. */
export interface SpecimenSheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number)[])[];
  readonly merges?: readonly string[];
  readonly widths: readonly number[];
  readonly formats?: Readonly<Record<string, string>>;
}

export interface Specimen {
  readonly file: string;
  readonly sheets: readonly SpecimenSheet[];
}
