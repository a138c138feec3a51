import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openXlsx } from '../../src/adapters/xlsx/open-xlsx';
import type { Snapshot } from '../../src/core/grid/snapshot';

const samples = resolve(__dirname, '../../samples');

export const sampleNames = [
  'ecology-bureau.xlsx',
  'ecology-bureau-stacked.xlsx',
  'transport-bureau-88.xlsx',
  'education-bureau-2021.xlsx',
  'county-office-long-table.xlsx',
  'health-bureau-register.xlsx',
  'water-bureau-side-by-side.xlsx',
  'culture-bureau-self-evaluation.xlsx',
  'forestry-bureau-clean.xlsx',
] as const;
export type Sample = (typeof sampleNames)[number];

export function samplePath(sample: Sample): string {
  return join(samples, sample);
}

export function sampleBytes(sample: Sample): Uint8Array {
  return new Uint8Array(readFileSync(samplePath(sample)));
}

/** The sample as the file adapter reads it. */
export async function sampleSnapshot(sample: Sample): Promise<Snapshot> {
  const opened = openXlsx(sampleBytes(sample));
  if (!opened.ok) throw new Error(`${sample} cannot be opened: ${opened.error.code}`);
  const read = await opened.value.read({ details: () => [] });
  if (!read.ok) throw new Error(`${sample} cannot be read: ${read.error.code}`);
  return read.value;
}
