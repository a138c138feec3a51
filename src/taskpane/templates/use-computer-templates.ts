import { useEffect, useMemo, useState } from 'react';
import type { KeptTemplates, TemplateChange } from '../../core/library/kept-templates';
import {
  changeComputerTemplates,
  computerTemplates,
  computerTemplatesKey,
  computerText,
  takeBackComputerChange,
  type ComputerChange,
} from './computer-templates';

type Refused = Extract<ReturnType<typeof changeComputerTemplates>, { readonly ok: false }>['error'];

/** What became of the latest change. */
export type ComputerNote =
  | { readonly kind: 'none' }
  | { readonly kind: 'done'; readonly change: TemplateChange; readonly made: ComputerChange }
  | { readonly kind: 'refused'; readonly error: Refused }
  | { readonly kind: 'taken-back' };

interface Noted {
  readonly note: ComputerNote;
  readonly since: unknown;
}

export interface ComputerTemplates extends KeptTemplates {
  readonly note: ComputerNote;
  readonly change: (change: TemplateChange) => void;
  readonly takeBack: (change: TemplateChange, made: ComputerChange) => void;
}

function nameIn(change: TemplateChange): string {
  return change.kind === 'deleted' ? change.was.name : change.template.name;
}

/**
 * The templates that this computer keeps, those that another pane changes too. Word of a change stays until `since`, what was done last
 * in the workbook, is something else.
 */
export function useComputerTemplates(since: unknown): ComputerTemplates {
  const [text, setText] = useState(computerText);
  const [noted, setNoted] = useState<Noted>({ note: { kind: 'none' }, since });
  const setNote = (note: ComputerNote) => setNoted({ note, since });
  const kept = useMemo(() => computerTemplates(text), [text]);
  useEffect(() => {
    const follow = ({ key }: StorageEvent) => {
      if (key === computerTemplatesKey || key === null) setText(computerText());
    };
    window.addEventListener('storage', follow);
    return () => window.removeEventListener('storage', follow);
  }, []);
  return {
    ...kept,
    note: noted.since === since ? noted.note : { kind: 'none' },
    change: (change) => {
      const made = changeComputerTemplates(change);
      setNote(made.ok ? { kind: 'done', change, made: made.value } : { kind: 'refused', error: made.error });
      setText(computerText());
    },
    takeBack: (change, made) => {
      const back = takeBackComputerChange(made, nameIn(change));
      setNote(back.ok ? { kind: 'taken-back' } : { kind: 'refused', error: back.error });
      setText(computerText());
    },
  };
}
