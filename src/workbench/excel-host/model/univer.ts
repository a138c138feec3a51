import type { createUniver } from '@univerjs/presets';
import type {} from '@univerjs/preset-sheets-node-core';
import type {} from '@univerjs/sheets-conditional-formatting/facade';

/** The spreadsheet's own API, as the host takes it: in Node and in a page it is the same. */
export type UniverAPI = ReturnType<typeof createUniver>['univerAPI'];
export type UniverWorkbook = ReturnType<UniverAPI['createWorkbook']>;
export type UniverSheet = ReturnType<UniverWorkbook['getActiveSheet']>;
export type ConditionalRule = ReturnType<UniverSheet['getConditionalFormattingRules']>[number];
