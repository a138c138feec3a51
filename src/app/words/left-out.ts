import type { InLanguages, Language } from '../../core/language';
import type { LeftOut, LeftOutCode } from '../../core/plans/insert-indicators';

/** No `default`: a new code does not compile until it is worded. */
function reason(why: LeftOutCode): InLanguages<string> {
  switch (why) {
    case 'already-there':
      return { zh: '表中已有同名指标。', en: 'The form already has an indicator of this name.' };
    case 'beside-another-form':
      return {
        zh: '该类已没有空行，而同一行上还有另一张表，插入新行会把它拆开。请把两张表分开放置，或手工填写。',
        en: 'Its class has no free row, and a new one would cut through the form beside it. Move the forms apart, or enter it by hand.',
      };
    case 'no-table':
      return {
        zh: '没有找到可以插入的指标表：需要有“三级指标”和“指标值”两列，并且表头下面有行。',
        en: 'There is no indicator table to insert into: it needs columns for name and target value, and rows below its heading.',
      };
  }
}

/** Why an indicator was not inserted, and what can be done. */
export function leftOutReason(why: LeftOutCode, language: Language): string {
  return reason(why)[language];
}

/** The same in one line with the indicator's name, which is in Chinese as the forms are. */
export function sayLeftOut({ indicator, why }: LeftOut, language: Language): string {
  const said = leftOutReason(why, language);
  return language === 'zh' ? `“${indicator.name}”：${said}` : `“${indicator.name}”: ${said}`;
}
