import type { Profile } from './profile';

/** What holds where nothing else was chosen: the checks on which the two regulations agree. */
export const usualProfile: Profile = { id: 'default', title: { zh: '通用', en: 'General' }, rules: {} };

/** The profiles that come with the product. Only what a regulation or a bureau's own template gives reason for differs. */
export const profiles: readonly Profile[] = [
  usualProfile,
  {
    id: 'legacy-88',
    title: { zh: '旧版（财预〔2015〕88号）', en: 'Before 2021 (财预〔2015〕88号)' },
    // Its tenth article names satisfaction beside output and benefit, and has cost among the output indicators.
    rules: { 'satisfaction-indicator-missing': { severity: 'warning' }, 'cost-under-output-legacy': 'off' },
  },
  {
    id: 'guide-2021',
    title: { zh: '2021指引（财预〔2021〕101号）', en: 'Guide of 2021 (财预〔2021〕101号)' },
    // Cost is a first-level class of its own there, and indicators are to be taken from the goal's own figures.
    rules: { 'cost-under-output-legacy': 'on', 'indicator-quantity-not-in-goal': 'on' },
  },
  {
    id: 'hebei',
    title: { zh: '河北', en: 'Hebei' },
    // The province's printed template reads 效果指标.
    rules: { 'level1-label-nonstandard': { settings: { printed: ['效果指标'] } } },
  },
];

export function builtInProfile(id: string): Profile | undefined {
  return profiles.find((profile) => profile.id === id);
}
