import fc from 'fast-check';
import { dayOfSerial, statedTimes, timeFault, type TimePoint } from '../../../src/core/model/stated-times';

function written({ year, month, day }: TimePoint): string {
  return [year, month, day].map((part) => part ?? '?').join('-');
}

function read(text: string): readonly string[] {
  return statedTimes(text).map((time) => (time.since ? `${written(time.since)}…${written(time)}` : written(time)));
}

describe('a time in a text', () => {
  it.each([
    ['2023年12月31日前', '2023-12-31'],
    ['2023年12月31号', '2023-12-31'],
    ['2023-12-20', '2023-12-20'],
    ['2023/12/20', '2023-12-20'],
    ['2023.9.30前', '2023-9-30'],
    ['2023.12', '2023-12-?'],
    ['2023年12月', '2023-12-?'],
    ['2023年', '2023-?-?'],
    ['2023年度', '2023-?-?'],
    ['12月底完成', '?-12-?'],
    ['11月份', '?-11-?'],
    ['12月31日', '?-12-31'],
    ['十二月底', '?-12-?'],
    ['六月', '?-6-?'],
    ['预计年中完成', '?-6-?'],
    ['2023年中', '2023-6-?'],
    ['上半年', '?-6-?'],
    ['2023年上半年', '2023-6-?'],
    ['下半年', '?-12-?'],
    ['年底', '?-12-?'],
    ['2023年底', '2023-12-?'],
    ['2023年年末', '2023-12-?'],
    ['年终', '?-12-?'],
    ['一季度', '?-3-?'],
    ['第三季度', '?-9-?'],
    ['2023年第4季度', '2023-12-?'],
  ])('%s is %s', (text, time) => {
    expect(read(text)).toEqual([time]);
  });

  it.each([
    ['2023.07-2024.01', '2023-7-?…2024-1-?'],
    ['2023/7/1-2023/12/31', '2023-7-1…2023-12-31'],
    ['2023-07-01至2023-08-01', '2023-7-1…2023-8-1'],
    ['2023年7月至12月', '2023-7-?…2023-12-?'],
    ['2023年7月1日-2024年6月30日', '2023-7-1…2024-6-30'],
    ['7-9月', '?-7-?…?-9-?'],
    ['1月至12月', '?-1-?…?-12-?'],
    ['2021-2023年', '2021-?-?…2023-?-?'],
    ['2023年-2025年', '2023-?-?…2025-?-?'],
    ['20246-202516', '2024-6-?…2025-16-?'],
    ['2023年11月至3月', '2023-11-?…2024-3-?'],
    ['2023年11-3月', '2023-11-?…2024-3-?'],
    ['2023年12月至次年1月', '2023-12-?…2024-1-?'],
  ])('%s is the range %s', (text, range) => {
    expect(read(text)).toEqual([range]);
  });

  it('is one of several where several are stated', () => {
    expect(read('3月、9月各一次，2023年12月20日前完成')).toEqual(['?-3-?', '?-9-?', '2023-12-20']);
  });

  it('tells where it stands', () => {
    const text = '于2023年12月20日前完成';
    const [time] = statedTimes(text);
    expect(text.slice(time?.from, time?.to)).toBe('2023年12月20日');
  });

  it.each([
    ...['DB13/2171-2015', 'GB3838-2002', '〔2018〕167号', '[2018]3号', '0311-20231399', 'XM-2021-45-12', '2021-22赛季', '2022/23学年'],
    ...['2023.12万元', '2023.15', '12个月', '质保24月', '15个工作日', '每月', '季度', '每季度', '四个季度', '年终奖', '近三年中', '一月一次'],
    ...['月均浓度', '年均值', '≥2023.5', '13月工资', '一级B', ''],
  ])('is none: %j', (text) => {
    expect(read(text)).toEqual([]);
  }); // prettier-ignore
});

describe('a time that cannot be', () => {
  it.each([
    ['2023年13月', 'no such month'],
    ['13月5日', 'no such month'],
    ['13月底', 'no such month'],
    ['20246-202516', 'no such month'],
    ['2023.07-2023.13', 'no such month'],
    ['2023年0月', 'no such month'],
    ['2月30日', 'no such day'],
    ['2023-02-29', 'no such day'],
    ['2023年2月29日', 'no such day'],
    ['6月31日', 'no such day'],
    ['2023年4月0日', 'no such day'],
    ['2025-2023年', 'ends before it begins'],
    ['2023年7月1日-2023年6月30日', 'ends before it begins'],
    ['2024.07-2023.01', 'ends before it begins'],
  ])('%s: %s', (text, fault) => {
    expect(statedTimes(text).map(timeFault)).toEqual([fault]);
  });

  it.each([
    '2024-02-29',
    '2月29日',
    '2023.07-2024.01',
    '12月31日-1月5日',
    '2023年12月25日至1月5日',
    '2023年-2023年',
    '1-12月',
  ])('is none of %s', (text) => {
    expect(statedTimes(text).map(timeFault)).toEqual([undefined]);
  });
});

describe('a sheet’s day number', () => {
  it('is a day of 2000 to 2060', () => {
    expect([36_526, 44_561, 45_280].map((serial) => dayOfSerial(serial))).toEqual([
      { year: 2000, month: 1, day: 1 },
      { year: 2021, month: 12, day: 31 },
      { year: 2023, month: 12, day: 20 },
    ]);
    expect([25, 2023, 36_525, 58_850, 45_280.5, Number.NaN].map((serial) => dayOfSerial(serial))).toEqual(
      Array(6).fill(undefined),
    );
  });

  it('gives a date that can be written out and read again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 36_526, max: 58_849 }), (serial) => {
        const day = dayOfSerial(serial);
        const [time] = statedTimes(`${day?.year}年${day?.month}月${day?.day}日`);
        expect(time).toMatchObject({ ...day });
        expect(time && timeFault(time)).toBeUndefined();
      }),
    );
  });
});

describe('whatever a text is', () => {
  it('its times stand in it in order, without overlapping', () => {
    const pieces = fc.constantFrom(
      '2023',
      '年',
      '月',
      '日',
      '12',
      '7',
      '-',
      '.',
      '至',
      '底',
      '第三季度',
      '上半年',
      '完成',
      '，',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        let end = 0;
        for (const time of statedTimes(text)) {
          expect(time.from).toBeGreaterThanOrEqual(end);
          expect(text.slice(time.from, time.to)).toBe(time.text);
          end = time.to;
        }
      }),
    );
  });
});
