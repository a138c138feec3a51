/** @jest-environment jsdom */
import { act, renderHook } from '@testing-library/react';
import { useLook } from '../../src/taskpane/look';

/** The system's wish for dark windows, which jsdom has not; `turn` changes it as its user would. */
function systemThatWantsDark(dark: boolean) {
  const wish = Object.assign(new EventTarget(), { matches: dark });
  Object.assign(window, { matchMedia: () => wish });
  return {
    turn: (to: boolean) => {
      wish.matches = to;
      wish.dispatchEvent(new Event('change'));
    },
  };
}

test('the pane looks as Office does, whatever the system wants', () => {
  systemThatWantsDark(true);
  expect(renderHook(() => useLook(false)).result.current).toBe('light');
  systemThatWantsDark(false);
  expect(renderHook(() => useLook(true)).result.current).toBe('dark');
});

test('where Office does not tell, the pane follows the system, also when that changes', () => {
  const system = systemThatWantsDark(false);
  const { result } = renderHook(() => useLook(undefined));
  expect(result.current).toBe('light');
  act(() => system.turn(true));
  expect(result.current).toBe('dark');
});
