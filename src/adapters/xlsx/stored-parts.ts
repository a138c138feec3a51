import { contentOfStoredXml, storedXml } from '../../core/grid/stored-xml';
import { storedAfter, type StoreStep } from '../../core/plans/stored-parts';
import type { Package } from './package';
import { declareType, relate, relationshipsOf, unrelate } from './relationships';
import { workbookPath } from './workbook-root';

const propertiesType = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const propertiesNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Whether a part has to be unpacked for `storedPartsOf`: sheets and pictures do not. */
export function mayHoldStored(path: string): boolean {
  return path.startsWith('customXml/') || path.endsWith('.rels');
}

interface StoredPart {
  readonly relation: string;
  readonly path: string;
  readonly content: string;
}

/** Our stored parts, in the order in which the workbook leads to them. */
export function storedPartsOf(pack: Package): readonly StoredPart[] {
  return relationshipsOf(pack, workbookPath(pack)).flatMap(({ id, kind, path }) => {
    const content = kind === 'customXml' && path !== undefined ? contentOfStoredXml(pack.text(path) ?? '') : undefined;
    return content === undefined || path === undefined ? [] : [{ relation: id, path, content }];
  });
}

export function changeStoredParts(pack: Package, steps: readonly StoreStep[]): void {
  const parts = storedPartsOf(pack);
  const after = storedAfter(
    parts.map(({ content }) => content),
    steps,
  );
  for (const [place, { relation, path, content }] of parts.entries()) {
    const now = after.kept[place];
    if (now === undefined) unrelate(pack, workbookPath(pack), relation);
    else if (now !== content) pack.write(path, head + storedXml(now));
  }
  for (const content of after.added) addPart(pack, content);
}

function addPart(pack: Package, content: string): void {
  const path = pack.freePath('customXml/item');
  const properties = pack.freePath('customXml/itemProps');
  pack.write(path, head + storedXml(content));
  pack.write(properties, propertiesXml(properties));
  declareType(pack, properties, propertiesType);
  relate(pack, path, 'customXmlProps', properties);
  relate(pack, workbookPath(pack), 'customXml', path);
}

/** Excel tells parts apart by an id that only has to differ within the file: it is made of the part's number. */
function propertiesXml(path: string): string {
  const number = /(\d+)\.xml$/u.exec(path)?.[1] ?? '0';
  const id = `{7C1B5F0E-3D2A-4E86-9B4F-${number.padStart(12, '0')}}`;
  return `${head}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${propertiesNamespace}"/>`;
}
