/** Words in a project's name or use of funds that tell of works, repairs, systems or purchases: their quality has to be stated. */
export const worksWords = ['建设', '工程', '治理项目', '改造', '修缮', '安装', '采购', '购置'] as const;

/** Works, repairs and purchases, of which the cost has to be stated. */
export const costlyWords = ['建设', '工程', '改造', '修缮', '安装', '采购', '购置'] as const;

/** The like, but also found in the names of units whose staff is paid (广播系统人员工资). */
export const systemWords = ['系统', '平台'] as const;

/** Words in the name of a project that only pays people. */
export const payWords = [
  '工资',
  '薪酬',
  '薪资',
  '津贴',
  '津补贴',
  '补贴',
  '补助',
  '奖补',
  '救助',
  '抚恤',
  '优抚',
  '慰问',
  '奖金',
  '社保',
  '社会保险',
  '公积金',
  '离退休费',
  '人员经费',
  '劳务派遣',
] as const;
