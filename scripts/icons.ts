import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

/** Draws the icons of the manifest into assets/. Lengths are fractions of the icon's side, from its top left corner. */

type Rgb = readonly [red: number, green: number, blue: number];

/** A patch of one colour: painted wherever `covers` holds. */
interface Patch {
  readonly colour: Rgb;
  readonly covers: (x: number, y: number) => boolean;
}

type Covers = Patch['covers'];

const sizes = [16, 32, 64, 80, 128] as const;
const samplesPerSide = 8;

const ink: Rgb = [31, 78, 120];
const paper: Rgb = [255, 255, 255];
const heading: Rgb = [47, 117, 181];
const rule: Rgb = [157, 184, 214];
const good: Rgb = [16, 124, 16];
const amber: Rgb = [217, 130, 0];

function box(left: number, top: number, right: number, bottom: number, radius = 0): Covers {
  return (x, y) => {
    if (x < left || x > right || y < top || y > bottom) return false;
    const overX = Math.max(left + radius - x, x - (right - radius), 0);
    const overY = Math.max(top + radius - y, y - (bottom - radius), 0);
    return Math.hypot(overX, overY) <= radius || overX === 0 || overY === 0;
  };
}

function disc(centreX: number, centreY: number, radius: number): Covers {
  return (x, y) => Math.hypot(x - centreX, y - centreY) <= radius;
}

/** A line with round ends. */
function stroke(fromX: number, fromY: number, toX: number, toY: number, width: number): Covers {
  const [lengthX, lengthY] = [toX - fromX, toY - fromY];
  return (x, y) => {
    const along = ((x - fromX) * lengthX + (y - fromY) * lengthY) / (lengthX ** 2 + lengthY ** 2);
    const nearest = Math.min(1, Math.max(0, along));
    return Math.hypot(x - fromX - nearest * lengthX, y - fromY - nearest * lengthY) <= width / 2;
  };
}

function tick(centreX: number, centreY: number, size: number): Covers {
  const bend: readonly [number, number] = [centreX - 0.12 * size, centreY + 0.3 * size];
  const short = stroke(centreX - 0.48 * size, centreY, ...bend, 0.24 * size);
  const long = stroke(...bend, centreX + 0.48 * size, centreY - 0.34 * size, 0.24 * size);
  return (x, y) => short(x, y) || long(x, y);
}

/** A form: a sheet with a heading and, where there is room for them, its rows and columns. */
function form(side: number): readonly Patch[] {
  const edge = Math.max(1 / side, 0.045);
  const [left, top, right, bottom] = [0.0625, 0.0625, 0.8125, 0.9375];
  const line = Math.max(1 / side, 0.03);
  const rows = side >= 32 ? [0.44, 0.58, 0.72] : [0.56];
  return [
    { colour: ink, covers: box(left, top, right, bottom, 0.08) },
    { colour: paper, covers: box(left + edge, top + edge, right - edge, bottom - edge, 0.05) },
    { colour: heading, covers: box(left + edge, top + edge, right - edge, 0.31, 0.04) },
    ...rows.map((y) => ({ colour: rule, covers: box(left + 0.1, y, right - 0.1, y + line) })),
    ...(side >= 32 ? [{ colour: rule, covers: box(0.34, 0.38, 0.34 + line, bottom - 0.1) }] : []),
  ];
}

function badge(centreX: number, centreY: number, radius: number): readonly Patch[] {
  return [
    { colour: paper, covers: disc(centreX, centreY, radius + 0.05) },
    { colour: good, covers: disc(centreX, centreY, radius) },
    { colour: paper, covers: tick(centreX, centreY, radius * 1.15) },
  ];
}

function bars(side: number): readonly Patch[] {
  const heights = [0.2, 0.34, 0.46] as const;
  const width = side >= 32 ? 0.13 : 0.125;
  return heights.map((height, index) => {
    const left = 0.1875 + index * (width + 0.0625);
    return {
      colour: index === heights.length - 1 ? amber : good,
      covers: box(left, 0.8125 - height, left + width, 0.8125),
    };
  });
}

/** The sheet without its rows. */
function blankForm(side: number): readonly Patch[] {
  return form(side).slice(0, 3);
}

const icons: { readonly [name: string]: (side: number) => readonly Patch[] } = {
  assistant: (side) => [...form(side), ...badge(0.69, 0.69, 0.26)],
  check: () => badge(0.5, 0.5, 0.44),
  summary: (side) => [...blankForm(side), ...bars(side)],
};

/** Red, green, blue and opacity of one pixel, each 0 to 255: the mean of its samples. */
function pixel(patches: readonly Patch[], side: number, column: number, row: number): readonly number[] {
  const uppermostFirst = [...patches].reverse();
  let sum: Rgb = [0, 0, 0];
  let covered = 0;
  for (let sample = 0; sample < samplesPerSide ** 2; sample += 1) {
    const x = (column + ((sample % samplesPerSide) + 0.5) / samplesPerSide) / side;
    const y = (row + (Math.floor(sample / samplesPerSide) + 0.5) / samplesPerSide) / side;
    const top = uppermostFirst.find((patch) => patch.covers(x, y));
    if (!top) continue;
    covered += 1;
    sum = [sum[0] + top.colour[0], sum[1] + top.colour[1], sum[2] + top.colour[2]];
  }
  const opacity = (255 * covered) / samplesPerSide ** 2;
  return [...sum.map((value) => (covered === 0 ? 0 : Math.round(value / covered))), Math.round(opacity)];
}

/** A chunk of a PNG file: length, type, data, checksum of the latter two. */
function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}

/** A square PNG with 8 bits a channel and opacity. Each row begins with its filter's number: 0, none. */
function png(side: number, patches: readonly Patch[]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows: number[] = [];
  for (let row = 0; row < side; row += 1) {
    rows.push(0);
    for (let column = 0; column < side; column += 1) rows.push(...pixel(patches, side, column, row));
  }
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(Buffer.from(rows), { level: 9 });
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

const folder = join(__dirname, '..', 'assets');
mkdirSync(folder, { recursive: true });
for (const [name, patchesAt] of Object.entries(icons)) {
  for (const side of sizes) writeFileSync(join(folder, `${name}-${side}.png`), png(side, patchesAt(side)));
}
