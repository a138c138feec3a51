/**
 * Standards that others have taken the place of, from the first day of that month on. Written without blanks and without the T of
 * recommended ones; to be edited where a bureau knows better.
 */
export const supersededStandards: readonly {
  readonly code: string;
  readonly by: string;
  readonly from: { readonly year: number; readonly month: number };
}[] = [
  { code: 'DB13/2171-2015', by: 'DB13/2171-2020', from: { year: 2021, month: 3 } },
  { code: 'GB3095-1996', by: 'GB 3095-2012', from: { year: 2016, month: 1 } },
  { code: 'GB5084-2005', by: 'GB 5084-2021', from: { year: 2021, month: 7 } },
  { code: 'GB5749-2006', by: 'GB 5749-2022', from: { year: 2023, month: 4 } },
  { code: 'GB15618-1995', by: 'GB 15618-2018', from: { year: 2018, month: 8 } },
];

/** Words beside which an older standard is named on purpose. */
export const namedAsHistory = [
  '历史',
  '原标准',
  '旧标准',
  '修订前',
  '废止',
  '替代',
  '代替',
  '上年',
  '往年',
  '此前',
] as const;
