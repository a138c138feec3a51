import { cellLabel } from '../../core/grid/a1';
import type { InLanguages, Language } from '../../core/language';
import { isoDay } from '../../core/model/calendar-day';
import type { ListedChange } from '../../core/seal/listed-changes';
import { listedChanges } from '../../core/seal/listed-changes';
import type { Project } from '../../core/model/project';
import type { Seal } from '../../core/seal/seal';
import type { Obstacle, SealRefusal, SealState } from '../seal-workbook';
import { countIn } from './numbers';
import { refusalWords, type RefusalWords } from './refusal';
import { saySealedRole } from './sealed-roles';

const unnamed: InLanguages<string> = { zh: '未填项目名称', en: 'no name' };

/** `2026-11-26 15:02` */
export function sealedAt({ on, at: { hour, minute } }: Pick<Seal, 'on' | 'at'>): string {
  const padded = (number: number): string => String(number).padStart(2, '0');
  return `${isoDay(on)} ${padded(hour)}:${padded(minute)}`;
}

/** What stands in the way, in words: `3 处必须改的问题`, `2 处没有读懂或需要核对的部分`. */
function obstacles(errors: number, unread: number, language: Language): string {
  const zh = language === 'zh';
  const parts = [
    ...(errors > 0
      ? [zh ? `${countIn('zh', errors)} 处问题必须改` : `must be corrected: ${countIn('en', errors)}`]
      : []),
    ...(unread > 0
      ? [
          zh
            ? `${countIn('zh', unread)} 处没有读懂或需要核对`
            : `not understood or to be checked: ${countIn('en', unread)}`,
        ]
      : []),
  ];
  return parts.join(zh ? '，' : '; ');
}

/** No `default`: a new kind does not compile until it is worded. */
function obstacleWords(obstacle: Obstacle, language: Language): RefusalWords {
  const zh = language === 'zh';
  switch (obstacle.kind) {
    case 'nothing-to-seal':
      return zh
        ? { happened: '没有找到项目绩效表，没有可封存的内容。', advice: '请确认打开的是要报送的工作簿。' }
        : {
            happened: 'No project form was found, so there is nothing to seal.',
            advice: 'Make sure that this is the workbook to be handed in.',
          };
    case 'not-ready': {
      const what = obstacles(obstacle.errors, obstacle.unread, language);
      return zh
        ? {
            happened: `还有 ${what}，没有封存。`,
            advice: '请修改后重试；确需保留的，逐条说明情况，或写明理由后封存。',
          }
        : {
            happened: `Not sealed: ${what}.`,
            advice: 'Correct these and try again; explain what has to stay, or give a reason for sealing all the same.',
          };
    }
    case 'reason-too-long':
      return zh
        ? {
            happened: `理由超过 ${obstacle.longest} 个字，没有封存。`,
            advice: '请缩短理由，详细情况另写成文。',
          }
        : {
            happened: `The reason is longer than ${obstacle.longest} characters; nothing was sealed.`,
            advice: 'Shorten it, and keep the details elsewhere.',
          };
  }
}

/** Why a workbook was not sealed, and what to do. */
export function sealRefusalWords(refusal: SealRefusal, language: Language): RefusalWords {
  return refusal.code === 'not-sealed' ? obstacleWords(refusal.obstacle, language) : refusalWords(refusal, language);
}

/** Why a workbook was not sealed and what to do, in one line. */
export function explainSealRefusal(refusal: SealRefusal, language: Language): string {
  const { happened, advice } = sealRefusalWords(refusal, language);
  return language === 'zh' ? `${happened}${advice}` : `${happened} ${advice}`;
}

/** That it has just been sealed. */
export function saySealed(seal: Seal, language: Language): string {
  const [when, count] = [sealedAt(seal), countIn(language, seal.projects.length)];
  return language === 'zh' ? `已于 ${when} 封存，共 ${count} 个项目。` : `Sealed on ${when}; projects: ${count}.`;
}

/** How the workbook stands to its seal, in one sentence. */
export function saySealState(state: SealState, projects: readonly Project[], language: Language): string {
  const zh = language === 'zh';
  switch (state.kind) {
    case 'none':
      return zh ? '尚未封存。' : 'Not sealed yet.';
    case 'unchanged': {
      const when = sealedAt(state.seal);
      return zh ? `已于 ${when} 封存，此后未改动。` : `Sealed on ${when}; unchanged since.`;
    }
    case 'changed': {
      const when = sealedAt(state.seal);
      const count = countIn(language, listedChanges(state.changes, projects).length);
      return zh ? `已于 ${when} 封存，此后改动 ${count} 处。` : `Sealed on ${when}; changes since: ${count}.`;
    }
  }
}

/** How the check came out when the workbook was sealed: `按“通用”方案检查：必须改 0 处，建议 12 处，提示 3 处，已说明 2 处。` */
export function saySealedCheck({ profile, counts, despite }: Seal, language: Language): string {
  const [error, warning, info, accepted] = [counts.error, counts.warning, counts.info, counts.accepted].map((count) =>
    countIn(language, count),
  );
  if (language === 'zh') {
    const check = `按“${profile.title.zh}”方案检查：必须改 ${error} 处，建议 ${warning} 处，提示 ${info} 处，已说明情况 ${accepted} 处。`;
    return despite === undefined ? check : `${check}封存理由：${despite}`;
  }
  const check = `Checked by the profile “${profile.title.en}”: must be corrected ${error}, to consider ${warning}, for information ${info}, explained ${accepted}.`;
  return despite === undefined ? check : `${check} Sealed all the same: ${despite}`;
}

function nameOf({ project }: ListedChange, language: Language): string {
  if (!project) return language === 'zh' ? '部门' : 'Department';
  return project.name || project.code || unnamed[language];
}

/** One change in words, without the name of its project: `改动 项目2!B7（绩效目标）`. No `default`: a new kind does not compile. */
function changeWords({ kind, role, at }: ListedChange, language: Language): string {
  const zh = language === 'zh';
  const cell = at ? cellLabel(at) : '';
  const what = saySealedRole(role, language);
  switch (kind) {
    case 'value-changed':
      return zh ? `${cell} 的${what}已改动` : `${what} at ${cell} changed`;
    case 'value-added':
      return zh ? `${cell} 的${what}是新增的` : `${what} at ${cell} is new`;
    case 'value-removed':
      return zh ? `${what}已删除` : `${what} is gone`;
    case 'project-changed':
      return zh ? '内容已改动，具体位置无法判断' : 'something changed; where cannot be told';
    case 'project-added':
      return zh ? `新增的项目（${cell}）` : `new project (${cell})`;
    case 'project-moved':
      return zh ? `项目的先后次序有变（现在 ${cell}）` : `stands in another order (now at ${cell})`;
    case 'project-removed':
      return zh ? '项目已删除' : 'project is gone';
  }
}

/** One change in words: `大气网格化精准管控运维费用：项目2!B7 的绩效目标已改动`. */
export function saySealedChange(change: ListedChange, language: Language): string {
  const separator = language === 'zh' ? '：' : ': ';
  return `${nameOf(change, language)}${separator}${changeWords(change, language)}`;
}
