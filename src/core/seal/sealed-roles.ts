/** What a sealed value is there for, with the sign by which a seal knows it. Signs are never given to another role. */
export const signOfRole = {
  departmentName: 'd',
  reviewer: 'r',
  departmentYear: 'Y',
  departmentGoal: 'A',
  safeguard: 'Z',
  statedTotal: 'Q',
  code: 'c',
  name: 'n',
  kind: 'k',
  fiscalYear: 'y',
  usage: 'u',
  budget: 'b',
  fiscal: 'f',
  local: 'l',
  transfer: 't',
  other: 'o',
  quarter1: '1',
  quarter2: '2',
  quarter3: '3',
  quarter4: '4',
  goal: 'g',
  midTermBudget: 'm',
  midTermGoal: 'h',
  executionBudget: 'B',
  executionSpent: 'X',
  executionRate: 'E',
  executionWeight: 'F',
  executionScore: 'G',
  totalScore: 'T',
  /** A class as the form prints it, on its own above or beside its indicators. */
  level1: 'K',
  level2: 'L',
  /** The name begins an indicator; what follows, up to the next name or class, belongs to it. */
  indicator: 'N',
  midTermIndicator: 'M',
  /** The classes of an indicator whose row states them for itself. */
  ownLevel1: 'i',
  ownLevel2: 'j',
  description: 'D',
  operator: 'O',
  direction: 'R',
  targetValue: 'V',
  unit: 'U',
  weight: 'W',
  score: 'P',
  basis: 'S',
} as const;

export type SealedRole = keyof typeof signOfRole;

const rolesBySign: ReadonlyMap<string, SealedRole> = new Map(
  Object.entries(signOfRole).map(([role, sign]) => [sign, role as SealedRole]),
);

/** Undefined for a sign that this program does not know. */
export function roleOfSign(sign: string): SealedRole | undefined {
  return rolesBySign.get(sign);
}

const partsOfARow: ReadonlySet<SealedRole> = new Set<SealedRole>([
  'ownLevel1',
  'ownLevel2',
  'description',
  'operator',
  'direction',
  'targetValue',
  'unit',
  'weight',
  'score',
  'basis',
]);

/** Whether a value of that role belongs to the one before it: to the indicator whose name that is. */
export function belongsToARow(role: SealedRole): boolean {
  return partsOfARow.has(role);
}

/** The sources of funds: read from the use of funds, or from cells of their own beside it. */
export const sourceRoles = ['fiscal', 'local', 'transfer', 'other'] as const satisfies readonly SealedRole[];
