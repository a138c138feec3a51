import { strToU8, unzipSync, zipSync } from 'fflate';
import { openXlsx, type XlsxWorkbook } from '../../../src/adapters/xlsx/open-xlsx';
import type { PlanStep, PlanValue } from '../../../src/core/plans/write-plan';
import { fixtureXlsx } from '../../contract/fixture';
import { at, valueOf } from '../../contract/session';
import { partsOf, type Parts } from './file-parts';

export const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The contract's fixture with some parts changed or added. */
export function withParts(parts: Parts, bytes: Uint8Array = fixtureXlsx()): Uint8Array {
  const changed = Object.entries(parts).map(([path, text]): [string, Uint8Array] => [path, strToU8(text)]);
  return zipSync({ ...unzipSync(bytes), ...Object.fromEntries(changed) });
}

/** The fixture whose sheet 空表 has this XML. */
export function withSheet(xml: string): Uint8Array {
  return withParts({ 'xl/worksheets/sheet4.xml': xml });
}

/** A worksheet of these elements. */
export function worksheet(...elements: readonly string[]): string {
  return `${head}<worksheet xmlns="${main}">${elements.join('')}</worksheet>`;
}

export function opened(bytes: Uint8Array): XlsxWorkbook {
  return valueOf(openXlsx(bytes));
}

export async function bytesOf(workbook: XlsxWorkbook): Promise<Uint8Array> {
  return valueOf(await workbook.toBytes());
}

/** The parts of a file after these steps. */
export async function partsAfter(bytes: Uint8Array, ...steps: readonly PlanStep[]): Promise<Parts> {
  const workbook = opened(bytes);
  valueOf(await workbook.apply({ steps }));
  return partsOf(await bytesOf(workbook));
}

/** Writes a block of values from a cell on, given as `空表!B2`. */
export function cells(from: string, ...values: readonly (readonly PlanValue[])[]): PlanStep {
  return { step: 'cells', at: at(from), values };
}
