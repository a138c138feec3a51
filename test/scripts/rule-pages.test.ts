import { rulePages } from '../../scripts/rule-pages';
import { rules } from '../../src/core/rules/index';

const pages = rulePages(rules);

describe('the rules’ pages', () => {
  it('are an index and a page a rule', () => {
    expect([...pages.keys()].sort()).toEqual(['README.md', ...rules.map(({ id }) => `${id}.md`)].sort());
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s stands in the index and has its own texts, Chinese first',
    (id, rule) => {
      const page = pages.get(`${id}.md`) ?? '';
      expect(pages.get('README.md')).toContain(`(${id}.md)`);
      for (const text of [
        rule.title.zh,
        rule.about.zh,
        rule.about.en,
        rule.source.citation.zh,
        rule.source.citation.en,
      ]) {
        expect(page).toContain(text);
      }
      expect(page.indexOf(rule.about.zh)).toBeLessThan(page.indexOf(rule.about.en));
      for (const { why } of [...rule.good, ...rule.bad]) expect(page).toContain(why);
      expect(page).not.toMatch(/undefined|NaN|\[object/u);
    },
  );

  it('show the real message beside its cell, and the severity of the case', () => {
    const page = pages.get('quantity-value-not-numeric.md');
    expect(page).toContain('> **E10** 必须改 — 数量指标“完成治理行政村数量”的指标值为“是/否”，不是数值。请写明数值');
    expect(page).toContain('> **E10** 建议 — 数量指标“完成治理行政村数量”的指标值为“全覆盖”');
    expect(page).toContain('is “是/否”, not a number. State figure, sign and unit');
  });

  it('show what an example fills in otherwise than the well-made form', () => {
    expect(pages.get('plan-not-monotone.md')).toContain('- 资金支出计划：`50%`、`40%`、`80%`、`100%`');
    expect(pages.get('project-code-missing.md')).toContain('- 项目编码：（空）');
    expect(pages.get('project-code-missing.md')).toContain('- 表中没有的栏：项目编码');
    expect(pages.get('plan-unit-inconsistent.md')).toContain('- 项目1：与范例完全相同');
  });
});
