/**
 * jsdom works out each element's style from the cascade, and each field's labels from a walk through the whole document, anew whenever
 * something is looked for by its name: most of a test's time. The pane has no style sheets here, so that what an element says of itself
 * is all that there is.
 */
export function quickenDom(): void {
  window.getComputedStyle = (element) => (element instanceof HTMLElement ? ownStyle(element) : noStyle);
  for (const { prototype } of [HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement, HTMLButtonElement]) {
    Object.defineProperty(prototype, 'labels', { configurable: true, get: labelsOf });
  }
}

const noStyle = ownStyle(document.createElement('div'));

function ownStyle(element: HTMLElement): CSSStyleDeclaration {
  const { style } = element;
  const initial = new Map([
    ['display', element.hidden ? 'none' : 'block'],
    ['visibility', 'visible'],
  ]);
  const valueOf = (property: string): string => style.getPropertyValue(property) || (initial.get(property) ?? '');
  return new Proxy(style, {
    get: (_style, property) => {
      if (property === 'getPropertyValue') return valueOf;
      const own: unknown = Reflect.get(style, property);
      return own === '' && typeof property === 'string' ? (initial.get(property) ?? '') : own;
    },
  });
}

function labelsOf(this: HTMLElement): readonly Element[] {
  const around = this.closest('label');
  const named = this.id === '' ? [] : [...document.querySelectorAll(`label[for="${this.id}"]`)];
  return around && !named.includes(around) ? [...named, around] : named;
}
