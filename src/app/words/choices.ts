import type { InLanguages, Language } from '../../core/language';
import { columnOfField, isColumnField, type ChosenField, type FormStanding } from '../../core/model/choices';
import { sayColumn, sayField, sayQuarter } from './cell-roles';

/** The field by its name: `项目名称`, `第二季度`. */
export function sayChosenField(field: ChosenField, language: Language): string {
  if (isColumnField(field)) return sayColumn(columnOfField[field], language);
  switch (field) {
    case 'quarter1':
      return sayQuarter(1, language);
    case 'quarter2':
      return sayQuarter(2, language);
    case 'quarter3':
      return sayQuarter(3, language);
    case 'quarter4':
      return sayQuarter(4, language);
    case 'code':
    case 'name':
    case 'kind':
    case 'usage':
    case 'budget':
    case 'goal':
      return sayField(field, language);
    case 'year':
      return sayField('fiscalYear', language);
  }
}

const standingWords: { readonly [standing in FormStanding]: InLanguages<string> } = {
  form: { zh: '重新指定过单元格的绩效表', en: 'A form whose cells you pointed at' },
  added: { zh: '您指定为绩效表的区域', en: 'The range you added as a form' },
  none: { zh: '您指定为“不是绩效表”的区域', en: 'The range you declared to be no form' },
};

/** Whether a choice is about a form as a whole. */
export function isStanding(choice: ChosenField | FormStanding): choice is FormStanding {
  return choice in standingWords;
}

/** What a choice was made of, as the subject of a sentence. */
export function sayChoice(choice: ChosenField | FormStanding, language: Language): string {
  if (isStanding(choice)) return standingWords[choice][language];
  const field = sayChosenField(choice, language);
  return language === 'zh' ? `您为“${field}”指定的单元格` : `The cell you pointed at for “${field}”`;
}
