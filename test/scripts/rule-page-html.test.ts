import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rulePageHtml } from '../../scripts/rule-page-html.cjs';

const folder = resolve(__dirname, '../../docs/rules');

describe('a rule’s page as the pane opens it', () => {
  it('has the rule’s title, its examples and its settings, and asks for nothing else', () => {
    const html = rulePageHtml(readFileSync(join(folder, 'project-code-format.md'), 'utf8'));
    expect(html).toContain('<title>项目编码格式异常 · Project’s code of an unusual form</title>');
    expect(html).toContain('<blockquote>');
    expect(html).toContain('<table>');
    expect(html).not.toMatch(/<script|<link|src=|http/u);
  });

  it('leads from the index to every page', () => {
    const html = rulePageHtml(readFileSync(join(folder, 'README.md'), 'utf8'));
    const pages = readdirSync(folder).filter((name) => name !== 'README.md');
    for (const page of pages) expect(html).toContain(`href="${page.replace(/md$/u, 'html')}"`);
  });
});
