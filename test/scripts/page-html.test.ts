import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pageHtml } from '../../scripts/page-html.cjs';

const folder = resolve(__dirname, '../../docs/rules');

describe('a page as the pane opens it', () => {
  it('has the rule’s title, its examples and its settings, and asks for nothing else', () => {
    const html = pageHtml(readFileSync(join(folder, 'project-code-format.md'), 'utf8'));
    expect(html).toContain('<title>项目编码格式异常 · Project’s code of an unusual form</title>');
    expect(html).toContain('<blockquote>');
    expect(html).toContain('<table>');
    expect(html).not.toMatch(/<script|<link|src=|http/u);
  });

  it('leads from the index to every page', () => {
    const html = pageHtml(readFileSync(join(folder, 'README.md'), 'utf8'));
    const pages = readdirSync(folder).filter((name) => name !== 'README.md');
    for (const page of pages) expect(html).toContain(`href="${page.replace(/md$/u, 'html')}"`);
  });

  it('leads from the page on profiles to the rules’', () => {
    const html = pageHtml(readFileSync(join(folder, '../profiles.md'), 'utf8'));
    expect(html).toContain('<title>规则方案 · Profiles</title>');
    expect(html).toContain('href="rules/index.html"');
    expect(html).not.toMatch(/\.md"/u);
  });
});
