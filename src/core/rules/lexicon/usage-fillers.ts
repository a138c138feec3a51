/** Words of a use of funds that say nothing beside the project's name. The longer ones first. */
export const usageFillers = ['项目', '建设', '费用', '经费', '工作', '实施', '运维', '的'] as const;

/** What opens the statement of the use itself. */
export const usageOpenings = ['主要用于', '全部用于', '具体用于', '资金用于', '用于'] as const;
