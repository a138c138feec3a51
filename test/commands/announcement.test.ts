/** @jest-environment jsdom */
import fc from 'fast-check';
import { announcementIn, queryOf } from '../../src/commands/announcement';
import { drawAnnouncement } from '../../src/commands/draw-announcement';

const announcements = fc.record({
  headline: fc.string({ unit: 'grapheme', maxLength: 100 }),
  lines: fc.array(fc.string({ unit: 'grapheme', maxLength: 100 })),
  language: fc.constantFrom('zh' as const, 'en' as const),
});

function draw(announcement: Parameters<typeof drawAnnouncement>[1]) {
  document.body.innerHTML = '<main></main>';
  const [place] = document.getElementsByTagName('main');
  if (!place) throw new Error('The page has a main part');
  const closed: string[] = [];
  drawAnnouncement(place, announcement, { label: '关闭', close: () => closed.push('closed') });
  return { place, closed };
}

test('an announcement comes through the page’s address as it was', () => {
  fc.assert(
    fc.property(announcements, (announcement) => {
      expect(announcementIn(`?${queryOf(announcement)}`)).toEqual(announcement);
    }),
  );
});

test('what comes from a workbook is shown as text, never as markup', () => {
  const headline = '<img src=x onerror=alert(1)>';
  const { place } = draw({ headline, lines: ['<b>=1+1</b>'], language: 'zh' });
  expect(place.querySelector('img, b')).toBeNull();
  expect(place.querySelector('h1')?.textContent).toBe(headline);
  expect(place.querySelector('p')?.textContent).toBe('<b>=1+1</b>');
});

test('the page bears the language and the headline as its title, and its button has the focus', () => {
  const { place } = draw({ headline: 'Ready to submit', lines: [], language: 'en' });
  expect(document.documentElement.lang).toBe('en');
  expect(document.title).toBe('Ready to submit');
  expect(document.activeElement).toBe(place.querySelector('button'));
});

test('the button and Esc close it', () => {
  const { place, closed } = draw({ headline: '可以报送', lines: [], language: 'zh' });
  place.querySelector('button')?.click();
  place.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(closed).toHaveLength(2);
});
