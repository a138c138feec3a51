import fc from 'fast-check';
import { childOf, cut, join, withChild, withOnlyChild } from '../../../src/adapters/xlsx/pieces';
import { worksheetOrder } from '../../../src/adapters/xlsx/sheet-order';
import { fixtureXlsx } from '../../contract/fixture';
import { sampleXlsx } from '../../contract/session';
import { partsOf } from './file-parts';

const text = fc.string({ maxLength: 6, unit: fc.constantFrom('a', '>', ' ', '\n', '&lt;', '文') });
const name = fc.constantFrom('a', 'b', 'x:c', 'row', 'x:row', 'sheetData');
const attribute = fc
  .tuple(fc.constantFrom('r', 'x:id'), fc.constantFrom('1', 'a>b', "it's", '/'))
  .map(([key, value]) => ` ${key}="${value}"`);

/** Elements that hold one another and texts, some closed at once, with what else XML may hold between them. */
const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc.oneof(
    { maxDepth: 3 },
    fc.tuple(name, attribute).map(([tag, attributes]) => `<${tag}${attributes}/>`),
    fc
      .tuple(
        name,
        attribute,
        fc.array(fc.oneof(text, tie('element'), fc.constant('<!-- <a> -->'), fc.constant('<![CDATA[</a>]]>')), {
          maxLength: 4,
        }),
      )
      .filter(([tag, , content]) => !/^(x:)?(row|sheetData)$/.test(tag) || !content.join('').includes(`<${tag}`))
      .map(([tag, attributes, content]) => `<${tag}${attributes}>${content.join('')}</${tag}>`),
  ),
}));

describe('cutting XML into pieces', () => {
  it('gives back the very text when it is joined', () => {
    fc.assert(
      fc.property(fc.array(element, { maxLength: 5 }), text, (children, space) => {
        const xml = `<?xml version="1.0"?><root a=">">${children.join(space)}</root>\n`;
        const pieces = cut(xml);
        expect(join(pieces)).toBe(xml);
        expect(pieces.children).toHaveLength(children.length);
      }),
    );
  });

  it('gives back every part of a workbook', () => {
    for (const bytes of [fixtureXlsx(), sampleXlsx()]) {
      for (const part of Object.values(partsOf(bytes))) expect(join(cut(part))).toBe(part);
    }
  });

  it('finds an element behind those that hold one of its name', () => {
    const pieces = cut('<r><a><b>in a</b></a><b>own</b></r>');
    expect(childOf(pieces, 'b')).toBe('<b>own</b>');
  });

  it('puts an element where the schema wants it', () => {
    const sheet = cut('<worksheet><sheetData/><pageMargins/><extLst/></worksheet>');
    const merged = withOnlyChild(sheet, 'mergeCells', '<mergeCells/>', worksheetOrder);
    const marked = withChild(merged, 'conditionalFormatting', '<conditionalFormatting/>', worksheetOrder);
    expect(join(withOnlyChild(marked, 'sheetPr', '<sheetPr/>', worksheetOrder))).toBe(
      '<worksheet><sheetPr/><sheetData/><mergeCells/><conditionalFormatting/><pageMargins/><extLst/></worksheet>',
    );
  });

  it('opens a root that was closed at once', () => {
    expect(join(withOnlyChild(cut('<names count="0" />'), 'n', '<n/>', ['n']))).toBe('<names count="0"><n/></names>');
  });
});
