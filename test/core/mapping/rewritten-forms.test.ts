import fc from 'fast-check';
import { cellLabel } from '../../../src/core/grid/a1';
import type { CellAddress } from '../../../src/core/grid/cell-address';
import type { SheetSnapshot, Snapshot, StoredCell } from '../../../src/core/grid/snapshot';
import { columnWordings, fieldWordings, quarterWordings } from '../../../src/core/mapping/labels';
import { mapWorkbook } from '../../../src/core/mapping/map-workbook';
import { checkDepartment } from '../../../src/core/rules/check';
import { defaultRules } from '../../../src/core/rules/index';
import { sampleSnapshot } from '../../support/samples';
import { shifted, withBlankColumn, withBlankRow } from '../../support/snapshot';

type Move = (at: CellAddress) => CellAddress;

const still: Move = (at) => at;

function isAddress(value: unknown): value is CellAddress {
  return typeof value === 'object' && value !== null && 'sheet' in value && 'row' in value && 'column' in value;
}

/** What was read and found, addresses told through `move`, and classes by what they are, not by how they are written. */
function records(snapshot: Snapshot, move: Move = still): unknown {
  const { department, unread } = mapWorkbook(snapshot);
  const findings = checkDepartment(department, defaultRules).map(({ rule, severity, at, related }) => ({
    rule,
    severity,
    cells: [at, ...related].map((cell) => cellLabel(move(cell))),
  }));
  const text = JSON.stringify({ department, unread }, (key, value: unknown) => {
    if (key === 'form' || key === 'range' || key === 'printed') return undefined;
    return isAddress(value) ? cellLabel(move(value)) : value;
  });
  return { read: JSON.parse(text) as unknown, findings };
}

function withTexts(snapshot: Snapshot, rewrite: (text: string) => string): Snapshot {
  const rewritten = (cell: StoredCell): StoredCell =>
    typeof cell.value === 'string' ? { ...cell, value: rewrite(cell.value) } : cell;
  return changed(snapshot, (sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map(rewritten) })),
  }));
}

function changed(snapshot: Snapshot, change: (sheet: SheetSnapshot) => SheetSnapshot): Snapshot {
  return { ...snapshot, sheets: snapshot.sheets.map(change) };
}

const wordings: readonly (readonly string[])[] = [fieldWordings, quarterWordings, columnWordings].flatMap((kinds) =>
  Object.values(kinds),
);
const classes = ['产出指标', '效益指标', '效果指标', '满意度指标', '数量指标', '质量指标', '时效指标', '实效指标'];

const remark = /[(（][^()（）]*[)）]$/u;

/** The ways in which the label `text` may be written; only itself where it is none. */
function waysToWrite(text: string): readonly string[] {
  const bare = text.replace(remark, '');
  const behind = text.slice(bare.length);
  if (classes.includes(bare)) return [bare];
  const kind = wordings.find((same) => same.includes(bare));
  return kind ? kind.map((wording) => wording + behind) : [];
}

const disguises: readonly ((label: string) => string)[] = [
  (label) => label,
  (label) => [...label].join(' '),
  (label) => [...label].join('\u3000'),
  (label) => label.replace(/^(..)/u, '$1\n'),
  (label) => `\u00A0${label}\u200B`,
  (label) => `\uFEFF\n${label}\r\n`,
  (label) => `${label}：`,
  (label) => `${label} :`,
  (label) => `*${label}`,
  (label) => `★ ${label}`,
  (label) => label.replace(/[!-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
];
const remarks = ['（50分）', '(必填)', '【示例】', '〔说明〕', '［50分］', '50分'];

/** The sheet with the classes that hold for each indicator printed on its row too. */
function withClassesOnEveryRow(snapshot: Snapshot): Snapshot {
  const printed = new Map<string, string>();
  for (const { columns, indicators } of mapWorkbook(snapshot).department.projects) {
    for (const { level1, level2, name } of indicators) {
      if (columns?.level1) printed.set(cellLabel({ ...name.at, column: columns.level1.column }), level1.printed);
      if (columns?.level2 && level2)
        printed.set(cellLabel({ ...name.at, column: columns.level2.column }), level2.printed);
    }
  }
  return changed(snapshot, (sheet) => ({
    ...sheet,
    rows: sheet.rows.map(({ row, cells }) => {
      const added = [0, 1].flatMap((column): readonly StoredCell[] => {
        const value = printed.get(cellLabel({ sheet: sheet.name, row, column }));
        return value === undefined || cells.some((cell) => cell.column === column) ? [] : [{ column, value }];
      });
      return { row, cells: [...cells, ...added].sort((one, other) => one.column - other.column) };
    }),
  }));
}

describe.each(['ecology-bureau.xlsx', 'ecology-bureau-stacked.xlsx'] as const)('%s', (sample) => {
  let original: Snapshot;
  beforeAll(async () => {
    original = await sampleSnapshot(sample);
  });

  it.each(disguises.map((disguise) => [JSON.stringify(disguise('第1季度')), disguise] as const))(
    'gives the same records with its labels written like %s',
    (_, disguise) => {
      const rewritten = withTexts(original, (text) => (waysToWrite(text).length > 0 ? disguise(text) : text));
      expect(records(rewritten)).toEqual(records(original));
    },
  );

  it.each(remarks)('gives the same records with the remark %s behind its classes', (behind) => {
    const rewritten = withTexts(original, (text) => (classes.includes(text) ? text + behind : text));
    expect(records(rewritten)).toEqual(records(original));
  });

  it('gives the same records with any of its labels renamed, respaced and moved, wherever blank lines are put in', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(1000), { minLength: 12, maxLength: 40 }),
        fc.array(fc.nat(90), { maxLength: 4 }),
        fc.array(fc.nat(8), { maxLength: 3 }),
        fc.nat(300),
        (choices, rows, columns, down) => {
          let turn = 0;
          const choose = (): number => choices[turn++ % choices.length] ?? 0;
          let rewritten = withTexts(original, (text) => {
            const ways = waysToWrite(text);
            const way = ways[choose() % Math.max(ways.length, 1)];
            return way === undefined ? text : (disguises[choose() % disguises.length]?.(way) ?? text);
          });
          let move: Move = still;
          for (const row of rows) {
            const before = move;
            rewritten = changed(rewritten, (sheet) => withBlankRow(sheet, row));
            move = (at) => {
              const moved = before(at);
              return moved.row < row ? moved : { ...moved, row: moved.row + 1 };
            };
          }
          for (const column of columns) {
            const before = move;
            rewritten = changed(rewritten, (sheet) => withBlankColumn(sheet, column));
            move = (at) => {
              const moved = before(at);
              return moved.column < column ? moved : { ...moved, column: moved.column + 1 };
            };
          }
          const inserted = move;
          rewritten = changed(rewritten, (sheet) => shifted(sheet, down, 0));
          const moveAll: Move = (at) => {
            const moved = inserted(at);
            return { ...moved, row: moved.row + down };
          };
          expect(records(rewritten)).toEqual(records(original, moveAll));
        },
      ),
      { seed: 20231115, numRuns: 25 },
    );
  });

  it('gives the same records with its classes printed on every row', () => {
    expect(records(withClassesOnEveryRow(original))).toEqual(records(original));
  });

  it.each([-1, 1])('gives the same records with its merged areas %i row longer', (more) => {
    const resized = changed(original, ({ merges = [], ...sheet }) => ({
      ...sheet,
      merges: merges.map((area) => (area.rows > 1 ? { ...area, rows: area.rows + more } : area)),
    }));
    expect(records(resized)).toEqual(records(original));
  });
});
