import { TextDecoder, TextEncoder } from 'node:util';
import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Language } from '../../src/core/language';
import type { Workbook } from '../../src/ports/workbook';
import { Pane } from '../../src/taskpane/pane';
import { quickenDom } from './quick-dom';

/** Fluent asks for one; jsdom lays nothing out, so nothing is ever resized. */
class NothingIsResized {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** Every browser has these; jsdom lacks them. */
Object.assign(globalThis, { TextDecoder, TextEncoder, ResizeObserver: NothingIsResized });

quickenDom();

/** The pane hides nothing but icons, and to find that out anew for each query takes most of a test's time. */
configure({ defaultHidden: true, asyncUtilTimeout: 5_000 });

/** jsdom lays nothing out, so there is nowhere to scroll to. */
Element.prototype.scrollIntoView = () => undefined;

/** Each test opens a pane that was never open before. */
beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
});

/** jsdom takes its time over the sample's hundred findings where other tests run beside it. */
jest.setTimeout(60_000);

/**
 * Gives elements the names of their styles and no style sheet: jsdom lays nothing out, and to match each element with thousands of
 * rules anew, whenever a button is looked for by its name, takes most of a test's time. How it looks is seen in the real browser.
 */
const withoutStyleSheets = { ...createDOMRenderer(document), insertCSSRules: () => undefined };

/** The pane over a workbook, as its user sees it. */
export function openPane(workbook: Workbook, language: Language = 'zh') {
  const user = userEvent.setup();
  const view = render(
    <RendererProvider renderer={withoutStyleSheets} targetDocument={document}>
      <Pane workbook={workbook} language={language} look="light" />
    </RendererProvider>,
  );
  return { user, view };
}

export async function check(user: ReturnType<typeof userEvent.setup>): Promise<void> {
  await user.click(screen.getByRole('button', { name: /检查|Check/ }));
  await screen.findByRole('button', { name: /重新检查|Check again|重试|Try again/ });
}

/** The pane after a check that has come to its end. */
export async function openCheckedPane(workbook: Workbook, language: Language = 'zh') {
  const opened = openPane(workbook, language);
  await check(opened.user);
  return opened;
}
