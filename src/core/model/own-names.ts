/** What the defined names of ours begin with, so that none is taken for a user's, nor one of a user's for ours. */
export const ownNamePrefix = 'budget_performance.';
