import { repeatedWord } from '../../../src/core/rules/repeated-words';

describe('a word that stands twice in one clause', () => {
  it.each([
    ['规范化对人员进行规范管理', '规范', '规范化对人员进行规范'],
    ['治理项目的治理施工', '治理', '治理项目的治理'],
    ['开展生态环境类生态环境监测', '生态环境', '生态环境类生态环境'],
    ['治理治理', '治理', '治理治理'],
  ])('%s', (text, word, stretch) => {
    expect(repeatedWord(text)).toEqual({ word, stretch });
  });

  it.each([
    ['no word twice', '完成建成区规划环境影响跟踪评价'],
    ['in two clauses', '完成管网建设，完成泵站建设'],
    ['in a list', '绩效工资、岗位工资和加班工资'],
    ['more than ten characters apart', '规范十二个行政村污水处理设施运行的规范管理'],
    ['one character twice', '污水水质'],
    ['figures', '2023年2023'],
    ['nothing', ''],
  ])('is not told: %s', (_why, text) => {
    expect(repeatedWord(text)).toBeUndefined();
  });
});
