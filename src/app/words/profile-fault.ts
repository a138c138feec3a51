import type { InLanguages, Language } from '../../core/language';
import type { ProfileFault } from '../../core/profiles/read-profile';

/** No `default`: a new code does not compile until it is worded. */
function inLanguages(fault: ProfileFault): InLanguages<string> {
  switch (fault.code) {
    case 'too-large':
      return {
        zh: `规则方案文件过大（${fault.kilobytes} KB，上限 256 KB）。请删去不需要的内容。`,
        en: `The profile is too large (${fault.kilobytes} KB, at most 256 KB). Take out what is not needed.`,
      };
    case 'not-json':
      return {
        zh: `第 ${fault.line} 行不是正确的 JSON。请检查此处的引号、逗号和括号。`,
        en: `Line ${fault.line} is not valid JSON. Look for a missing quote, comma or bracket there.`,
      };
    case 'newer-version':
      return {
        zh: `第 ${fault.line} 行：这份规则方案的版本是 ${fault.version}，由更新的程序写成。请升级本程序后再用。`,
        en: `Line ${fault.line}: the profile is of version ${fault.version}, from a newer program. Update this one to use it.`,
      };
    case 'unknown-rule':
      return {
        zh: `第 ${fault.line} 行：没有编号为“${fault.rule}”的规则。规则编号见 docs/rules。`,
        en: `Line ${fault.line}: there is no rule “${fault.rule}”. The ids stand in docs/rules.`,
      };
    case 'unknown-base':
      return {
        zh: `第 ${fault.line} 行：basedOn 中的“${fault.base}”不是内置方案。请写 default、legacy-88、guide-2021 或 hebei。`,
        en: `Line ${fault.line}: “${fault.base}” in basedOn is no built-in profile. Use default, legacy-88, guide-2021 or hebei.`,
      };
    case 'unknown-setting':
      return {
        zh: `第 ${fault.line} 行：规则“${fault.rule}”没有参数“${fault.setting}”。可设参数见该规则的说明页。`,
        en: `Line ${fault.line}: the rule “${fault.rule}” has no setting “${fault.setting}”. Its page names those it has.`,
      };
    case 'wrong-setting':
      return {
        zh: `第 ${fault.line} 行：规则“${fault.rule}”的参数“${fault.setting}”不能取这个值。请按该规则的说明页填写。`,
        en: `Line ${fault.line}: the setting “${fault.setting}” of “${fault.rule}” can’t have this value. Its page says what it takes.`,
      };
    case 'unknown-field':
      return {
        zh: `第 ${fault.line} 行：不认识“${fault.field}”。规则方案只有 version、name、basedOn、rules 四项。`,
        en: `Line ${fault.line}: “${fault.field}” is unknown. A profile has version, name, basedOn and rules only.`,
      };
    case 'wrong-value':
      return {
        zh: `第 ${fault.line} 行：“${fault.field || '全文'}”缺失或填写有误。${zhHelp(fault.field)}`,
        en: `Line ${fault.line}: “${fault.field || 'the whole text'}” is missing or wrong. ${enHelp(fault.field)}`,
      };
  }
}

function zhHelp(field: string): string {
  if (field === 'version') return '请写 1。';
  if (field === 'name') return '请写方案名称，不超过60个字。';
  if (field.startsWith('rules.')) return '请写 "on"、"off"，或写明 severity（error、warning、info）和 settings。';
  return '请写一个带 version、name、rules 的对象。';
}

function enHelp(field: string): string {
  if (field === 'version') return 'Write 1.';
  if (field === 'name') return 'Give the profile a name of at most 60 characters.';
  if (field.startsWith('rules.')) return 'Write "on", "off", or severity (error, warning, info) and settings.';
  return 'Write an object with version, name and rules.';
}

/** What is wrong with a bureau's own profile, with its line, and what to do. */
export function explainProfileFault(fault: ProfileFault, language: Language): string {
  return inLanguages(fault)[language];
}
