import { located, type Located } from '../../model/located';
import type { Project } from '../../model/project';
import { kindIn, preferred, withChosenBudget, yearIn, type ChosenCell, type ToldOfForm } from '../chosen-cells';
import type { Complaint } from '../read-fields';
import { statedAmount } from '../read-funding';
import { planPointedAt } from '../read-plan';

function textOf({ text, at }: ChosenCell): Located<string> {
  return located(text, at);
}

/** A project of a table of projects, with the cells that the user has pointed at in place of those of its columns. */
export function withChosenCells(project: Project, chosen: ToldOfForm['cells'], complain: Complaint): Project {
  if (chosen.size === 0) return project;
  const text = (field: 'code' | 'usage' | 'goal'): Located<string> | undefined =>
    preferred(chosen.get(field), () => project[field], textOf, complain).read;
  const chosenYear = chosen.get('year');
  const name = preferred(chosen.get('name'), () => project.name, textOf, complain).read;
  return {
    ...project,
    code: text('code'),
    name: name ?? project.name,
    kind: preferred(chosen.get('kind'), () => project.kind, kindIn, complain).read,
    fiscalYear: (chosenYear && yearIn(chosenYear)) ?? project.fiscalYear,
    usage: text('usage'),
    goal: text('goal'),
    funding: withChosenBudget(project.funding, chosen.get('budget'), (cell) => ({
      ...project.funding,
      total: statedAmount({ cell, label: cell.label }),
      at: cell.at,
    })),
    plan: planPointedAt(chosen, complain) ?? project.plan,
  };
}
