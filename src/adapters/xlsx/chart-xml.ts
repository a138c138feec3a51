import { rangeReference } from '../../core/grid/a1';
import { rangeOfCell, type RangeAddress } from '../../core/grid/cell-address';
import type { PlanStep } from '../../core/plans/write-plan';
import { escapeXml } from './xml';

export type ChartStep = Extract<PlanStep, { readonly step: 'chart' }>;
/** What the cells of a range show, in reading order; null for a blank one. */
export type ShownValues = (range: RangeAddress) => readonly (string | number | boolean | null)[];

const drawingMain = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const chartNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const categoryAxis = 111_111_111;
const valueAxis = 222_222_222;

/** The values as they are now, for those who show the chart without reading the cells. */
function points(values: ReturnType<ShownValues>): string {
  const list = values.map((value, index) =>
    value === null ? '' : `<c:pt idx="${index}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${list.join('')}`;
}

function texts(range: RangeAddress, shown: ShownValues): string {
  return `<c:strRef><c:f>${escapeXml(rangeReference(range))}</c:f><c:strCache>${points(shown(range))}</c:strCache></c:strRef>`;
}

function numbers(range: RangeAddress, shown: ShownValues): string {
  const values = shown(range).map((value) => (typeof value === 'number' ? value : null));
  return (
    `<c:numRef><c:f>${escapeXml(rangeReference(range))}</c:f>` +
    `<c:numCache><c:formatCode>General</c:formatCode>${points(values)}</c:numCache></c:numRef>`
  );
}

function seriesXml({ kind, categories, series }: ChartStep, shown: ShownValues): string {
  return series
    .map(
      ({ name, values }, index) =>
        `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${texts(rangeOfCell(name), shown)}</c:tx>` +
        (kind === 'column' ? '<c:invertIfNegative val="0"/>' : '') +
        `<c:cat>${texts(categories, shown)}</c:cat><c:val>${numbers(values, shown)}</c:val>` +
        (kind === 'line' ? '<c:smooth val="0"/>' : '') +
        '</c:ser>',
    )
    .join('');
}

function plot(step: ChartStep, shown: ShownValues): string {
  const axes = `<c:axId val="${categoryAxis}"/><c:axId val="${valueAxis}"/>`;
  const series = seriesXml(step, shown);
  switch (step.kind) {
    case 'column':
      return `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="80"/>${axes}</c:barChart>`;
    case 'line':
      return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}</c:lineChart>`;
  }
}

function axis(own: number, other: number, position: 'b' | 'l', middle: string): string {
  return (
    `<c:axId val="${own}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${position}"/>` +
    `${middle}<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="${position === 'b' ? 'low' : 'nextTo'}"/><c:crossAx val="${other}"/><c:crosses val="autoZero"/>`
  );
}

const axes =
  `<c:catAx>${axis(categoryAxis, valueAxis, 'b', '')}<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>` +
  `<c:valAx>${axis(valueAxis, categoryAxis, 'l', '<c:majorGridlines/>')}<c:crossBetween val="between"/></c:valAx>`;

function titleXml(title: string): string {
  if (title === '') return '<c:autoTitleDeleted val="1"/>';
  const run = `<a:r><a:rPr lang="zh-CN" sz="1400" b="0"/><a:t>${escapeXml(title)}</a:t></a:r>`;
  return (
    '<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1400" b="0"/></a:pPr>' +
    `${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`
  );
}

/** The chart's own part. */
export function chartXml(step: ChartStep, shown: ShownValues): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace xmlns:c="${chartNamespace}" xmlns:a="${drawingMain}">` +
    `<c:roundedCorners val="0"/><c:chart>${titleXml(step.title)}<c:plotArea><c:layout/>${plot(step, shown)}${axes}</c:plotArea>` +
    '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/>' +
    '</c:chart></c:chartSpace>'
  );
}
