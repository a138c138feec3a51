import { Button } from '@fluentui/react-components';
import { Notice } from './notice';
import { useText } from './text/text-context';

/** Why the pane cannot work where it was opened. */
export type Obstacle = 'not-excel' | 'excel-too-old';

interface NotPossibleProps {
  readonly because: Obstacle;
  readonly reload: () => void;
}

export function NotPossible({ because, reload }: NotPossibleProps) {
  const { text } = useText();
  switch (because) {
    case 'not-excel':
      return (
        <Notice tone="warning" heading={text.notExcel} urgent>
          <p>{text.notExcelAdvice}</p>
          <p>{text.notExcelReload}</p>
          <Button onClick={reload}>{text.reload}</Button>
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
