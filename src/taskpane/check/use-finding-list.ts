import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Language } from '../../core/language';
import type { Project } from '../../core/model/project';
import type { Finding } from '../../core/rules/finding';
import { ruleOf } from '../../core/rules/index';
import { keep, recalled } from '../kept-state';
import { useText } from '../text/text-context';
import type { CheckResult } from './check-state';
import { isFiltering, matching, readFilter, searchText, type FindingFilter } from './finding-filter';
import {
  keyOfProject,
  listedAt,
  listFindings,
  projectKeys,
  type ListedFinding,
  type ProjectFindings,
} from './finding-list';

/** The finding that was gone to last. `stepped`: with next and previous, so that it may be out of sight. */
interface Chosen {
  readonly key: string;
  readonly place: number;
  readonly stepped: boolean;
}

interface Placed extends ListedFinding {
  readonly group: number;
}

function inOneList(groups: readonly ProjectFindings[]): readonly Placed[] {
  return groups.flatMap(({ cells }, group) => cells.flatMap(listedAt).map((one) => ({ ...one, group })));
}

/** The findings as the pane lists them, and the one that was gone to. */
export interface FindingList {
  readonly filter: FindingFilter;
  readonly setFilter: (filter: FindingFilter) => void;
  readonly isFiltered: boolean;
  /** Another one for each filter whose findings `groups` are. */
  readonly filterKey: string;
  /** Keys of all projects with findings, whatever the filter, in their order on the list. */
  readonly projects: readonly { readonly key: string; readonly project: number | undefined }[];
  readonly groups: readonly ProjectFindings[];
  /** How many findings the filter leaves. */
  readonly count: number;
  /** The finding gone to last, where the filter leaves it: its place on the list and its group's, both from 0. */
  readonly chosen: (Placed & { readonly place: number; readonly stepped: boolean }) | undefined;
  readonly choose: (key: string) => void;
  readonly canStep: (by: 1 | -1) => boolean;
  /** Goes to the next or previous finding on the list and gives it back. */
  readonly step: (by: 1 | -1) => Finding | undefined;
}

/** Made once for each finding, when it is first searched for. */
function searchTexts(projects: readonly Project[], language: Language): (finding: Finding) => string {
  const made = new Map<Finding, string>();
  return (finding) => {
    const known = made.get(finding);
    if (known !== undefined) return known;
    const project = finding.project === undefined ? undefined : projects[finding.project];
    const text = searchText(finding, project?.name.value ?? '', language);
    made.set(finding, text);
    return text;
  };
}

function useKeptFilter(): readonly [FindingFilter, (filter: FindingFilter) => void] {
  const [filter, setFilter] = useState(() => readFilter(recalled('filter')));
  useEffect(() => {
    keep('filter', filter);
  }, [filter]);
  return [filter, setFilter];
}

/** The place to go to from the chosen finding, or from where it stood before it was mended. */
function placeFrom(chosen: Chosen | undefined, places: ReadonlyMap<string, number>, by: 1 | -1): number {
  if (!chosen) return by === 1 ? 0 : -1;
  const place = places.get(chosen.key);
  if (place !== undefined) return place + by;
  return by === 1 ? chosen.place : chosen.place - 1;
}

const nothing = { findings: [], projects: [], order: [] } as const;

function whatToList(result: CheckResult | undefined): {
  readonly findings: readonly Finding[];
  readonly projects: readonly Project[];
  readonly order: readonly string[];
} {
  if (!result) return nothing;
  const { checked, order } = result;
  return { findings: checked.findings, projects: checked.department.projects, order };
}

/** The list of a check's findings; an empty one before the first check. */
export function useFindingList(result: CheckResult | undefined): FindingList {
  const { findings, projects, order } = whatToList(result);
  const { language } = useText();
  const [wanted, setFilter] = useKeptFilter();
  const deferred = useDeferredValue(wanted);
  const [chosen, setChosen] = useState<Chosen>();

  const keys = useMemo(() => projectKeys(projects), [projects]);
  const everything = useMemo(() => listFindings(findings, keys, order), [findings, keys, order]);
  const textOf = useMemo(() => searchTexts(projects, language), [projects, language]);
  const groups = useMemo(() => {
    const isThere = everything.some(({ key }) => key === deferred.project);
    const filter = { ...deferred, project: isThere ? deferred.project : undefined };
    if (!isFiltering(filter)) return everything;
    const found = matching(findings, filter, {
      projectKeyOf: ({ project }) => keyOfProject(keys, project),
      opinionOf: ({ rule }) => ruleOf(rule).opinion,
      searchTextOf: textOf,
    });
    return listFindings(found, keys, order);
  }, [findings, keys, order, everything, deferred, textOf]);
  const flat = useMemo(() => inOneList(groups), [groups]);
  const places = useMemo(() => new Map(flat.map(({ key }, place) => [key, place])), [flat]);

  const choosePlace = (place: number, stepped: boolean): Finding | undefined => {
    const listed = flat[place];
    if (listed) setChosen({ key: listed.key, place, stepped });
    return listed?.finding;
  };
  const place = chosen && places.get(chosen.key);
  const listed = place === undefined ? undefined : flat[place];
  const isThere = everything.some(({ key }) => key === wanted.project);
  const filter = isThere ? wanted : { ...wanted, project: undefined };
  return {
    filter,
    setFilter,
    isFiltered: isFiltering(filter),
    filterKey: JSON.stringify(deferred),
    projects: everything,
    groups,
    count: flat.length,
    chosen: chosen && listed && place !== undefined ? { ...listed, place, stepped: chosen.stepped } : undefined,
    choose: (key) => choosePlace(places.get(key) ?? -1, false),
    canStep: (by) => flat[placeFrom(chosen, places, by)] !== undefined,
    step: (by) => choosePlace(placeFrom(chosen, places, by), true),
  };
}
