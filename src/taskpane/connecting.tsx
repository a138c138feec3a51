import { Button } from '@fluentui/react-components';
import { Notice } from './notice';
import { useText } from './text/text-context';
import { useLasting } from './use-lasting';

const millisecondsBeforeDoubt = 15_000;

/** Until Office is ready. Office is known to leave a pane waiting for ever when Excel restores it; loading it anew helps. */
export function Connecting() {
  const { text } = useText();
  const lasting = useLasting(true, millisecondsBeforeDoubt);
  if (!lasting) return <p role="status">{text.connecting}</p>;
  return (
    <Notice tone="warning" heading={text.noConnection} urgent>
      <p>{text.noConnectionAdvice}</p>
      <Button appearance="primary" onClick={() => window.location.reload()}>
        {text.reload}
      </Button>
    </Notice>
  );
}
