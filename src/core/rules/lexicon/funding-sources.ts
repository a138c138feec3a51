/** Sources of funds beside 财政资金 and 其他资金; the form's amounts for them are not part of the model. */
export const furtherSources = [
  '自有资金',
  '专户',
  '单位资金',
  '自筹',
  '结转',
  '结余资金',
  '银行贷款',
  '债券',
  '社会资金',
] as const;
