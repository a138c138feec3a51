import { verdictOf, type Verdict } from '../../core/findings/verdict';
import type { Language } from '../../core/language';
import type { CheckedWorkbook } from '../check-workbook';
import { countIn } from './numbers';

/**
 * What a check comes to. The department may hand in only where it is `clear`:
 * a part that was not read has not been checked either.
 */
export type Conclusion =
  | { readonly kind: 'no-forms' }
  | ({ readonly kind: 'blocked' } & Counted)
  | ({ readonly kind: 'not-all-read'; readonly unread: number } & Counted)
  | ({ readonly kind: 'clear' } & Counted);

/** What is open by severity, and how many findings somebody has explained. */
interface Counted {
  readonly verdict: Verdict;
  readonly accepted: number;
}

type Concluded = Pick<CheckedWorkbook, 'department' | 'findings' | 'accepted' | 'unread'>;

export function conclusionOf({ department, findings, accepted, unread }: Concluded): Conclusion {
  if (department.projects.length === 0) return { kind: 'no-forms' };
  const counted = { verdict: verdictOf(findings), accepted: accepted.length };
  if (counted.verdict.error > 0) return { kind: 'blocked', ...counted };
  return unread.length > 0
    ? { kind: 'not-all-read', unread: unread.length, ...counted }
    : { kind: 'clear', ...counted };
}

/** The conclusion as a headline and the line below it; the second is empty where the headline says all. */
export interface ConclusionWords {
  readonly headline: string;
  readonly counts: string;
}

/** `71 处建议 · 41 处提示 · 3 处已说明情况`; what nobody has explained is not said to be none. */
function milder({ verdict, accepted }: Counted, language: Language): string {
  const zh = language === 'zh';
  const [warnings, infos] = [countIn(language, verdict.warning), countIn(language, verdict.info)];
  const open = zh ? `${warnings} 处建议 · ${infos} 处提示` : `${warnings} to consider · ${infos} for information`;
  if (accepted === 0) return open;
  const explained = countIn(language, accepted);
  return zh ? `${open} · ${explained} 处已说明情况` : `${open} · ${explained} explained`;
}

export function sayConclusion(conclusion: Conclusion, language: Language): ConclusionWords {
  const zh = language === 'zh';
  switch (conclusion.kind) {
    case 'no-forms':
      return { headline: zh ? '没有找到项目绩效表' : 'No project form was found', counts: '' };
    case 'blocked': {
      const errors = countIn(language, conclusion.verdict.error);
      return {
        headline: zh ? `还有 ${errors} 处必须改` : `Must be corrected: ${errors}`,
        counts: milder(conclusion, language),
      };
    }
    case 'not-all-read': {
      const parts = countIn(language, conclusion.unread);
      return {
        headline: zh
          ? `有 ${parts} 处没有读懂或需要核对，暂不能报送`
          : `Not ready: parts not understood or to be checked: ${parts}`,
        counts: milder(conclusion, language),
      };
    }
    case 'clear':
      return { headline: zh ? '可以报送' : 'Ready to submit', counts: milder(conclusion, language) };
  }
}
