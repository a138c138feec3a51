import { strToU8, unzipSync, zipSync } from 'fflate';
import { cut, join, type Pieces } from './pieces';

/** A part as it came, or as it was last needed or written. */
type Part = Uint8Array | string | Pieces;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/** The zip's own dates: the earliest there can be, so that equal contents give equal bytes. */
const noDate = '1980-01-01T00:00:00';

function textOf(part: Part): string {
  if (typeof part === 'string') return part;
  return part instanceof Uint8Array ? decoder.decode(part) : join(part);
}

/** The parts of an .xlsx file by their path in the zip. Those that are not written keep their bytes. */
export class Package {
  private constructor(private readonly parts: Map<string, Part>) {}

  /** All parts, or only those whose path is wanted. Throws where the zip is damaged. */
  static unzip(bytes: Uint8Array, isWanted: (path: string) => boolean = () => true): Package {
    const unzipped = unzipSync(bytes, { filter: ({ name }) => isWanted(name) });
    const files = Object.entries(unzipped).filter(([path]) => !path.endsWith('/'));
    return new Package(new Map(files));
  }

  copy(): Package {
    return new Package(new Map(this.parts));
  }

  paths(): readonly string[] {
    return [...this.parts.keys()];
  }

  has(path: string): boolean {
    return this.parts.has(path);
  }

  text(path: string): string | undefined {
    const part = this.parts.get(path);
    return part === undefined ? undefined : textOf(part);
  }

  /** The part cut into its root's children; an empty text where there is no such part. */
  pieces(path: string): Pieces {
    const part = this.parts.get(path);
    if (part !== undefined && typeof part !== 'string' && !(part instanceof Uint8Array)) return part;
    const pieces = cut(part === undefined ? '' : textOf(part));
    if (part !== undefined) this.parts.set(path, pieces);
    return pieces;
  }

  write(path: string, part: string | Pieces): void {
    this.parts.set(path, part);
  }

  remove(path: string): void {
    this.parts.delete(path);
  }

  /** The first path of the form `xl/charts/chart1.xml` that is free. */
  freePath(stem: string): string {
    const taken = new Set([...this.parts.keys()].map((path) => path.toLowerCase()));
    let number = 1;
    while (taken.has(`${stem}${number}.xml`.toLowerCase())) number += 1;
    return `${stem}${number}.xml`;
  }

  zip(): Uint8Array {
    const files = [...this.parts].map(([path, part]): [string, Uint8Array] => [
      path,
      part instanceof Uint8Array ? part : strToU8(textOf(part)),
    ]);
    return zipSync(Object.fromEntries(files), { level: 6, mtime: noDate });
  }
}
