import { commonIndicators } from './indicators/common';
import { airMonitoring, ruralSewage } from './indicators/environment';
import { dispatchedStaff, subsidies } from './indicators/people';
import { informationSystems, meetingsAndTraining, publicity, studiesAndPlans } from './indicators/services';
import { equipment, worksAndRepairs } from './indicators/works';
import { projectKinds, type ProjectKind, type ProjectKindId } from './kinds';
import type { LibraryIndicator } from './library-indicator';

const ofKind: Readonly<Record<ProjectKindId, readonly LibraryIndicator[]>> = {
  'rural-sewage': ruralSewage,
  'air-monitoring': airMonitoring,
  'studies-and-plans': studiesAndPlans,
  'dispatched-staff': dispatchedStaff,
  equipment,
  'information-systems': informationSystems,
  'meetings-and-training': meetingsAndTraining,
  'works-and-repairs': worksAndRepairs,
  subsidies,
  publicity,
};

/** The indicators of one kind of project, in the order of their classes; those that fit every project are none of them. */
export function indicatorsOf(kind: ProjectKindId): readonly LibraryIndicator[] {
  return ofKind[kind];
}

/** An indicator and the kind of project that it is of: undefined where it fits every project. */
export interface LibraryEntry {
  readonly indicator: LibraryIndicator;
  readonly kind: ProjectKind | undefined;
}

/** All indicators: kind by kind in the kinds' order, then those that fit every project. */
export const libraryEntries: readonly LibraryEntry[] = [
  ...projectKinds.flatMap((kind) => indicatorsOf(kind.id).map((indicator) => ({ indicator, kind }))),
  ...commonIndicators.map((indicator) => ({ indicator, kind: undefined })),
];
