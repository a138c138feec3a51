/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import fc from 'fast-check';
import { cellAt } from '../../src/core/grid/cell-address';
import { severities, type Finding } from '../../src/core/rules/finding';
import { matching, noFilter, type FindingFilter } from '../../src/taskpane/check/finding-filter';
import { errorsFirst, keyOfProject, listedAt, listFindings } from '../../src/taskpane/check/finding-list';
import { manyForms } from './many-forms';
import { openCheckedPane } from './open-pane';

const keys = ['project a', 'project b', 'project c'];

const findings: fc.Arbitrary<readonly Finding[]> = fc.array(
  fc.record({
    rule: fc.constantFrom('quantity-value-not-numeric', 'value-binary-unresolved'),
    severity: fc.constantFrom(...severities),
    project: fc.option(fc.nat(2), { nil: undefined }),
    at: fc.tuple(fc.nat(3), fc.nat(3)).map(([row, column]) => cellAt('项目1', row, column)),
    related: fc.constant([]),
    facts: fc.constant({}),
  }),
);

function listOf(found: readonly Finding[]): readonly Finding[] {
  const groups = listFindings(found, keys, errorsFirst(found, keys));
  return groups.flatMap(({ cells }) => cells.flatMap(listedAt).map(({ finding }) => finding));
}

test('each finding stands on the list once', () => {
  fc.assert(
    fc.property(findings, (found) => {
      const list = listOf(found);
      expect(list).toHaveLength(found.length);
      expect(new Set(list)).toEqual(new Set(found));
    }),
  );
});

test('each group, cell and finding has a key of its own, and a cell stands once in its group', () => {
  fc.assert(
    fc.property(findings, (found) => {
      const groups = listFindings(found, keys, []);
      const differ = (names: readonly string[]) => expect(new Set(names).size).toBe(names.length);
      differ(groups.map(({ key }) => key));
      for (const { cells } of groups) {
        differ(cells.map(({ key }) => key));
        differ(cells.flatMap(listedAt).map(({ key }) => key));
      }
    }),
  );
});

test('what a severity leaves and what the others leave is all there is', () => {
  const subjects = {
    projectKeyOf: ({ project }: Finding) => keyOfProject(keys, project),
    opinionOf: () => '其他' as const,
    searchTextOf: ({ rule }: Finding) => rule,
  };
  fc.assert(
    fc.property(findings, (found) => {
      const filters: readonly FindingFilter[] = severities.map((severity) => ({ ...noFilter, severity }));
      const left = filters.flatMap((filter) => matching(found, filter, subjects));
      expect(left).toHaveLength(found.length);
      expect(matching(found, noFilter, subjects)).toEqual(found);
    }),
  );
});

test('of ten thousand findings a small part is drawn at first, and the last one can still be gone to', async () => {
  const workbook = manyForms(700);
  const { user } = await openCheckedPane(workbook);
  const results = screen.getByRole('region', { name: '检查结果' });
  const drawn = () => within(results).getAllByRole('button', { name: /^(必须改|建议|提示) / });
  const total = Number(screen.getByText(/^\d+$/, { selector: '[aria-hidden]' }).textContent);
  expect(total).toBeGreaterThan(10_000);
  expect(drawn().length).toBeLessThan(200);
  await user.type(screen.getByRole('searchbox'), '项目700!');
  await waitFor(() => expect(drawn()[0]?.title).toContain('项目700!'));
  await user.click(drawn()[0] ?? results);
  expect(workbook.selected.at(-1)?.sheet).toBe('项目700');
});
