import type { CellAddress } from '../../src/core/grid/cell-address';
import type { Snapshot } from '../../src/core/grid/snapshot';
import { ok, refused } from '../../src/core/result';
import { layOutDepartment } from '../../src/core/templates/example-form';
import type { Workbook } from '../../src/ports/workbook';

/** A workbook that can only be read: as large as a test wants it, without a file of that size. */
class SnapshotWorkbook implements Workbook {
  readonly selected: CellAddress[] = [];

  constructor(private readonly snapshot: Snapshot) {}

  read() {
    return Promise.resolve(ok(this.snapshot));
  }

  apply() {
    return Promise.resolve(refused({ code: 'host-busy' } as const));
  }

  marks() {
    return Promise.resolve(ok([]));
  }

  onEdit() {
    return () => undefined;
  }

  select(at: CellAddress) {
    this.selected.push(at);
    return Promise.resolve(ok(undefined));
  }

  selection() {
    return Promise.resolve(refused({ code: 'no-range-selected' } as const));
  }
}

/** So many forms, one a sheet, of which each leaves nearly everything to be desired. */
export function manyForms(count: number): SnapshotWorkbook {
  const forms = Array.from({ length: count }, (_form, index) => ({
    name: `项目甲${index + 1}`,
    code: '',
    goal: '',
    usage: '用于工作。',
    plan: ['', '50', '25%', ''] as const,
    indicators: [
      ['产出指标', '数量指标', '完成情况', '完成情况', '是/否', ''],
      ['产出指标', '质量指标', '', '做好工作。。', '较好', ''],
      ['产出指标', '实效指标', '及时', '及时', '是/否', ''],
      ['效果指标', '社会效益', '效果（好', '效果', '', ''],
      ['满意度指标', '群众满意', '满意', '满意', '是/否', ''],
    ] as const,
  }));
  return new SnapshotWorkbook(layOutDepartment(forms));
}
