import { contentOfStoredXml, storedNamespace, storedXml } from '../../core/grid/stored-xml';
import { storedAfter, type StoreStep } from '../../core/plans/stored-parts';
import type { Action } from './request-parts';
import { calls, wireBytes } from './request-parts';

type ListedParts = Excel.CustomXmlPartScopedCollection;

/** A stored part of ours, by Excel's id for it. */
export interface StandingPart {
  readonly id: string;
  readonly content: string;
}

/** Asks for the list of our parts in the next round trip. */
export function listStored(context: Excel.RequestContext): ListedParts {
  return context.workbook.customXmlParts.getByNamespace(storedNamespace).load('items/id');
}

/** Asks for what the listed parts hold in the next round trip; read it after that. */
export function askForStored({ items }: ListedParts): () => readonly StandingPart[] {
  const asked = items.map((part) => ({ id: part.id, xml: part.getXml() }));
  return () =>
    asked.flatMap(({ id, xml }) => {
      const content = contentOfStoredXml(xml.value);
      return content === undefined ? [] : [{ id, content }];
    });
}

/** What the steps ask of Excel. */
export function storeParts(standing: readonly StandingPart[], steps: readonly StoreStep[]): readonly Action[] {
  const after = storedAfter(
    standing.map(({ content }) => content),
    steps,
  );
  const changes = standing.flatMap(({ id, content }, place): readonly Action[] => {
    const now = after.kept[place];
    if (now === content) return [];
    if (now === undefined) return [calls(2, (context) => partOf(context, id).delete())];
    return [sendingXml(now, (context, xml) => partOf(context, id).setXml(xml))];
  });
  const additions = after.added.map((content) =>
    sendingXml(content, (context, xml) => void context.workbook.customXmlParts.add(xml)),
  );
  return [...changes, ...additions];
}

function sendingXml(content: string, queue: (context: Excel.RequestContext, xml: string) => void): Action {
  const xml = storedXml(content);
  return { bytes: calls(2, () => undefined).bytes + wireBytes(xml), queue: (context) => queue(context, xml) };
}

function partOf(context: Excel.RequestContext, id: string): Excel.CustomXmlPart {
  return context.workbook.customXmlParts.getItem(id);
}
