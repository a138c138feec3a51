import type { TemplateChange } from '../../core/library/kept-templates';
import type { OwnTemplatesText } from '../text/own-templates-text';

/** What became of one of the user's own templates. */
export function templateWords(change: TemplateChange, text: OwnTemplatesText): string {
  switch (change.kind) {
    case 'added':
      return text.added(change.template.name);
    case 'changed':
      return text.changed(change.template.name);
    case 'deleted':
      return text.deleted(change.was.name);
  }
}
