import * as v from 'valibot';
import { packedPattern } from '../seal/packed-values';
import type { Seal } from '../seal/seal';

function whole(least: number, most: number) {
  return v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
}

/** A day as the workbook keeps it. */
export const storedDay = v.strictObject({ year: whole(1900, 9999), month: whole(1, 12), day: whole(1, 31) });

const count = whole(0, Number.MAX_SAFE_INTEGER);
const partShape = { whole: v.pipe(v.string(), v.minLength(1)), values: v.pipe(v.string(), v.regex(packedPattern)) };

const sealShape = v.looseObject({
  version: v.literal(1),
  on: storedDay,
  at: v.strictObject({ hour: whole(0, 23), minute: whole(0, 59) }),
  profile: v.looseObject({ id: v.string(), title: v.looseObject({ zh: v.string(), en: v.string() }) }),
  counts: v.looseObject({ error: count, warning: count, info: count, accepted: count }),
  despite: v.optional(v.string()),
  department: v.looseObject(partShape),
  projects: v.array(v.looseObject({ code: v.string(), name: v.string(), ...partShape })),
});

/** The seal as the workbook keeps it; undefined for what is no seal, or one of a version that this program does not know. */
export function readSeal(value: unknown): Seal | undefined {
  const read = v.safeParse(sealShape, value);
  return read.success ? read.output : undefined;
}
