import { parseReference, rangeA1 } from '../../../src/core/grid/a1';
import type { RangeAddress } from '../../../src/core/grid/cell-address';
import type { DefinedName, Snapshot } from '../../../src/core/grid/snapshot';
import { mapWorkbook } from '../../../src/core/mapping/map-workbook';
import { choicesByPlace, choicesIn, eachChoice, type ChosenField } from '../../../src/core/model/choices';
import {
  planAddition,
  planPointing,
  planRefusal,
  planTakingBack,
  type FormToChoose,
} from '../../../src/core/plans/choice-plan';
import type { WritePlan } from '../../../src/core/plans/write-plan';
import { sampleSnapshot } from '../../support/samples';

function at(reference: string): RangeAddress {
  const range = parseReference(reference);
  if (!range) throw new Error(`No reference: ${reference}`);
  return range;
}

/** The names after a plan, which has no other steps. */
function namesAfter(names: readonly DefinedName[], { steps }: WritePlan): readonly DefinedName[] {
  return steps.reduce((before: readonly DefinedName[], step) => {
    if (step.step !== 'name' && step.step !== 'remove-name') throw new Error(`A plan of choices has no ${step.step}`);
    const others = before.filter(({ name }) => name !== step.name);
    return step.step === 'name' ? [...others, { name: step.name, refersTo: step.refersTo }] : others;
  }, names);
}

/** What the names say, without their prefix: `form_1.name 表!B2`. */
function said(names: readonly DefinedName[]): readonly string[] {
  return names.map(({ name, refersTo }) =>
    [name.replace('budget_performance.', ''), refersTo && `${refersTo.sheet}!${rangeA1(refersTo)}`].join(' '),
  );
}

function pointed(names: readonly DefinedName[], form: string, field: ChosenField, cell: string) {
  const all = choicesIn(names);
  return namesAfter(names, planPointing(all, toChoose(names, form), field, at(cell)));
}

function toChoose(names: readonly DefinedName[], reference: string): FormToChoose {
  const form = at(reference);
  return { form, own: choicesByPlace(choicesIn(names), [form]).get(0) };
}

function added(names: readonly DefinedName[], range: string) {
  return namesAfter(names, planAddition(choicesIn(names), at(range)));
}

function refused(names: readonly DefinedName[], form: string) {
  return namesAfter(names, planRefusal(choicesIn(names), toChoose(names, form)));
}

describe('pointing at a field', () => {
  it('names the form and the cell under one number, the first cell where several are selected', () => {
    expect(said(pointed([], '表!A1:F9', 'name', '表!E3:G3'))).toEqual(['form_1.form 表!A1:F9', 'form_1.name 表!E3']);
  });

  it('again, or at another field of the form, keeps the number; another form gets its own', () => {
    const once = pointed([], '表!A1:F9', 'name', '表!E3');
    const twice = pointed(pointed(once, '表!A1:F10', 'name', '表!E4'), '表!A1:F9', 'quarter1', '表!C5');
    expect(said(pointed(twice, '表!A11:F19', 'goal', '表!B17'))).toEqual([
      'form_1.form 表!A1:F9',
      'form_1.name 表!E4',
      'form_1.quarter1 表!C5',
      'form_2.form 表!A11:F19',
      'form_2.goal 表!B17',
    ]);
  });

  it('uses no number that a broken name bears', () => {
    const broken: readonly DefinedName[] = [{ name: 'budget_performance.form_4.name' }];
    expect(said(pointed(broken, '表!A1:F9', 'name', '表!E3'))).toContain('form_5.name 表!E3');
  });
});

describe('declaring no form', () => {
  it('puts the refusal in place of all that was chosen of the form', () => {
    const names = pointed([], '表!A1:F9', 'name', '表!E3');
    expect(said(refused(names, '表!A1:F9'))).toEqual(['form_1.none 表!A1:F9']);
  });
});

describe('adding a form', () => {
  it('takes a refusal back that it shares cells with', () => {
    const names = refused(refused([], '表!A1:F9'), '表!A11:F19');
    expect(said(added(names, '表!A2:F8'))).toEqual(['form_2.none 表!A11:F19', 'form_3.added 表!A2:F8']);
  });

  it('in place of an earlier addition keeps the cells pointed at', () => {
    const names = pointed(added([], '表!A1:F9'), '表!A1:F9', 'name', '表!E3');
    expect(said(names)).toEqual(['form_1.added 表!A1:F9', 'form_1.name 表!E3']);
    expect(said(added(names, '表!A1:F12'))).toEqual(['form_1.name 表!E3', 'form_1.added 表!A1:F12']);
  });

  it('around a form that was pointed into keeps those cells too', () => {
    const names = pointed([], '表!A2:F9', 'name', '表!E3');
    expect(said(added(names, '表!A1:F12'))).toEqual(['form_1.name 表!E3', 'form_1.added 表!A1:F12']);
  });
});

describe('taking one choice back', () => {
  function without(names: readonly DefinedName[], what: string): readonly DefinedName[] {
    const all = choicesIn(names);
    const choice = eachChoice(all).find((one) => `${one.number}.${one.what}` === what);
    if (!choice) throw new Error(`Not chosen: ${what}`);
    return namesAfter(names, planTakingBack(all, choice));
  }

  it('leaves the others; with the last field the name of the form goes', () => {
    const names = pointed(pointed([], '表!A1:F9', 'name', '表!E3'), '表!A1:F9', 'goal', '表!B7');
    const left = without(names, '1.name');
    expect(said(left)).toEqual(['form_1.form 表!A1:F9', 'form_1.goal 表!B7']);
    expect(without(left, '1.goal')).toEqual([]);
  });

  it('of an addition takes back the cells pointed at in it', () => {
    const names = pointed(added([], '表!A1:F9'), '表!A1:F9', 'name', '表!E3');
    expect(said(without(names, '1.name'))).toEqual(['form_1.added 表!A1:F9']);
    expect(without(names, '1.added')).toEqual([]);
  });

  it('is possible of one that has lost its cells', () => {
    const names: readonly DefinedName[] = [
      { name: 'budget_performance.form_1.name' },
      { name: 'budget_performance.form_2.none' },
    ];
    expect(said(without(names, '2.none'))).toEqual(['form_1.name ']);
    expect(without(without(names, '2.none'), '1.name')).toEqual([]);
  });
});

test('every project of the sample can be pointed into, refused and given back, wherever it stands', async () => {
  const original: Snapshot = await sampleSnapshot('ecology-bureau-stacked.xlsx');
  const before = mapWorkbook(original);
  const forms = before.department.projects.map(({ form }) => form);
  forms.forEach((form, index) => {
    const pointing = planPointing([], { form, own: undefined }, 'name', form);
    const names = namesAfter(original.names, pointing);
    const renamed = mapWorkbook({ ...original, names }).department.projects;
    expect(renamed.map((project, place) => project.name.at.row === form.row && place === index)).toEqual(
      forms.map((_, place) => place === index),
    );
    const all = choicesIn(names);
    const own = choicesByPlace(
      all,
      renamed.map((project) => project.form),
    ).get(index);
    expect(own?.number).toBe(1);
    const refusal = namesAfter(names, planRefusal(all, { form, own }));
    const left = mapWorkbook({ ...original, names: refusal }).department.projects.map((project) => project.form);
    expect(left).toEqual(forms.filter((_, place) => place !== index));
    const [choice] = eachChoice(choicesIn(refusal));
    const given = choice && namesAfter(refusal, planTakingBack(choicesIn(refusal), choice));
    expect(mapWorkbook({ ...original, names: given ?? [] })).toEqual(before);
  });
});
