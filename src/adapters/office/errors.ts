import type { WorkbookError } from '../../ports/workbook';

/** What an error of Excel's tells: its code, and the statement or member at which the batch stopped. */
export interface HostFailure {
  readonly code: string;
  readonly statement: string;
}

/** Reads a library error, of whichever window it comes from; undefined for any other: that is a fault in our own code. */
export function hostFailureOf(error: unknown): HostFailure | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error) || !('debugInfo' in error)) return undefined;
  const { code, debugInfo } = error;
  if (typeof code !== 'string') return undefined;
  return { code, statement: textAt(debugInfo, 'statement') ?? textAt(debugInfo, 'errorLocation') ?? '' };
}

function textAt(holder: unknown, key: 'statement' | 'errorLocation'): string | undefined {
  if (typeof holder !== 'object' || holder === null) return undefined;
  const text: unknown = Reflect.get(holder, key);
  return typeof text === 'string' && text !== '' ? text : undefined;
}

/** An error of Excel's in the product's own terms. The whole list stands in Microsoft's "Error handling" for Excel. */
export function workbookErrorOf({ code, statement }: HostFailure): WorkbookError {
  switch (code) {
    case 'InvalidOperationInCellEditMode':
      return { code: 'cell-being-edited' };
    case 'AccessDenied':
      return { code: 'sheet-protected', sheet: undefined };
    case 'ApiNotFound':
    case 'UnsupportedFeature':
    case 'UnsupportedOperation':
    case 'UnsupportedSheet':
    case 'NotImplemented':
      return { code: 'not-supported', member: statement };
    case 'RequestPayloadSizeLimitExceeded':
    case 'ResponsePayloadSizeLimitExceeded':
    case 'MemoryLimitReached':
      return { code: 'too-large' };
    case 'RequestAborted':
    case 'Timeout':
    case 'ServiceNotAvailable':
    case 'HostIsBusy':
      return { code: 'host-busy' };
    case 'ItemNotFound':
    case 'ItemAlreadyExists':
    case 'FilteredRangeConflict':
    case 'InactiveWorkbook':
    case 'InsertDeleteConflict':
    case 'InvalidArgument':
    case 'InvalidOperation':
    case 'InvalidReference':
    case 'InvalidSelection':
    case 'MergedRangeConflict':
    case 'GeneralException':
      return { code: 'host-refused', hostCode: code, statement };
  }
  return { code: 'host-refused', hostCode: code, statement };
}

/** Whether Excel no longer had an object, or no longer let it be changed, that a look before had found. */
export function mayBeStale(error: WorkbookError): boolean {
  if (error.code === 'sheet-protected') return error.sheet === undefined;
  return (
    error.code === 'host-refused' && ['ItemNotFound', 'InvalidReference', 'ItemAlreadyExists'].includes(error.hostCode)
  );
}

/** Whether the same is worth trying again in a while: a person ends what is in its way. */
export function passes({ code }: WorkbookError): boolean {
  return code === 'cell-being-edited' || code === 'host-busy';
}

/** Whether Excel refused all of a request, so that nothing of it was done. */
export function refusesWhole({ code }: WorkbookError): boolean {
  return code === 'cell-being-edited';
}

/** Whether it did so by what it has thrown. */
export function isRefusedWhole(error: unknown): boolean {
  const failure = hostFailureOf(error);
  return failure !== undefined && refusesWhole(workbookErrorOf(failure));
}

/** Whether it was a copy from sheet to sheet that Excel refused. */
export function refusesCopy(error: WorkbookError): boolean {
  if (error.code === 'not-supported') return error.member.includes('copyFrom');
  return error.code === 'host-refused' && error.statement.includes('copyFrom');
}
