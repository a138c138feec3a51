import type { Element, Node } from '@xmldom/xmldom';
import { cellA1, columnLetters, parseA1 } from '../../../src/core/grid/a1';
import type { CellAddress } from '../../../src/core/grid/cell-address';
import type { CellLook, Inspection, SeenChart, SeenConditionalFormat } from '../../contract/open-workbook';
import { answered, openInExcelize } from './excelize';
import { elements, partAsXml, partsOf, relationId, sheetPart, targetsOf, type Parts } from './file-parts';

function colorOf(text: string | undefined): string | undefined {
  return text === undefined || text === '' ? undefined : `#${text.slice(-6).toUpperCase()}`;
}

function textOf(element: Element | undefined): string {
  return element?.textContent ?? '';
}

function conditionalFormats(parts: Parts, sheet: string): readonly SeenConditionalFormat[] {
  const looks = elements(partAsXml(parts, 'xl/styles.xml'), 'dxf');
  return elements(partAsXml(parts, sheetPart(parts, sheet)), 'conditionalFormatting').flatMap((format) =>
    elements(format, 'cfRule').map((rule) => {
      const look = looks[Number(rule.getAttribute('dxfId'))];
      const fill = look && elements(look, 'bgColor')[0]?.getAttribute('rgb');
      const ranges = (format.getAttribute('sqref') ?? '').split(' ');
      return { formula: textOf(elements(rule, 'formula')[0]), ranges, fill: colorOf(fill ?? undefined) };
    }),
  );
}

/** The rows of the breaks, which are counted by the rows above them. */
function pageBreaks(parts: Parts, sheet: string): readonly number[] {
  const lists = elements(partAsXml(parts, sheetPart(parts, sheet)), 'rowBreaks');
  return lists.flatMap((list) => elements(list, 'brk').map((one) => Number(one.getAttribute('id'))));
}

