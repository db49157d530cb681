import { startTransition, useCallback, useDeferredValue, useMemo } from 'react';
import { useNameSearch } from '#app/components/name-search/use-name-search.ts';
import type { DirectorySource } from '../directory/directory-source.ts';
import type { DirectoryPerson } from '../model/directory.ts';
import { recogniseLine } from '../model/recognise.ts';
import type { Seat } from '../model/roles.ts';
import { useKnownPeople } from '../known-names.ts';
import { keyOf } from '../people-rows.ts';
import type { RecentPeople } from '../recent-tab.tsx';
import { PEOPLE_WORDS } from '../recognise-cached.ts';
import { candidatesOf, candidateTexts, isAmong, type Candidate } from './candidates.ts';
import { fieldOptions, MOST_OPTIONS, type FieldOption } from './options.ts';

interface SuggestionSources {
  readonly query: string;
  readonly recent: RecentPeople;
  readonly directory: DirectorySource | undefined;
  readonly seats: Seats;
}

type Seats = ReadonlyMap<string, Seat>;

interface Suggestions {
  /** For the text as it stands, or a moment ago. */
  readonly options: readonly FieldOption[];
  readonly optionsFor: (text: string) => readonly FieldOption[];
  /** Of the field: names are read, and the directory with them. */
  readonly onFocus: () => void;
  /** The platform finds whoever is not read here. */
  readonly onText: (text: string) => void;
}

const NOBODY: readonly DirectoryPerson[] = [];

/** Whom a text in the field may mean: people of recent meetings, of the directory, and remembered ones. */
export function useSuggestions(sources: SuggestionSources): Suggestions {
  const { query, recent, directory, seats } = sources;
  const shown = useDeferredValue(query);
  const everybody = directory?.everybody;
  // who is added, and who arrives from the directory while somebody types, is taken in when there is time
  const known = useDeferredValue(useKnownPeople());
  const entries = useDeferredValue(everybody?.people ?? NOBODY);
  const recentPeople = useDeferredValue(recent.people);
  const settledSeats = useDeferredValue(seats);
  const remembered = useMemo(() => known.map((person) => ({ person })), [known]);
  const candidates = useMemo(
    () => candidatesOf({ recent: recentPeople ?? [], directory: entries, remembered }),
    [recentPeople, entries, remembered],
  );
  const { find, onFocus } = useNameSearch(candidates, candidateTexts);
  const view = directory?.view.text.trim();
  const answered = directory?.found?.people;
  const optionsAmong = useCallback(
    (text: string, seats: Seats) => {
      const wanted = text.trim();
      if (wanted === '')
        return openingOptions(candidates.slice(0, recentPeople?.length ?? 0), seats);
      const here = find(wanted, MOST_OPTIONS).map((place) => candidates[place]);
      const found = here.filter((candidate) => candidate !== undefined);
      return fieldOptions({
        reading: recogniseLine(wanted, PEOPLE_WORDS),
        found: view === wanted ? withFurther(found, answered ?? NOBODY) : found,
        seats,
      });
    },
    [find, candidates, recentPeople, view, answered],
  );
  const options = useMemo(
    () => optionsAmong(shown, settledSeats),
    [optionsAmong, shown, settledSeats],
  );
  const onWanted = everybody?.onWanted;
  const onView = directory?.onView;
  const isWhole = everybody?.isWhole ?? false;
  return {
    options,
    optionsFor: (text) =>
      text === shown && seats === settledSeats ? options : optionsAmong(text, seats),
    onFocus: () => {
      onFocus();
      onWanted?.();
    },
    onText: (text) => {
      const asked = isWhole ? '' : text;
      if (asked === directory?.view.text) return;
      startTransition(() => onView?.({ text: asked, department: undefined }));
    },
  };
}

/** Before anything is typed: whom one meets most, of those who are not there yet. */
function openingOptions(recent: readonly Candidate[], seats: Seats): readonly FieldOption[] {
  const fresh: Candidate[] = [];
  for (const candidate of recent) {
    if (!isAmong(candidate, seats)) fresh.push(candidate);
    if (fresh.length === MOST_OPTIONS) break;
  }
  return fresh.map((candidate) => ({
    key: keyOf(candidate.person),
    type: 'known',
    candidate,
    isAdded: false,
  }));
}

function withFurther(
  found: readonly Candidate[],
  answered: readonly DirectoryPerson[],
): readonly Candidate[] {
  const listed = new Set(found.map(({ person }) => keyOf(person)));
  return [...found, ...answered.filter(({ person }) => !listed.has(keyOf(person)))];
}
