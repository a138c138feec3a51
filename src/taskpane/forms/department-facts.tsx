import { amountIn } from '../../app/words/numbers';
import type { CellAddress } from '../../core/grid/cell-address';
import type { Department } from '../../core/model/department';
import type { Located } from '../../core/model/located';
import { Paged } from '../paged';
import { useText } from '../text/text-context';
import { ValueRow } from './value-row';

interface Fact {
  readonly label: string;
  readonly read: Located<string>;
}

const linesAPage = 20;

function useFacts(department: Department): readonly Fact[] {
  const { language, text } = useText();
  const { name, reviewer, fiscalYear, statedTotal, goals, safeguards } = department;
  const facts: readonly (Fact | undefined)[] = [
    name && { label: text.departmentName, read: name },
    reviewer && { label: text.reviewerName, read: reviewer },
    fiscalYear && { label: text.budgetYear, read: { at: fiscalYear.at, value: String(fiscalYear.value) } },
    statedTotal && {
      label: text.statedTotal,
      read: { at: statedTotal.at, value: amountIn(language, statedTotal.value) },
    },
    ...goals.map((read, index) => ({ label: text.goal(index + 1), read })),
    ...safeguards.map((read, index) => ({ label: text.safeguard(index + 1), read })),
  ];
  return facts.filter((fact) => fact !== undefined);
}

interface DepartmentFactsProps {
  readonly department: Department;
  readonly onGoTo: (at: CellAddress) => void;
}

/** What the workbook says outside the forms. */
export function DepartmentFacts({ department, onGoTo }: DepartmentFactsProps) {
  const facts = useFacts(department);
  return (
    <Paged items={facts} page={linesAPage} keyOf={({ label }) => label}>
      {({ label, read }) => (
        <ValueRow label={label} value={read.value} at={read.at} sheet={undefined} onGoTo={onGoTo} />
      )}
    </Paged>
  );
}

export function hasDepartmentFacts({
  name,
  reviewer,
  fiscalYear,
  statedTotal,
  goals,
  safeguards,
}: Department): boolean {
  return [name, reviewer, fiscalYear, statedTotal, ...goals, ...safeguards].some((read) => read !== undefined);
}
