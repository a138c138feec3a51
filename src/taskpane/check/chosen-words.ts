import type { KeptChoice } from '../../app/choose';
import { sayChosenField } from '../../app/words/choices';
import { cellLabel } from '../../core/grid/a1';
import type { Language } from '../../core/language';
import { rangeLabel } from '../place';
import type { Text } from '../text/text';

/** What the workbook keeps of a choice now. */
export function chosenWords(kept: KeptChoice, text: Text, language: Language): string {
  switch (kept.kind) {
    case 'pointed':
      return text.pointed(sayChosenField(kept.field, language), cellLabel(kept.at));
    case 'refused':
      return text.formRefused(rangeLabel(kept.form));
    case 'added':
      return text.formAdded(rangeLabel(kept.form));
    case 'given-back':
      return text.choiceGivenBack;
  }
}
