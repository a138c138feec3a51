import fc from 'fast-check';
import { libraryEntries } from '../../src/core/library/library';
import { searchLibrary, type LibraryFilter } from '../../src/core/library/search-library';

function namesOf(words: string, filter?: LibraryFilter): readonly string[] {
  return searchLibrary(words, filter).map(({ indicator }) => indicator.name);
}

describe('a search of the library', () => {
  it('finds a word in the name', () => {
    expect(namesOf('出水水质')).toEqual(['出水水质达标率']);
  });

  it('finds a word in the basis', () => {
    expect(namesOf('资产配置标准')).toEqual(['购置总成本']);
  });

  it('finds a word in the title of the kind, in either language', () => {
    const names = namesOf('宣传', { kind: 'publicity' });
    expect(names).toHaveLength(9);
    expect(new Set(namesOf('Publicity'))).toEqual(new Set(names));
  });

  it('puts those with the word in the name first, otherwise keeps the order of the library', () => {
    expect(namesOf('宣传', { kind: 'publicity' }).slice(0, 4)).toEqual([
      '宣传活动场次',
      '发放宣传品',
      '宣传费用',
      '媒体（新媒体）发稿',
    ]);
  });

  it('wants every word', () => {
    expect(namesOf('满意度 村民')).toEqual(['受益村民满意度']);
    expect(namesOf('满意度 派遣 科室')).toEqual(['用人科室满意度']);
    expect(namesOf('满意度 管网')).toEqual([]);
  });

  it('is not led astray by the width of letters, by blanks of any width, or by case', () => {
    expect(namesOf('ｐｍ２．５　年均')).toEqual(['PM2.5年均浓度']);
    expect(namesOf('  pm2.5  ')).toEqual(['PM2.5年均浓度']);
  });

  it('gives those of one kind, or those that fit every project', () => {
    expect(namesOf('', { kind: 'equipment' })).toContain('单台购置成本');
    expect(namesOf('满意度', { kind: 'equipment' })).toEqual(['使用人员满意度']);
    expect(namesOf('满意度', { kind: 'common' })).toEqual(['服务对象满意度']);
  });

  it('gives those of one class, and all costs for the class of older forms', () => {
    expect(namesOf('', { kind: 'works-and-repairs', class: '经济成本指标' })).toEqual(['工程造价', '超概算比例']);
    expect(namesOf('', { kind: 'works-and-repairs', class: '成本指标' })).toEqual([
      ...['工程造价', '超概算比例', '施工扰民投诉', '扬尘污染投诉'],
    ]);
  });

  it('gives all where no word is given', () => {
    expect(searchLibrary(' 　')).toEqual(libraryEntries);
  });

  it('finds no more with one word more', () => {
    const word = fc.constantFrom('率', '满意度', '人', '合同', '运维', 'PM2.5', 'staff', '无此词');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 3 }), word, (words, more) => {
        const fewer = new Set(searchLibrary([...words, more].join(' ')));
        const all = new Set(searchLibrary(words.join(' ')));
        expect([...fewer].filter((entry) => !all.has(entry))).toEqual([]);
      }),
    );
  });
});
