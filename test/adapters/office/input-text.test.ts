import { inputFor } from '../../../src/adapters/office/input-text';

it.each(['路灯维护', '《预算法》', '“十四五”规划', 'Quality', '城市道路养护，确保完好率', ''])(
  'enters %j as it is',
  (text) => {
    expect(inputFor(text)).toBe(text);
  },
);

it.each([
  '=1+1',
  '+1',
  '-1',
  '@x',
  "'quoted",
  '25%',
  '2023-12-31',
  '1/2',
  '007',
  'TRUE',
  'False',
  '123456789012345678',
  '#N/A',
  ' 路灯',
  '５月',
  '2023年',
  '五月1日',
  '（5）',
  '￥5',
  '＝1+1',
  'A1',
  'Dec 5',
  '(路灯)',
])('puts an apostrophe before %j', (text) => {
  expect(inputFor(text)).toBe(`'${text}`);
});

it('leaves a long sentence alone, whatever digits it holds', () => {
  const sentence =
    '完成2023年度城市道路养护工程，养护道路35条，总长度128公里，道路完好率达到95%以上，市民满意度达到90%以上，安全事故为0，按期完成各项任务。';
  expect(inputFor(sentence)).toBe(sentence);
});
