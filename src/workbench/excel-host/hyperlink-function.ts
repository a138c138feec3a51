import type { BaseFunction, BaseValueObject } from '@univerjs/preset-sheets-node-core';

/**
 * Excel's HYPERLINK, which Univer names and does not have: a link shows its label, or else where it leads.
 * Goes into a preset's `formula.function` as `[hyperlinkFunction(BaseFunction), 'HYPERLINK']`, in Node and in a page, each with
 * the `BaseFunction` of its own preset. Registering it later would make Univer calculate every file anew that is opened.
 */
export function hyperlinkFunction(Base: typeof BaseFunction): typeof BaseFunction {
  return class extends Base {
    override minParams = 1;
    override maxParams = 2;

    override calculate(target: BaseValueObject, label?: BaseValueObject): BaseValueObject {
      return label ?? target;
    }
  };
}
