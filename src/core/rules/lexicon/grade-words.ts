/** Grades of satisfaction on a scale, each a whole word of it. */
export const satisfactionGrades = [
  '非常满意',
  '很满意',
  '比较满意',
  '较满意',
  '较为满意',
  '基本满意',
  '满意',
  '一般',
  '不太满意',
  '较不满意',
  '不满意',
  '非常不满意',
] as const;
