import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useText } from './text/text-context';

interface PagedProps<Item> {
  readonly items: readonly Item[];
  /** How many are shown at first, and how many more at a time. */
  readonly page: number;
  /** How many have to be shown now, whatever was asked for: up to one that is gone to. */
  readonly atLeast?: number;
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item, index: number) => ReactNode;
}

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  more: { margin: tokens.spacingVerticalXS },
});

/** A list that may be long: the rest is drawn when it is asked for, and the focus goes to the first item that is new. */
export function Paged<Item>({ items, page, atLeast = 0, keyOf, children }: PagedProps<Item>) {
  const styles = useStyles();
  const { text } = useText();
  const [shown, setShown] = useState(page);
  const firstNew = useRef<number>();
  const list = useRef<HTMLUListElement>(null);
  if (shown < atLeast) setShown(Math.ceil(atLeast / page) * page);
  useEffect(() => {
    if (firstNew.current === undefined) return;
    list.current?.children[firstNew.current]?.querySelector('button')?.focus();
    firstNew.current = undefined;
  }, [shown]);
  const showMore = () => {
    firstNew.current = shown;
    setShown(shown + page);
  };
  return (
    <>
      <ul className={styles.list} ref={list}>
        {items.slice(0, shown).map((item, index) => (
          <li key={keyOf(item)}>{children(item, index)}</li>
        ))}
      </ul>
      {items.length > shown && (
        <Button className={styles.more} size="small" onClick={showMore}>
          {text.showMore(items.length - shown)}
        </Button>
      )}
    </>
  );
}
