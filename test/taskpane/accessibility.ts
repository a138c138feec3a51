import { run } from 'axe-core';

/**
 * jsdom lays nothing out and draws nothing, so contrast and names that differ from what is seen are left to the tests in a browser;
 * the page around the pane is not ours to judge here.
 */
const options = {
  resultTypes: ['violations' as const],
  rules: {
    'color-contrast': { enabled: false },
    'label-content-name-mismatch': { enabled: false },
    region: { enabled: false },
  },
};

/** What axe finds wrong with what is shown, with the elements concerned. */
export async function accessibilityFaults(view: { readonly container: HTMLElement }): Promise<readonly string[]> {
  const { violations } = await run(view.container, options);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}
