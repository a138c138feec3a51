import type { InLanguages, Language } from '../../core/language';
import type { UnreadReason } from '../../core/model/department';
import { sayChoice } from './choices';

function quotedZh(labels: readonly string[]): string {
  return labels.map((label) => `“${label}”`).join('');
}

function quotedEn(labels: readonly string[]): string {
  return labels.map((label) => `“${label}”`).join(', ');
}

/** No `default`: a new code does not compile until it is worded. */
function inLanguages(reason: UnreadReason): InLanguages<string> {
  switch (reason.code) {
    case 'form-incomplete':
      if (reason.found.length === 0) {
        return {
          zh: `指定为绩效表的区域没有读全：缺${quotedZh(reason.missing)}。请补上缺少的标签，或指定所在的单元格。`,
          en: `The range added as a form is incomplete: it lacks ${quotedEn(reason.missing)}. Add the missing labels, or point at the cell.`,
        };
      }
      return {
        zh: `像是项目绩效表，但没有读全：有${quotedZh(reason.found)}，缺${quotedZh(reason.missing)}。请补上缺少的标签，或改回表中原有的写法。`,
        en: `This looks like a project form but is incomplete: it has ${quotedEn(reason.found)} and lacks ${quotedEn(reason.missing)}. Add the missing labels, or restore their printed wording.`,
      };
    case 'label-without-cell':
      return {
        zh: `标签“${reason.label}”旁边没有可填写的单元格。请在它右侧或下方留出填写处。`,
        en: `The label “${reason.label}” has no cell beside it to fill in. Leave one to its right or below it.`,
      };
    case 'quarters-missing':
      return {
        zh: `资金支出计划没有读全：缺${quotedZh(reason.missing)}。请补上缺少的季度标题。`,
        en: `The disbursement plan is incomplete: ${quotedEn(reason.missing)} not found. Add the missing quarter headings.`,
      };
    case 'indicator-rows-missing':
      return {
        zh: '绩效指标表只有标题，下面没有指标行。请在标题下补上指标行。',
        en: 'The indicator table has a heading and no rows. Add indicator rows below the heading.',
      };
    case 'indicator-columns-missing':
      return {
        zh: `绩效指标表缺少${quotedZh(reason.missing)}列，读不出指标。请补上这些列的标题。`,
        en: `The indicator table lacks the columns ${quotedEn(reason.missing)}, so no indicators could be read. Add their headings.`,
      };
    case 'register-differs': {
      const { label, here, there, other } = reason;
      return {
        zh: `同一项目的“${label}”两处不一致：此处为“${here}”，${other} 为“${there}”。请核对后改为一致。`,
        en: `Two places differ in the “${label}” of one project: “${here}” here, “${there}” at ${other}. Make them agree.`,
      };
    }
    case 'label-misspelt':
      return {
        zh: `标签“${reason.written}”已按“${reason.meant}”读取，疑为笔误。请改为“${reason.meant}”。`,
        en: `The label “${reason.written}” was read as “${reason.meant}”; it looks misspelt. Change it to “${reason.meant}”.`,
      };
    case 'label-unsure':
      return {
        zh: `此处应为标签，现写作“${reason.written}”，与“${reason.nearest}”最接近，但不能确定，没有读取。如确为“${reason.nearest}”，请改为这一写法。`,
        en: `A label is expected here. “${reason.written}” is nearest to “${reason.nearest}”, but that is not certain, so it was not read. If “${reason.nearest}” is meant, write it so.`,
      };
    case 'digits-lost':
      return {
        zh: `“${reason.label}”以数字存放且超过15位，末尾数位已变为0。请先将单元格格式设为“文本”，再重新填写完整编码。`,
        en: `The code in “${reason.label}” is stored as a number of more than 15 digits, so its last digits have become zeros. Format the cell as text, then enter the whole code again.`,
      };
    case 'cell-error':
      return {
        zh: `“${reason.label}”的单元格显示错误值 ${reason.error}。请改正其中的公式，或直接填写。`,
        en: `The cell of “${reason.label}” shows ${reason.error}. Mend its formula, or type the value in.`,
      };
    case 'choice-broken':
      return {
        zh: `${sayChoice(reason.choice, 'zh')}已被删除，现按自动识别读取。请重新指定，或撤销原来的指定。`,
        en: `${sayChoice(reason.choice, 'en')} has been deleted; what is recognised counts again. Choose anew, or undo the choice.`,
      };
  }
}

/** Why a part of the workbook could not be read, and what to do about it. */
export function explainUnread(reason: UnreadReason, language: Language): string {
  return inLanguages(reason)[language];
}
