import {
  changedTemplates,
  readKeptTemplates,
  writtenTemplates,
  type KeptTemplates,
  type TemplateChange,
  type TemplateRefusal,
} from '../../core/library/kept-templates';
import { ok, refused, type Result } from '../../core/result';

export const computerTemplatesKey = 'budget_performance.templates';

/** The browser forbids storage, or has no room left. */
type ComputerRefusal = TemplateRefusal | { readonly code: 'computer-refuses' };

/** What the computer kept before a change, and keeps after it; null for nothing. */
export interface ComputerChange {
  readonly was: string | null;
  readonly becomes: string;
}

/** The text as it is kept; null where nothing is, and where the browser forbids storage. */
export function computerText(): string | null {
  try {
    return localStorage.getItem(computerTemplatesKey);
  } catch {
    return null;
  }
}

/** What is no JSON stays among what can't be read, as a text. */
function listIn(text: string | null): unknown {
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return [text];
  }
}

export function computerTemplates(text: string | null): KeptTemplates {
  return readKeptTemplates(listIn(text));
}

function keepText(text: string | null): Result<void, ComputerRefusal> {
  try {
    if (text === null) localStorage.removeItem(computerTemplatesKey);
    else localStorage.setItem(computerTemplatesKey, text);
    return ok(undefined);
  } catch {
    return refused({ code: 'computer-refuses' });
  }
}

/** Changes what is kept on this computer as it stands now: another pane may have changed it since it was shown. */
export function changeComputerTemplates(change: TemplateChange): Result<ComputerChange, ComputerRefusal> {
  const was = computerText();
  const { templates, unread } = computerTemplates(was);
  const changed = changedTemplates(templates, change);
  if (!changed.ok) return changed;
  const becomes = JSON.stringify(writtenTemplates({ templates: changed.value, unread }));
  const kept = keepText(becomes);
  return kept.ok ? ok({ was, becomes }) : kept;
}

/** Puts back what was kept before the change; refused where something else has been kept since. */
export function takeBackComputerChange({ was, becomes }: ComputerChange, name: string): Result<void, ComputerRefusal> {
  return computerText() === becomes ? keepText(was) : refused({ code: 'template-changed', name });
}
