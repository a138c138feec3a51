import type { InLanguages, Language } from '../../core/language';
import type { ProjectListFault } from '../../core/templates/project-list';

/** No `default`: a new code does not compile until it is worded. */
function inLanguages(fault: ProjectListFault): InLanguages<string> {
  switch (fault.code) {
    case 'no-name':
      return {
        zh: `第 ${fault.line} 行没有项目名称。请补上名称，或删去这一行。`,
        en: `Line ${fault.line} has no project name. Add the name, or delete the line.`,
      };
    case 'code-twice':
      return {
        zh: `第 ${fault.line} 行的项目编码“${fault.projectCode}”与第 ${fault.firstLine} 行相同。请改正编码，或删去重复的一行。`,
        en: `Line ${fault.line} has the code “${fault.projectCode}” of line ${fault.firstLine}. Correct the code, or delete one of the lines.`,
      };
    case 'too-many':
      return {
        zh: `共有 ${fault.projects} 个项目，一次最多插入 ${fault.most} 个。请把第 ${fault.line} 行起的项目留到下一次。`,
        en: `There are ${fault.projects} projects; at most ${fault.most} can be inserted at once. Leave those from line ${fault.line} on for another time.`,
      };
  }
}

/** What is wrong with a pasted list of projects, with its line, and what to do. */
export function explainProjectListFault(fault: ProjectListFault, language: Language): string {
  return inLanguages(fault)[language];
}
