import { libraryClasses, type LibraryIndicator, type LibraryValue } from '../../core/library/library-indicator';
import { readTemplate, writtenTemplate, type Template, type TemplateFault } from '../../core/library/own-template';
import type { Result } from '../../core/result';

/** An indicator as it is written in a form's fields. What belongs to another kind of value stays there while the kind is tried out. */
export interface IndicatorDraft extends Omit<LibraryIndicator, 'value'> {
  /** Its own among those of the template, for as long as the form is open. */
  readonly key: number;
  readonly kind: LibraryValue['kind'];
  /** '' for none. */
  readonly sign: string;
  /** '' for a blank. */
  readonly figure: string;
  readonly unit: string;
  readonly text: string;
}

export interface TemplateDraft {
  readonly name: string;
  readonly indicators: readonly IndicatorDraft[];
}

const noValue = { sign: '', figure: '', unit: '', text: '' } as const;

function valueFields(value: LibraryValue): Pick<IndicatorDraft, 'kind' | 'sign' | 'figure' | 'unit' | 'text'> {
  switch (value.kind) {
    case 'figure': {
      const figure = value.figure === 'blank' ? '' : String(value.figure);
      return { ...noValue, kind: value.kind, sign: value.sign ?? '', figure, unit: value.unit };
    }
    case 'text':
      return { ...noValue, kind: value.kind, text: value.text };
    case 'budget':
    case 'date':
      return { ...noValue, kind: value.kind };
  }
}

export function draftOf({ name, indicators }: Template): TemplateDraft {
  return { name, indicators: indicators.map(({ value, ...texts }, key) => ({ ...texts, key, ...valueFields(value) })) };
}

/** The draft with one more indicator, in which nothing is written yet. */
export function withNewIndicator(draft: TemplateDraft): TemplateDraft {
  const key = Math.max(-1, ...draft.indicators.map((one) => one.key)) + 1;
  const [first = '数量指标'] = libraryClasses;
  const added = {
    key,
    class: first,
    name: '',
    description: '',
    basis: '',
    source: '',
    kind: 'figure',
    ...noValue,
  } as const;
  return { ...draft, indicators: [...draft.indicators, added] };
}

/** What stands for the figure is left as it is where it is no number, so that it is found fault with. */
function figureIn(text: string): number | string {
  if (text.trim() === '') return 'blank';
  const figure = Number(text);
  return Number.isFinite(figure) ? figure : text;
}

function writtenValue({ kind, sign, figure, unit, text }: IndicatorDraft): object {
  switch (kind) {
    case 'figure':
      return { kind, ...(sign !== '' && { sign }), figure: figureIn(figure), unit };
    case 'text':
      return { kind, text };
    case 'budget':
    case 'date':
      return { kind };
  }
}

/** The template that the draft comes to, found fault with as one in a file is. */
export function templateIn({ name, indicators }: TemplateDraft): Result<Template, readonly TemplateFault[]> {
  const written = indicators.map((draft) => ({
    class: draft.class,
    name: draft.name,
    description: draft.description,
    value: writtenValue(draft),
    basis: draft.basis,
    source: draft.source,
  }));
  return readTemplate({ ...writtenTemplate({ name: name.trim(), indicators: [] }), indicators: written });
}
