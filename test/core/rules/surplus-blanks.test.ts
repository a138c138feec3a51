import { surplusBlanks } from '../../../src/core/rules/surplus-blanks';

describe('surplus blanks', () => {
  it.each([
    ['资金   0万元', '资金', '0万元', 3],
    ['预算数 150万元', '预算数', '150万元', 1],
    ['共150 万元', '共150', '万元', 1],
    ['污水　治理', '污水', '治理', 1],
    ['治理，  检测', '治理，', '检测', 2],
    ['治理\u00A0检测', '治理', '检测', 1],
    ['治理\t检测', '治理', '检测', 1],
    ['（  治理）', '（', '治理）', 2],
  ])('stand in “%s”', (text, before, after, count) => {
    expect(surplusBlanks(text)).toEqual([{ before, after, count }]);
  });

  it.each([
    ['none', '污水治理'],
    ['around Latin words', '安装 LED 路灯'],
    ['around words with a Latin letter and figures', '监测 PM2.5 浓度，建设 5G 基站'],
    ['several beside a Latin word', '安装  LED'],
    ['behind a comma', '治理， 检测'],
    ['at the beginning of a line', '目标：\n　　治理'],
    ['at the end of a line', '目标：  \n治理'],
    ['behind a paragraph’s number', '1 治理；2 检测'],
    ['behind a paragraph’s number on a new line', '目标\n12 治理'],
    ['in a date to be filled in', '    年   月   日'],
    ['in a day to be filled in', '2023年12月   日'],
    ['between figures and signs', '≥ 95 %'],
    ['nothing at all', ''],
  ])('do not stand: %s', (_why, text) => {
    expect(surplusBlanks(text)).toEqual([]);
  });

  it('are all told, with a few characters on each side', () => {
    expect(surplusBlanks('甲乙丙丁戊己庚辛壬癸  子丑寅卯辰巳午未申酉 戌')).toEqual([
      { before: '丙丁戊己庚辛壬癸', after: '子丑寅卯辰巳午未', count: 2 },
      { before: '寅卯辰巳午未申酉', after: '戌', count: 1 },
    ]);
  });
});
