import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { cellAt } from '../../../src/core/grid/cell-address';
import type { Report } from '../../../src/core/report/report';
import { reportHtml } from '../../../src/core/report/report-html';
import { reportWords } from '../../../src/core/report/report-words';
import { anyCharacter } from '../../support/any-character';

const line = {
  number: 1,
  severity: '必须改',
  project: '大气网格化精准管控运维费用',
  at: cellAt('项目2', 10, 4),
  problem: '指标值为“是/否”。',
  advice: '请写明数值。',
};

function reportWith(changes: Partial<Report> = {}): Report {
  return {
    language: 'zh',
    facts: [{ label: '编制单位', value: '高新区生态环境分局' }],
    verdict: '可以报送',
    despite: undefined,
    unread: [],
    open: [line],
    explained: [{ ...line, reason: '已与财政部门沟通', on: '2026-11-26' }],
    ...changes,
  };
}

/** The page's elements, read strictly: text that breaks out of its place is an error. */
function parsed(html: string) {
  const faults: string[] = [];
  // It warns of U+FFFD, which stands for what no page can hold.
  const onError = (level: string, message: string): void => {
    if (level !== 'warning') faults.push(message);
  };
  const parser = new DOMParser({ onError });
  const xml = html.replace('<!DOCTYPE html>', '').replace(/<meta ([^>]*)>/gu, '<meta $1/>');
  const page = parser.parseFromString(xml, 'text/xml');
  return { page, faults };
}

describe('the report as a page', () => {
  it('has its language, a title and tables whose headings say what they head', () => {
    const html = reportHtml(reportWith());
    const { page, faults } = parsed(html);
    expect(faults).toEqual([]);
    expect(page.documentElement?.getAttribute('lang')).toBe('zh-CN');
    expect(page.getElementsByTagName('title').item(0)?.textContent).toBe('问题及说明 · 高新区生态环境分局');
    const headings = [...page.getElementsByTagName('th')].map((th) => [th.getAttribute('scope'), th.textContent]);
    expect(headings).toEqual([
      ...['序号', '程度', '项目名称', '单元格', '问题', '处理建议'].map((words) => ['col', words]),
      ['row', '项目2!E11'],
      ...['序号', '程度', '项目名称', '单元格', '问题', '情况说明', '说明日期'].map((words) => ['col', words]),
      ['row', '项目2!E11'],
    ]);
    expect(reportHtml(reportWith({ language: 'en' }))).toContain('<html lang="en">');
  });

  it('loads nothing and runs nothing', () => {
    const html = reportHtml(reportWith());
    expect(html).not.toMatch(/<(?:script|link|img|iframe)|\b(?:src|href)=|url\(|@import|https?:/iu);
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });

  it('is made for A4 paper, landscape, with the headings on each page', () => {
    const html = reportHtml(reportWith());
    expect(html).toContain('@page { size: A4 landscape;');
    expect(html).toContain('thead { display: table-header-group; }');
    expect(html).toContain('填报单位（盖章）：');
  });

  it('says that nothing is open and nothing was explained', () => {
    const html = reportHtml(reportWith({ open: [], explained: [] }));
    expect(html).toContain('没有尚未处理的问题。');
    expect(html).toContain('没有需要说明情况的问题。');
    expect(html).not.toContain('<table>');
  });

  it('names what was not read, and why it was sealed all the same', () => {
    const html = reportHtml(
      reportWith({ unread: [{ place: '项目1!A3', reason: '标签疑为笔误。' }], despite: '财政部门同意先报' }),
    );
    expect(html).toContain('没有读懂或需要核对的部分（1 处）');
    expect(html).toContain('<th scope="row" class="place">项目1!A3</th>');
    expect(html).toContain('财政部门同意先报');
  });

  it('keeps text text, whatever it holds', () => {
    const hostile = fc.oneof(
      fc.string({ unit: anyCharacter }),
      fc.constantFrom(
        '</td></table><script>alert(1)</script>',
        '"><img src=x onerror=1>',
        "'&lt;&#60;",
        '\u0000\uD800\uFFFE',
      ),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const html = reportHtml(
          reportWith({
            facts: [{ label: '编制单位', value: text }],
            verdict: text,
            despite: text,
            unread: [{ place: text, reason: text }],
            open: [{ ...line, project: text, at: cellAt(text, 0, 0), problem: text, advice: text }],
            explained: [{ ...line, reason: text, on: text }],
          }),
        );
        const { page, faults } = parsed(html);
        expect(faults).toEqual([]);
        expect(page.getElementsByTagName('script')).toHaveLength(0);
        expect(page.getElementsByTagName('img')).toHaveLength(0);
        expect(page.getElementsByTagName('table')).toHaveLength(3);
      }),
    );
  });
});

it('the words of both languages have the same sections and columns', () => {
  expect(Object.keys(reportWords.en.columns)).toEqual(Object.keys(reportWords.zh.columns));
  for (const words of Object.values(reportWords.en.columns)) expect(words).not.toMatch(/\p{Script=Han}/u);
});
