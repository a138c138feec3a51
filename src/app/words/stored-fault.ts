import type { InLanguages, Language } from '../../core/language';
import type { StoredFault } from '../../core/stored/stored';

/** No `default`: a new code does not compile until it is worded. */
function inLanguages(fault: StoredFault): InLanguages<string> {
  switch (fault.code) {
    case 'stored-broken':
      return {
        zh: '工作簿中保存的情况说明、模板和设置已损坏，读不出来，本次没有采用；损坏的内容仍原样留在工作簿里。请重新填写情况说明、保存模板，或改用损坏前的备份。',
        en: 'What the workbook keeps of explanations, templates and settings is damaged and was not used; it stays in the workbook as it is. Write the explanations anew, or use a copy from before.',
      };
    case 'stored-newer':
      return {
        zh: `工作簿中的情况说明、模板和设置由更新的程序保存（版本 ${fault.version}），本次没有采用，也没有改动。请升级本程序。`,
        en: `The workbook’s explanations, templates and settings were kept by a newer program (version ${fault.version}); they were neither used nor changed. Update this program.`,
      };
    case 'stored-too-large':
      return {
        zh: `工作簿中保存的情况说明、模板和设置过大（${fault.kilobytes} KB），本次没有采用，也没有改动。请联系维护人员。`,
        en: `The workbook’s explanations, templates and settings are too large (${fault.kilobytes} KB); they were neither used nor changed. Tell whoever maintains the program.`,
      };
    case 'stored-profile':
      return {
        zh: `工作簿选用的规则方案${fault.profile === '' ? '' : `“${fault.profile}”`}无法使用，本次按通用方案检查。请重新选择规则方案。`,
        en: `The profile ${fault.profile === '' ? '' : `“${fault.profile}” `}chosen for this workbook can’t be used; it was checked by the general one. Choose a profile again.`,
      };
    case 'stored-seal':
      return {
        zh: '工作簿中的封存记录已损坏，或由更新的程序写成，读不出来；情况说明和设置不受影响。请核对内容后重新封存，或升级本程序。',
        en: 'The workbook’s seal is damaged or from a newer program and could not be read; explanations and settings are not affected. Look the workbook over and seal it again, or update this program.',
      };
    case 'stored-templates':
      return {
        zh: `工作簿中保存的模板有 ${fault.templates} 个已损坏，或由更新的程序写成，读不出来；仍原样留在工作簿里，其余模板不受影响。请重新保存这些模板，或升级本程序。`,
        en: `Of the workbook’s templates ${fault.templates} could not be read: damaged, or from a newer program. They stay in the workbook as they are, and the others are not affected. Save them anew, or update this program.`,
      };
  }
}

/** What of the things that the workbook keeps for us could not be used, and what to do. */
export function explainStoredFault(fault: StoredFault, language: Language): string {
  return inLanguages(fault)[language];
}
