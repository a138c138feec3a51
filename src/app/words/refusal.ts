import type { InLanguages, Language } from '../../core/language';
import { cellLabel, rangeA1 } from '../../core/grid/a1';
import type { Refusal } from '../refusal';

/** A refusal in words: what happened, and what the user can do about it. */
export interface RefusalWords {
  readonly happened: string;
  readonly advice: string;
}

/** What Excel refuses by a code of its own that tells what is in the way. */
const conflicts: ReadonlyMap<string, InLanguages<RefusalWords>> = new Map(
  Object.entries({
    InsertDeleteConflict: {
      zh: {
        happened: '插不进新的行：工作表最末的行里有内容，下移会把它们推出表外；或者插入处有不能拆开的数组公式、表格。',
        advice: '请按 Ctrl+End 找到最末的内容，移到上面或删去；或者把数组公式、表格移开，然后重试。',
      },
      en: {
        happened:
          'New rows do not fit in: something stands in the last rows of the sheet and would be pushed off it, or an array formula or a table is in the way.',
        advice:
          'Press Ctrl+End to find what stands last, move it up or delete it, or move the array formula or table away; then try again.',
      },
    },
    FilteredRangeConflict: {
      zh: { happened: '要写入的区域正在筛选。', advice: '请在“数据”选项卡中清除筛选，然后重试。' },
      en: {
        happened: 'The range to be written to is filtered.',
        advice: 'Clear the filter on the Data tab, then try again.',
      },
    },
    MergedRangeConflict: {
      zh: { happened: '要写入的区域与一处合并的单元格只重合了一部分。', advice: '请取消那一处的合并，然后重试。' },
      en: {
        happened: 'The range to be written to cuts through merged cells.',
        advice: 'Unmerge those cells, then try again.',
      },
    },
  }),
);

