import type { SpokenAnnouncement } from './announcement';

interface Closing {
  readonly label: string;
  readonly close: () => void;
}

/** Draws an announcement into `place`, with a button that has the focus, so that Enter and Esc close it. */
export function drawAnnouncement(
  place: HTMLElement,
  { headline, lines, language }: SpokenAnnouncement,
  closing: Closing,
): void {
  const { ownerDocument: page } = place;
  page.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  page.title = headline;
  const heading = page.createElement('h1');
  heading.textContent = headline;
  const paragraphs = lines.map((line) => {
    const paragraph = page.createElement('p');
    paragraph.textContent = line;
    return paragraph;
  });
  const button = page.createElement('button');
  button.type = 'button';
  button.textContent = closing.label;
  button.addEventListener('click', closing.close);
  page.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') closing.close();
  });
  place.replaceChildren(heading, ...paragraphs, button);
  button.focus();
}
