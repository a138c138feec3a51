/** Office.js's wire protocol, as far as a host must know it. Names are the library's own. */

export const pathType = { global: 1, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;

export const actionType = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** The id of the path that an argument stands for, at the argument's position; 0 or null where it is a plain value. */
  readonly ReferencedObjectPathIds?: readonly (number | null)[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

/** One `context.sync()`. */
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: { readonly [id: string]: ObjectPath };
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly ActionIndex: number;
  readonly Location: string;
}

export interface BatchReply {
  readonly Results: readonly ActionResult[];
  readonly Error?: WireError;
}

/** The message around a batch; anything but `type: 1` is not ours to answer. */
export interface Request {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: Batch };
}

/** `messageType`s of the events. */
export const eventType = {
  dataChanged: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
} as const;

export type EventType = (typeof eventType)[keyof typeof eventType];

/** The target of an event that any sheet can raise. */
export const workbookTarget = 'Workbook';

export const eventMessageCategory = 65536;
