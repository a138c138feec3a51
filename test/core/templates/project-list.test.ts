import fc from 'fast-check';
import { fenFromWan, fenFromYuan } from '../../../src/core/model/money';
import { readProjectList } from '../../../src/core/templates/project-list';
import { explainProjectListFault } from '../../../src/app/words/project-list-fault';

test.each([
  ['tabs', '00123\t污水治理\t75'],
  ['commas', '00123,污水治理,75万元'],
  ['full-width commas', '00123，污水治理，75'],
  ['semicolons', '00123;污水治理;75'],
  ['several blanks', '00123   污水治理   75'],
  ['a number in front', '1\t00123\t污水治理\t75'],
  ['an ordinal in front', '1、00123  污水治理  75'],
  ['an amount in 元', '00123\t污水治理\t750,000元'],
  ['quotes, as Excel pastes them', '00123\t"污水治理"\t75'],
  ['an amount with thousands', '00123,污水治理,"75.00"'],
  ['a heading', '项目编码\t项目名称\t预算数（万元）\n00123\t污水治理\t75'],
  ['a heading in another order and in 元', '序号\t项目名称\t金额（元）\t项目编码\n1\t污水治理\t750000\t00123'],
])('a project is read from a line with %s', (_, text) => {
  expect(readProjectList(text)).toEqual({
    projects: [{ code: '00123', name: '污水治理', budget: fenFromWan(75) }],
    faults: [],
  });
});

test.each([
  ['污水治理', '污水治理'],
  ['（一）污水治理', '污水治理'],
  ['3. 污水治理', '污水治理'],
  ['2025年污水治理', '2025年污水治理'],
  ['"“双随机”\n检查"\t', '“双随机” 检查'],
  ['"他说""好"""', '他说"好"'],
  ['=1+1', '=1+1'],
])('%j is a name alone', (text, name) => {
  expect(readProjectList(text)).toEqual({ projects: [{ code: '', name }], faults: [] });
});

test('thousands in a list parted by commas stay together', () => {
  const [project] = readProjectList('A0001,道路养护,"1,234.50元"').projects;
  expect(project?.budget).toBe(fenFromYuan(1234.5));
});

test('all faults are told at once, by line', () => {
  const many = Array.from({ length: 200 }, (_, index) => `项目${'甲乙丙'.charAt(index % 3)}${index}`);
  const { projects, faults } = readProjectList(['A0001\t甲', '', 'A0002\t\t5', 'a0001\t乙', ...many].join('\n'));
  expect(faults).toEqual([
    { code: 'no-name', line: 3 },
    { code: 'code-twice', line: 4, projectCode: 'a0001', firstLine: 1 },
    { code: 'too-many', line: 202, projects: 203, most: 200 },
  ]);
  expect(projects).toHaveLength(201);
  for (const fault of faults) {
    expect(explainProjectListFault(fault, 'zh')).toContain(String(fault.line));
    expect(explainProjectListFault(fault, 'en')).toContain(String(fault.line));
  }
});

test('whatever is pasted is read without an exception, and no name is blank', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('"', '\t', ',', ';', '\n', ' ', '路', '1', '.', '元') }), (text) => {
      expect(readProjectList(text).projects.filter(({ name }) => name.trim() === '')).toEqual([]);
    }),
  );
});
