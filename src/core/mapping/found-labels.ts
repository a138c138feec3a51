import { columnKinds, fieldKinds, type ColumnKind, type FieldKind, type QuarterKind } from './labels';

/** A label where it stands. `inline` is the value that stands behind a colon in the label's own cell. */
export interface LabelHit<Kind extends string> {
  readonly kind: Kind;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly inline: string | undefined;
}

/** The label of each field that a form has; while its rows go by, more are put in. */
export type OpenFields = { [kind in FieldKind]: LabelHit<FieldKind> | undefined };
export type Fields = Readonly<OpenFields>;

/** No label at all, for those that are found to be put in; so are `noQuarters` and `noColumns`. */
export function noFields(): OpenFields {
  return {
    title: undefined,
    code: undefined,
    name: undefined,
    usage: undefined,
    amount: undefined,
    plan: undefined,
    goal: undefined,
    midTermAmount: undefined,
    midTermGoal: undefined,
    plannedGoal: undefined,
    achievedGoal: undefined,
  };
}

/** In the order of `fieldKinds`. */
export function fieldsFound(fields: Fields): readonly LabelHit<FieldKind>[] {
  const found: LabelHit<FieldKind>[] = [];
  for (const kind of fieldKinds) {
    const hit = fields[kind];
    if (hit) found.push(hit);
  }
  return found;
}

/** The label of each quarter that a form has. */
export type OpenQuarters = { [kind in QuarterKind]: LabelHit<QuarterKind> | undefined };
export type Quarters = Readonly<OpenQuarters>;

export function noQuarters(): OpenQuarters {
  return { quarter1: undefined, quarter2: undefined, quarter3: undefined, quarter4: undefined };
}

/** In the order of the year. */
export function quartersFound({ quarter1, quarter2, quarter3, quarter4 }: Quarters): readonly LabelHit<QuarterKind>[] {
  return [quarter1, quarter2, quarter3, quarter4].filter((hit) => hit !== undefined);
}

/** The column of each kind that a heading has. */
export type OpenColumns = { [kind in ColumnKind]: number | undefined };
export type Columns = Readonly<OpenColumns>;

export function noColumns(): OpenColumns {
  return {
    level1: undefined,
    level2: undefined,
    name: undefined,
    description: undefined,
    operator: undefined,
    direction: undefined,
    value: undefined,
    unit: undefined,
    weight: undefined,
    score: undefined,
    basis: undefined,
  };
}

/** In the order of `columnKinds`. */
export function columnsFound(columns: Columns): readonly number[] {
  const found: number[] = [];
  for (const kind of columnKinds) {
    const column = columns[kind];
    if (column !== undefined) found.push(column);
  }
  return found;
}
