import { Notice } from './notice';
import { useText } from './text/text-context';

/** Why the pane cannot work where it was opened. */
export type Obstacle = 'not-excel' | 'excel-too-old';

export function NotPossible({ because }: { readonly because: Obstacle }) {
  const { text } = useText();
  switch (because) {
    case 'not-excel':
      return (
        <Notice tone="warning" heading={text.notExcel} urgent>
          <p>{text.notExcelAdvice}</p>
        </Notice>
      );
    case 'excel-too-old':
      return (
        <Notice tone="warning" heading={text.unsupported} urgent>
          <p>{text.unsupportedAdvice}</p>
        </Notice>
      );
  }
}
