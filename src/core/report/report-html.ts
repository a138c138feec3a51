import { cellLabel } from '../grid/a1';
import type { ExplainedLine, Report, ReportFact, ReportLine, UnreadLine } from './report';
import { reportWords, type ReportWords } from './report-words';

const escapes: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** The text as HTML: no markup of its own, and without the characters that no page can hold. */
function escaped(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu, '\uFFFD')
    .replace(/[&<>"']/gu, (sign) => escapes.get(sign) ?? sign);
}

const style = `
@page { size: A4 landscape; margin: 15mm; }
:root { color-scheme: light; }
body { margin: 24px auto; max-width: 1100px; padding: 0 16px; background: #fff; color: #1f1f1f;
  font: 14px/1.6 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", sans-serif; }
html:lang(en) body { font-family: "Segoe UI", Arial, "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif; }
h1 { margin: 0 0 12px; font-size: 24px; text-align: center; }
h2 { margin: 24px 0 8px; font-size: 16px; break-after: avoid; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 16px; margin: 0; }
dt { color: #595959; }
dd { margin: 0; overflow-wrap: anywhere; }
.verdict { font-weight: bold; }
.as-written { white-space: pre-line; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th, td { padding: 4px 8px; border: 1px solid #8c8c8c; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
thead { display: table-header-group; }
thead th { background: #d9e2f3; text-align: center; }
tbody th { font-weight: normal; }
tr { break-inside: avoid; }
.number { width: 3em; text-align: center; }
.severity { width: 4em; }
.severity-long { width: 6.5em; }
.project { width: 11em; }
.cell { width: 6.5em; }
.place { width: 14em; }
.day { width: 6em; }
.signature { display: flex; justify-content: flex-end; gap: 9em; margin: 48px 32px 24px; break-inside: avoid; }
@media print {
  body { margin: 0; max-width: none; padding: 0; font-size: 10.5pt; }
  thead th { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;

interface Column<Line> {
  readonly heading: string;
  readonly className: string;
  readonly text: (line: Line) => string;
}

/** A table whose lines are headed by the cell in the column `rowHeading`. */
function table<Line>(columns: readonly Column<Line>[], lines: readonly Line[], rowHeading: number): string {
  const headings = columns.map(
    ({ heading, className }) => `<th scope="col" class="${className}">${escaped(heading)}</th>`,
  );
  const rows = lines.map((line) => {
    const cells = columns.map(({ text, className }, index) => {
      const content = escaped(text(line));
      return index === rowHeading
        ? `<th scope="row" class="${className}">${content}</th>`
        : `<td class="${className}">${content}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table>\n<thead><tr>${headings.join('')}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
}

function findingColumns(words: ReportWords, language: Report['language']): readonly Column<ReportLine>[] {
  const { columns } = words;
  return [
    { heading: columns.number, className: 'number', text: ({ number }) => String(number) },
    {
      heading: columns.severity,
      className: language === 'zh' ? 'severity' : 'severity-long',
      text: ({ severity }) => severity,
    },
    { heading: columns.project, className: 'project', text: ({ project }) => project },
    { heading: columns.cell, className: 'cell', text: ({ at }) => cellLabel(at) },
    { heading: columns.problem, className: 'text', text: ({ problem }) => problem },
  ];
}

const cellColumn = 3;

function section(heading: string, content: string): string {
  return `<section>\n<h2>${escaped(heading)}</h2>\n${content}\n</section>`;
}

function paragraph(text: string): string {
  return `<p class="as-written">${escaped(text)}</p>`;
}

function unreadSection(unread: readonly UnreadLine[], words: ReportWords): readonly string[] {
  if (unread.length === 0) return [];
  const columns: readonly Column<UnreadLine>[] = [
    { heading: words.columns.cell, className: 'place', text: ({ place }) => place },
    { heading: words.columns.problem, className: 'text', text: ({ reason }) => reason },
  ];
  return [section(words.sections.unread(unread.length), table(columns, unread, 0))];
}

function openSection({ open, language }: Report, words: ReportWords): string {
  const columns: readonly Column<ReportLine>[] = [
    ...findingColumns(words, language),
    { heading: words.columns.advice, className: 'text', text: ({ advice }) => advice },
  ];
  const content = open.length === 0 ? paragraph(words.nothing.open) : table(columns, open, cellColumn);
  return section(words.sections.open(open.length), content);
}

function explainedSection({ explained, language }: Report, words: ReportWords): string {
  const columns: readonly Column<ExplainedLine>[] = [
    ...findingColumns(words, language),
    { heading: words.columns.reason, className: 'text as-written', text: ({ reason }) => reason },
    { heading: words.columns.on, className: 'day', text: ({ on }) => on },
  ];
  const content = explained.length === 0 ? paragraph(words.nothing.explained) : table(columns, explained, cellColumn);
  return section(words.sections.explained(explained.length), content);
}

function factList(facts: readonly ReportFact[], verdict: ReportFact): string {
  const lines = facts.map(({ label, value }) => `<dt>${escaped(label)}</dt><dd>${escaped(value)}</dd>`);
  const last = `<dt>${escaped(verdict.label)}</dt><dd class="verdict">${escaped(verdict.value)}</dd>`;
  return `<dl>\n${[...lines, last].join('\n')}\n</dl>`;
}

/**
 * The report as one page that stands for itself, to be printed on A4 paper, landscape: no script, nothing loaded from elsewhere.
 * What comes from cells is text in it, never markup.
 */
export function reportHtml(report: Report): string {
  const words = reportWords[report.language];
  const unit = report.facts.find(({ label }) => label === words.department)?.value;
  const title = unit === undefined ? words.title : `${words.title} · ${unit}`;
  const body = [
    `<h1>${escaped(words.title)}</h1>`,
    factList(report.facts, { label: words.verdict, value: report.verdict }),
    ...(report.despite === undefined ? [] : [section(words.sections.despite(1), paragraph(report.despite))]),
    ...unreadSection(report.unread, words),
    openSection(report, words),
    explainedSection(report, words),
    `<p class="signature"><span>${escaped(words.signature)}</span><span>${escaped(words.dateToFill)}</span></p>`,
  ];
  return `<!DOCTYPE html>
<html lang="${report.language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${body.join('\n')}
</main>
</body>
</html>
`;
}
