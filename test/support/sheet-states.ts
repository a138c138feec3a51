import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** How a workbook file says who can see a sheet. */
export type SheetState = 'hidden' | 'veryHidden';

/** The file with these sheets hidden, by their names; all else is as it was. */
export function withSheetStates(xlsx: Uint8Array, states: { readonly [sheet in string]?: SheetState }): Uint8Array {
  const { 'xl/workbook.xml': workbook = new Uint8Array(), ...parts } = unzipSync(xlsx);
  const xml = strFromU8(workbook).replace(/<sheet [^>]*>/gu, (tag) => {
    const state = states[/ name="([^"]*)"/u.exec(tag)?.[1] ?? ''];
    return state ? tag.replace(/ state="\w*"/u, '').replace('<sheet ', `<sheet state="${state}" `) : tag;
  });
  return zipSync({ ...parts, 'xl/workbook.xml': strToU8(xml) });
}
