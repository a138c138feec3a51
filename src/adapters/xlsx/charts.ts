import { parseReference } from '../../core/grid/a1';
import type { RangeAddress } from '../../core/grid/cell-address';
import type { ChartSeries } from '../../core/plans/write-plan';
import type { Area } from '../../core/grid/area';
import { bodyOf } from './cell-values';
import { chartXml, type ChartStep, type ShownValues } from './chart-xml';
import type { Package } from './package';
import { childOf, childrenOf, cut, withLastChild, type Pieces } from './pieces';
import { declareType, relate, relationshipsOf, unrelate } from './relationships';
import type { SheetEditor } from './sheet-editor';
import { attributeOf, escapeXml, unescapeXml } from './xml';

const relationNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const anchorNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const drawingMain = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const chartNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const drawingType = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const chartType = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** The element that lies at the end of a path of names below another. */
function below(xml: string, ...names: readonly string[]): string | undefined {
  return names.reduce<string | undefined>((at, name) => (at === undefined ? undefined : childOf(cut(at), name)), xml);
}

interface Anchor {
  readonly xml: string;
  readonly name: string;
  readonly relation: string;
}

function anchorsIn(drawing: Pieces): readonly Anchor[] {
  return drawing.children.flatMap(({ xml }) => {
    const frame = below(xml, 'graphicFrame');
    const chart = frame === undefined ? undefined : below(frame, 'graphic', 'graphicData', 'chart');
    if (frame === undefined || chart === undefined) return [];
    const name = attributeOf(below(frame, 'nvGraphicFramePr', 'cNvPr') ?? '', 'name') ?? '';
    return [{ xml, name, relation: /\s\w+:id\s*=\s*"([^"]*)"/.exec(chart)?.[1] ?? '' }];
  });
}

function drawingPath(pack: Package, sheetPath: string): string | undefined {
  return relationshipsOf(pack, sheetPath).find(({ kind }) => kind === 'drawing')?.path;
}

function addDrawing(pack: Package, sheet: SheetEditor): string {
  const path = pack.freePath('xl/drawings/drawing');
  const open = `<xdr:wsDr xmlns:xdr="${anchorNamespace}" xmlns:a="${drawingMain}">`;
  pack.write(path, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${open}</xdr:wsDr>`);
  declareType(pack, path, drawingType);
  const relation = relate(pack, sheet.path, 'drawing', path);
  sheet.setChild('drawing', `<drawing xmlns:r="${relationNamespace}" r:id="${relation}"/>`);
  return path;
}

function corner(kind: 'from' | 'to', column: number, row: number): string {
  return `<xdr:${kind}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${kind}>`;
}

function anchorXml(id: number, name: string, over: Area, relation: string): string {
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${anchorNamespace}" xmlns:a="${drawingMain}">${corner('from', over.column, over.row)}` +
    `${corner('to', over.column + over.columns, over.row + over.rows)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
    `<xdr:cNvPr id="${id}" name="${escapeXml(name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
    `<a:graphicData uri="${chartNamespace}"><c:chart xmlns:c="${chartNamespace}" xmlns:r="${relationNamespace}" r:id="${relation}"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}

/** Draws a chart; one of the same name on the sheet is replaced. */
export function setChart(pack: Package, sheet: SheetEditor, step: ChartStep, shown: ShownValues): void {
  const path = drawingPath(pack, sheet.path) ?? addDrawing(pack, sheet);
  for (const { xml, name, relation } of anchorsIn(pack.pieces(path))) {
    if (name !== step.name) continue;
    const drawing = pack.pieces(path);
    pack.write(path, { ...drawing, children: drawing.children.filter((child) => child.xml !== xml) });
    unrelate(pack, path, relation);
  }
  const chart = pack.freePath('xl/charts/chart');
  pack.write(chart, chartXml(step, shown));
  declareType(pack, chart, chartType);
  const relation = relate(pack, path, 'chart', chart);
  const ids = [...(pack.text(path) ?? '').matchAll(/cNvPr\s[^>]*?\bid="(\d+)"/g)].map((match) => Number(match[1]));
  const anchor = anchorXml(Math.max(1, ...ids) + 1, step.name, step.over, relation);
  pack.write(path, withLastChild(pack.pieces(path), 'twoCellAnchor', anchor));
}

function referenceIn(xml: string | undefined): RangeAddress | undefined {
  const formula = xml === undefined ? undefined : (below(xml, 'strRef', 'f') ?? below(xml, 'numRef', 'f'));
  return formula === undefined ? undefined : parseReference(unescapeXml(bodyOf(formula)));
}

function seriesOf(ser: string): { readonly categories: RangeAddress; readonly series: ChartSeries } | undefined {
  const name = referenceIn(below(ser, 'tx'));
  const values = referenceIn(below(ser, 'val'));
  const categories = referenceIn(below(ser, 'cat'));
  if (!name || !values || !categories) return undefined;
  return { categories, series: { name: { sheet: name.sheet, row: name.row, column: name.column }, values } };
}

function titleOf(chart: string): string {
  const paragraph = below(chart, 'title', 'tx', 'rich', 'p');
  const runs = paragraph === undefined ? [] : childrenOf(cut(paragraph), 'r');
  return runs.map((run) => unescapeXml(bodyOf(below(run, 't') ?? '<t/>'))).join('');
}

function placeOf(anchor: string, corner: 'from' | 'to', name: 'row' | 'col'): number {
  return Number(bodyOf(below(anchor, corner, name) ?? '<n>0</n>'));
}

function chartStep(anchor: Anchor, part: string, sheet: string): ChartStep | undefined {
  const chart = below(part, 'chart');
  const plotArea = chart === undefined ? undefined : below(chart, 'plotArea');
  if (chart === undefined || plotArea === undefined) return undefined;
  const columns = below(plotArea, 'barChart');
  const plot = columns ?? below(plotArea, 'lineChart');
  const drawn = plot === undefined ? [] : childrenOf(cut(plot), 'ser').flatMap((ser) => seriesOf(ser) ?? []);
  const [first] = drawn;
  if (!first) return undefined;
  const row = placeOf(anchor.xml, 'from', 'row');
  const column = placeOf(anchor.xml, 'from', 'col');
  return {
    step: 'chart',
    name: anchor.name,
    kind: columns === undefined ? 'line' : 'column',
    title: titleOf(chart),
    categories: first.categories,
    series: drawn.map(({ series }) => series),
    over: {
      sheet,
      row,
      column,
      rows: Math.max(placeOf(anchor.xml, 'to', 'row') - row, 1),
      columns: Math.max(placeOf(anchor.xml, 'to', 'col') - column, 1),
    },
  };
}

/** The charts of a sheet as the steps that would draw them; those that no step can draw are left out. */
export function chartsOf(pack: Package, sheet: { readonly name: string; readonly path: string }): readonly ChartStep[] {
  const path = drawingPath(pack, sheet.path);
  if (path === undefined) return [];
  const relations = new Map(relationshipsOf(pack, path).map((relation) => [relation.id, relation.path]));
  return anchorsIn(pack.pieces(path)).flatMap((anchor) => {
    const part = pack.text(relations.get(anchor.relation) ?? '');
    return part === undefined ? [] : (chartStep(anchor, part, sheet.name) ?? []);
  });
}
