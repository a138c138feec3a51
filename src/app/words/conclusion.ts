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
  | { readonly kind: 'blocked'; readonly verdict: Verdict }
  | { readonly kind: 'not-all-read'; readonly verdict: Verdict; readonly unread: number }
  | { readonly kind: 'clear'; readonly verdict: Verdict };

export function conclusionOf({
  department,
  findings,
  unread,
}: Pick<CheckedWorkbook, 'department' | 'findings' | 'unread'>): Conclusion {
  if (department.projects.length === 0) return { kind: 'no-forms' };
  const verdict = verdictOf(findings);
  if (verdict.error > 0) return { kind: 'blocked', verdict };
  return unread.length > 0 ? { kind: 'not-all-read', verdict, unread: unread.length } : { kind: 'clear', verdict };
}

/** The conclusion as a headline and the line below it; the second is empty where the headline says all. */
export interface ConclusionWords {
  readonly headline: string;
  readonly counts: string;
}

/** `71 处建议 · 41 处提示` */
function milder({ warning, info }: Verdict, language: Language): string {
  const [warnings, infos] = [countIn(language, warning), countIn(language, info)];
  return language === 'zh'
    ? `${warnings} 处建议 · ${infos} 处提示`
    : `${warnings} to consider · ${infos} for information`;
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
        counts: milder(conclusion.verdict, language),
      };
    }
    case 'not-all-read': {
      const parts = countIn(language, conclusion.unread);
      return {
        headline: zh
          ? `有 ${parts} 处没有读懂或需要核对，暂不能报送`
          : `Not ready: parts not understood or to be checked: ${parts}`,
        counts: milder(conclusion.verdict, language),
      };
    }
    case 'clear':
      return { headline: zh ? '可以报送' : 'Ready to submit', counts: milder(conclusion.verdict, language) };
  }
}
