import type { InLanguages } from '../language';

/**
 * The kinds of project that have indicators of their own. `told` finds the words that tell a project's kind in a `comparable` text; no
 * repetition in it is without a bound. They stand in the order in which they are asked: who is paid comes before what is built, and the
 * words that name a thing (污水) before those that many projects share (建设).
 */
export const projectKinds = [
  {
    id: 'dispatched-staff',
    title: { zh: '劳务派遣人员经费', en: 'Dispatched staff' },
    told: /劳务|派遣|聘用|临时工|辅警|协管/u,
  },
  { id: 'subsidies', title: { zh: '补贴发放', en: 'Subsidies' }, told: /补贴|补助|救助|奖补/u },
  { id: 'meetings-and-training', title: { zh: '会议培训', en: 'Meetings and training' }, told: /培训|会议/u },
  { id: 'publicity', title: { zh: '宣传', en: 'Publicity' }, told: /宣传|科普/u },
  {
    id: 'air-monitoring',
    title: { zh: '大气监测与网格化运维', en: 'Air monitoring and its upkeep' },
    told: /监测|网格|大气.{0,40}运维/u,
  },
  { id: 'rural-sewage', title: { zh: '农村生活污水治理', en: 'Rural sewage treatment' }, told: /污水/u },
  {
    id: 'information-systems',
    title: { zh: '信息化运维', en: 'Upkeep of information systems' },
    told: /系统|平台|信息化|软件|网络.{0,40}(?:运维|维护)/u,
  },
  { id: 'equipment', title: { zh: '设备购置', en: 'Equipment' }, told: /购置|采购.{0,40}设备/u },
  {
    id: 'studies-and-plans',
    title: { zh: '环评、规划与咨询编制服务', en: 'Assessments, plans and studies' },
    told: /评价|规划|编制|咨询|评估|方案/u,
  },
  {
    id: 'works-and-repairs',
    title: { zh: '工程建设与修缮', en: 'Works and repairs' },
    told: /建设|工程|修缮|改造/u,
  },
] as const satisfies readonly {
  readonly id: string;
  readonly title: InLanguages<string>;
  readonly told: RegExp;
}[];

export type ProjectKind = (typeof projectKinds)[number];
/** Its public name, kept in files: never changed, never given to another kind. */
export type ProjectKindId = ProjectKind['id'];