/** The cell's own format, as the parts state it. */
function lookOf(parts: Parts, at: CellAddress): CellLook {
  const styles = partAsXml(parts, 'xl/styles.xml');
  const cell = elements(partAsXml(parts, sheetPart(parts, at.sheet)), 'c').find(
    (c) => c.getAttribute('r') === cellA1(at),
  );
  const within = (list: string, place: string | null | undefined): Element => {
    const [all] = elements(styles, list);
    const found = all && Array.from(all.childNodes).filter(isElement)[Number(place ?? 0)];
    if (!found) throw new Error(`${list} has no ${place}`);
    return found;
  };
  const format = within('cellXfs', cell?.getAttribute('s'));
  const font = within('fonts', format.getAttribute('fontId'));
  const fill = within('fills', format.getAttribute('fillId'));
  const border = within('borders', format.getAttribute('borderId'));
  const alignment = elements(format, 'alignment')[0];
  const horizontal = alignment?.getAttribute('horizontal');
  const vertical = alignment?.getAttribute('vertical');
  const value = (name: string, attribute: string) => elements(font, name)[0]?.getAttribute(attribute) ?? undefined;
  const isSolid = elements(fill, 'patternFill')[0]?.getAttribute('patternType') === 'solid';
  const sides = ['left', 'right', 'top', 'bottom'].map((side) => elements(border, side)[0]?.getAttribute('style'));
  return {
    fill: isSolid ? colorOf(elements(fill, 'fgColor')[0]?.getAttribute('rgb') ?? undefined) : undefined,
    fontColor: colorOf(value('color', 'rgb')) ?? '#000000',
    fontSize: Number(value('sz', 'val')),
    bold: elements(font, 'b').length > 0,
    underline: elements(font, 'u').length > 0,
    wrap: alignment?.getAttribute('wrapText') === '1',
    horizontal: horizontal === 'left' || horizontal === 'center' || horizontal === 'right' ? horizontal : 'general',
    vertical: vertical === 'top' || vertical === 'center' ? vertical : 'bottom',
    border: sides.every((side) => side === 'thin') ? 'thin' : 'none',
  };
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function seenChart(parts: Parts, path: string): SeenChart {
  const chart = partAsXml(parts, path);
  const title = elements(chart, 'title')[0];
  const values = elements(chart, 'val').map((value) => textOf(elements(value, 'f')[0]));
  return {
    kind: elements(chart, 'lineChart').length > 0 ? 'line' : 'column',
    title: title ? elements(title, 't').map(textOf).join('') : '',
    series: values.map((reference) => reference.slice(reference.lastIndexOf('!') + 1).replaceAll('$', '')),
  };
}

function charts(parts: Parts, sheet: string): readonly SeenChart[] {
  const path = sheetPart(parts, sheet);
  const drawing = elements(partAsXml(parts, path), 'drawing')[0];
  const drawingPath = drawing && targetsOf(parts, path).get(relationId(drawing));
  if (drawingPath === undefined) return [];
  const targets = targetsOf(parts, drawingPath);
  return elements(partAsXml(parts, drawingPath), 'chart').map((chart) =>
    seenChart(parts, targets.get(relationId(chart)) ?? ''),
  );
}

function covers(reference: string, { row, column }: CellAddress): boolean {
  const area = parseA1(reference);
  if (!area) return false;
  const isInRows = row >= area.row && row < area.row + area.rows;
  return isInRows && column >= area.column && column < area.column + area.columns;
}

/** What is made of the file, made anew only when the file is another. */
function remembered<Made>(
  bytes: () => Promise<Uint8Array>,
  make: (now: Uint8Array) => Promise<Made>,
): () => Promise<Made> {
  let known: { readonly of: Uint8Array; readonly made: Promise<Made> } | undefined;
  return async () => {
    const now = await bytes();
    known = known?.of === now ? known : { of: now, made: make(now) };
    return known.made;
  };
}

/** Looks at a file through another library, and at its XML where that has no call. `bytes` gives the file as it is now. */
export function inspectFile(bytes: () => Promise<Uint8Array>): Inspection {
  const file = remembered(bytes, openInExcelize);
  const parts = remembered(bytes, (now) => Promise.resolve(partsOf(now)));
  return {
    async look(cell) {
      return lookOf(await parts(), cell);
    },
    async columnWidth(sheet, column) {
      return answered((await file()).GetColWidth(sheet, columnLetters(column))).width;
    },
    async rowHeight(sheet, row) {
      return answered((await file()).GetRowHeight(sheet, row + 1)).height;
    },
    async list(cell) {
      const all = await parts();
      const rule = elements(partAsXml(all, sheetPart(all, cell.sheet)), 'dataValidation').find((one) =>
        (one.getAttribute('sqref') ?? '').split(' ').some((text) => covers(text, cell)),
      );
      const formula = textOf(rule && elements(rule, 'formula1')[0]);
      return rule?.getAttribute('type') === 'list' ? formula.replaceAll('"', '').split(',') : undefined;
    },
    async merges(sheet) {
      const all = await parts();
      return elements(partAsXml(all, sheetPart(all, sheet)), 'mergeCell').map(
        (merge) => merge.getAttribute('ref') ?? '',
      );
    },
    async conditionalFormats(sheet) {
      return conditionalFormats(await parts(), sheet);
    },
    async tables(sheet) {
      const { tables } = answered((await file()).GetTables(sheet));
      return (tables ?? []).map(({ Name, Range }) => ({ name: Name ?? '', range: Range }));
    },
    async charts(sheet) {
      return charts(await parts(), sheet);
    },
    async frozen(sheet) {
      const { panes } = answered((await file()).GetPanes(sheet));
      return panes.Freeze ? { rows: panes.YSplit ?? 0, columns: panes.XSplit ?? 0 } : { rows: 0, columns: 0 };
    },
    async printSetup(sheet) {
      const opened = await file();
      const { opts } = answered(opened.GetPageLayout(sheet));
      const { props } = answered(opened.GetSheetProps(sheet));
      const { definedNames } = answered(opened.GetDefinedName());
      const titles = definedNames?.find(
        ({ Name, Scope }) => Name === '_xlnm.Print_Titles' && Scope === sheet,
      )?.RefersTo;
      return {
        orientation: opts.Orientation === 'landscape' ? 'landscape' : 'portrait',
        paper: opts.Size === 9 ? 'A4' : 'other',
        pagesWide: props.FitToPage ? opts.FitToWidth : undefined,
        titleRows: Number(/\$1:\$(\d+)$/.exec(titles ?? '')?.[1] ?? 0),
        breaksBefore: pageBreaks(await parts(), sheet),
      };
    },
  };
}
