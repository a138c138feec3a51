/** Names of second-level classes that older official forms print. They are no mistake there. */
export const acceptedOlderNames: ReadonlySet<string> = new Set(['社会公众或服务对象满意度指标']);