/** No `default`: a new code does not compile until it is worded. */
function inLanguages(error: Refusal): InLanguages<RefusalWords> {
  switch (error.code) {
    case 'cell-being-edited':
      return {
        zh: { happened: '有单元格正在编辑。', advice: '请先按 Enter 结束单元格编辑（按 Esc 放弃修改）。' },
        en: {
          happened: 'A cell is being edited.',
          advice: 'Press Enter to finish editing the cell, or Esc to discard the change.',
        },
      };
    case 'sheet-protected':
      return {
        zh: {
          happened:
            error.sheet === undefined ? '有工作表受保护，不能写入。' : `工作表“${error.sheet}”受保护，不能写入。`,
          advice: '请在“审阅”选项卡中撤消工作表保护，然后重试。',
        },
        en: {
          happened:
            error.sheet === undefined
              ? 'A worksheet is protected and cannot be written to.'
              : `The worksheet “${error.sheet}” is protected and cannot be written to.`,
          advice: 'Unprotect the sheet on the Review tab, then try again.',
        },
      };
    case 'workbook-protected':
      return {
        zh: {
          happened: '工作簿结构受保护，不能增减工作表。',
          advice: '请在“审阅”选项卡中取消“保护工作簿”，然后重试。',
        },
        en: {
          happened: 'The workbook’s structure is protected, so sheets cannot be added or removed.',
          advice: 'Turn off Protect Workbook on the Review tab, then try again.',
        },
      };
    case 'sheet-not-found':
      return {
        zh: {
          happened: `没有名为“${error.sheet}”的工作表，可能已被删除或改名。`,
          advice: '请重新检查，再从新的结果中操作。',
        },
        en: {
          happened: `There is no worksheet “${error.sheet}”; it may have been deleted or renamed.`,
          advice: 'Check again and work from the new result.',
        },
      };
    case 'sheet-hidden':
      return {
        zh: {
          happened: `工作表“${error.sheet}”已隐藏，不能转到其中的单元格。`,
          advice: '请右键单击任一工作表标签，选择“取消隐藏”，然后重试。',
        },
        en: {
          happened: `The worksheet “${error.sheet}” is hidden, so its cells cannot be shown.`,
          advice: 'Right-click any sheet tab and choose Unhide, then try again.',
        },
      };
    case 'name-taken':
      return {
        zh: { happened: `名称“${error.name}”已被占用。`, advice: '请给原有的工作表或名称换一个名字，然后重试。' },
        en: {
          happened: `The name “${error.name}” is already in use.`,
          advice: 'Rename the sheet or name that bears it, then try again.',
        },
      };
    case 'no-range-selected':
      return {
        zh: { happened: '当前选中的不是一块连续的单元格。', advice: '请在表中选中一个单元格或一块区域，然后重试。' },
        en: {
          happened: 'What is selected is no single range of cells.',
          advice: 'Select one cell or one range on the sheet, then try again.',
        },
      };
    case 'rows-changed':
      return {
        zh: {
          happened: `工作表“${error.sheet}”中插入的行之间已增加或删去了行，没有改动任何单元格。`,
          advice: '请自行删去不需要的行。',
        },
        en: {
          happened: `Rows have come or gone among those inserted on the worksheet “${error.sheet}”; no cell was changed.`,
          advice: 'Delete the rows that you do not need yourself.',
        },
      };
    case 'too-large':
      return {
        zh: {
          happened: '工作簿太大，一次读写不完。',
          advice: '请删去不用的工作表，或把各项目分成几个工作簿，然后重试。',
        },
        en: {
          happened: 'The workbook is too large to be read or written.',
          advice: 'Delete unused sheets, or split the projects over several workbooks, then try again.',
        },
      };
    case 'cancelled':
      return {
        zh: { happened: '已取消。', advice: '工作簿没有改动，可随时重新开始。' },
        en: { happened: 'Cancelled.', advice: 'The workbook is unchanged; start again whenever you like.' },
      };
    case 'not-supported':
      return {
        zh: {
          happened: `当前的 Excel 不支持所需的功能（${error.member}）。`,
          advice: '请使用 Excel 2021 或更新版本、Microsoft 365，或网页版 Excel。',
        },
        en: {
          happened: `This version of Excel lacks something that is needed (${error.member}).`,
          advice: 'Use Excel 2021 or later, Microsoft 365, or Excel on the web.',
        },
      };
    case 'host-busy':
      return {
        zh: { happened: 'Excel 正忙，暂时没有响应。', advice: '请关闭 Excel 中打开的对话框，稍候重试。' },
        en: {
          happened: 'Excel is busy and did not answer.',
          advice: 'Close any dialog that is open in Excel, wait a moment, then try again.',
        },
      };
    case 'host-refused': {
      const conflict = conflicts.get(error.hostCode);
      if (conflict) return conflict;
      return {
        zh: {
          happened: `Excel 拒绝了这一步（${[error.hostCode, error.statement].filter(Boolean).join('：')}）。`,
          advice: '请保存工作簿后重试；仍不成功时，把括号里的文字告诉维护人员。',
        },
        en: {
          happened: `Excel refused this step (${[error.hostCode, error.statement].filter(Boolean).join(': ')}).`,
          advice:
            'Save the workbook and try again. If that fails too, give the words in brackets to whoever maintains the add-in.',
        },
      };
    }
    case 'not-a-workbook':
      return {
        zh: { happened: '这个文件不是 Excel 工作簿，或已损坏。', advice: '请用 Excel 打开它，另存为 .xlsx 后重试。' },
        en: {
          happened: 'The file is no Excel workbook, or it is damaged.',
          advice: 'Open it in Excel, save it as .xlsx, then try again.',
        },
      };
    case 'encrypted':
      return {
        zh: { happened: '文件设有打开密码，无法读取。', advice: '请在 Excel 中取消打开密码并保存，然后重试。' },
        en: {
          happened: 'The file needs a password to open.',
          advice: 'Remove the password in Excel, save the file, then try again.',
        },
      };
    case 'cell-changed':
      return {
        zh: {
          happened: `单元格 ${cellLabel(error.at)} 的内容已变动，或其中是公式，没有改动任何单元格。`,
          advice: '请重新检查，再从新的结果中操作。',
        },
        en: {
          happened: `The cell ${cellLabel(error.at)} has changed since, or holds a formula; no cell was changed.`,
          advice: 'Check again and work from the new result.',
        },
      };
    case 'stored-full':
      return {
        zh: {
          happened: '工作簿中保存的情况说明、模板和设置已接近 1 MB 的上限，没有写入。',
          advice: '请先删去不再需要的情况说明和模板（模板可先导出），或把过长的理由另写成文，再重试。',
        },
        en: {
          happened:
            'The explanations, templates and settings kept in the workbook would exceed 1 MB; nothing was written.',
          advice:
            'Take back explanations and delete templates that are no longer needed (export them first), or keep long reasons elsewhere, then try again.',
        },
      };
    case 'template-name-taken':
      return {
        zh: { happened: `已有名为“${error.name}”的模板，没有保存。`, advice: '请换一个名称，再保存。' },
        en: {
          happened: `There is a template named “${error.name}” already; nothing was saved.`,
          advice: 'Choose another name and save again.',
        },
      };
    case 'template-changed':
      return {
        zh: {
          happened: `模板“${error.name}”在此期间已被改动或删除，这次没有改动任何模板。`,
          advice: '请查看列表中现在的模板，再从它做起。',
        },
        en: {
          happened: `The template “${error.name}” has been changed or deleted meanwhile; no template was changed this time.`,
          advice: 'Look at the template as the list has it now, and start from that.',
        },
      };
    case 'form-moved':
      return {
        zh: {
          happened: `${error.form.sheet}!${rangeA1(error.form)} 处的绩效表已有变动，没有记下指定。`,
          advice: '请重新检查，再从新的结果中操作。',
        },
        en: {
          happened: `The form at ${error.form.sheet}!${rangeA1(error.form)} has moved or changed since; nothing was kept.`,
          advice: 'Check again and work from the new result.',
        },
      };
    case 'selection-blank':
      return {
        zh: { happened: '选中的区域是空的。', advice: '请在表中选中整张绩效表所在的区域，然后重试。' },
        en: { happened: 'The selected range is empty.', advice: 'Select the whole range of the form, then try again.' },
      };
    case 'own-sheet-selected':
      return {
        zh: {
          happened: `工作表“${error.sheet}”是助手生成的汇总表，其中没有绩效表。`,
          advice: '请在您自己的工作表中选中，然后重试。',
        },
        en: {
          happened: `The worksheet “${error.sheet}” is a summary of the assistant’s own and holds no form.`,
          advice: 'Select on a sheet of your own, then try again.',
        },
      };
    case 'empty-file':
      return {
        zh: { happened: '文件是空的（0 字节）。', advice: '请重新复制或下载这个文件，然后重试。' },
        en: { happened: 'The file is empty (0 bytes).', advice: 'Copy or download it again, then try again.' },
      };
  }
}

export function refusalWords(error: Refusal, language: Language): RefusalWords {
  return inLanguages(error)[language];
}

/** What happened and what to do, in one line. */
export function explainRefusal(error: Refusal, language: Language): string {
  const { happened, advice } = refusalWords(error, language);
  return language === 'zh' ? `${happened}${advice}` : `${happened} ${advice}`;
}
