import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { Notice } from './notice';
import { forgetAttempts, mayStartAnew } from './start-attempts';
import { useText } from './text/text-context';

const millisecondsBeforeDoubt = 10_000;

/**
 * Until Office is ready. Office is known to leave a pane waiting for ever when Excel restores it; loading the page anew helps,
 * so that is tried a few times before the user is asked to.
 */
export function Connecting({ reload }: { readonly reload: () => void }) {
  const { text } = useText();
  const [gaveUp, giveUp] = useState(false);
  useEffect(() => {
    const doubt = () => (mayStartAnew() ? reload() : giveUp(true));
    const timer = setTimeout(doubt, millisecondsBeforeDoubt);
    return () => clearTimeout(timer);
  }, [reload]);
  if (!gaveUp) return <p role="status">{text.connecting}</p>;
  const startAnew = () => {
    forgetAttempts();
    reload();
  };
  return (
    <Notice tone="warning" heading={text.noConnection} urgent>
      <p>{text.noConnectionAdvice}</p>
      <Button appearance="primary" onClick={startAnew}>
        {text.reload}
      </Button>
    </Notice>
  );
}
