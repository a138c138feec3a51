/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Paged } from '../../src/taskpane/paged';

const items = Array.from({ length: 25 }, (_item, index) => `item ${index + 1}`);

function drawn(): readonly (string | null)[] {
  return screen.getAllByRole('listitem').map((item) => item.textContent);
}

test('a long list is drawn a page at a time, and the focus goes to what is new', async () => {
  const user = userEvent.setup();
  render(
    <Paged items={items} page={10} keyOf={(item) => item}>
      {(item) => <button type="button">{item}</button>}
    </Paged>,
  );
  expect(drawn()).toEqual(items.slice(0, 10));
  await user.click(screen.getByRole('button', { name: /还有 15 项/ }));
  expect(drawn()).toEqual(items.slice(0, 20));
  expect(document.activeElement?.textContent).toBe('item 11');
  await user.click(screen.getByRole('button', { name: /还有 5 项/ }));
  expect(drawn()).toEqual(items);
  expect(document.activeElement?.textContent).toBe('item 21');
  expect(screen.queryByText(/还有/)).toBeNull();
});

test('a list of one page offers no more', () => {
  render(
    <Paged items={items} page={items.length} keyOf={(item) => item}>
      {(item) => item}
    </Paged>,
  );
  expect(drawn()).toHaveLength(items.length);
  expect(screen.queryByRole('button')).toBeNull();
});
