/** Values that stand for the whole of a group without counting it. */
export const coverageWords = [
  '全覆盖',
  '全部',
  '全员',
  '全域',
  '全量',
  '应发尽发',
  '应补尽补',
  '应保尽保',
  '应收尽收',
  '应治尽治',
] as const;
