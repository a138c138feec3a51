import { Button } from '@fluentui/react-components';
import { MessagePage } from './message-page';
import { Notice } from './notice';
import { useText } from './text/text-context';

function describe(fault: unknown): string {
  return fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault);
}

/** A fault of ours. Loading the page anew is the one way out that does not depend on what is broken. */
export function Broken({ fault }: { readonly fault: unknown }) {
  const { text } = useText();
  return (
    <MessagePage>
      <Notice tone="error" heading={text.brokenHeading} urgent>
        <p>{text.brokenAdvice}</p>
        <p>
          <code>{describe(fault)}</code>
        </p>
        <Button appearance="primary" onClick={() => window.location.reload()}>
          {text.reload}
        </Button>
      </Notice>
    </MessagePage>
  );
}
