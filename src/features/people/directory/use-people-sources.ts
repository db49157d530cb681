import { useQuery } from '@tanstack/react-query';
import { peopleQueries } from '../api/people.ts';
import { useDirectory } from './use-directory.ts';

/** Where people are chosen from: whom one met lately, read when it is first seen, and the directory. */
export function usePeopleSources() {
  const recent = useQuery(peopleQueries.recent());
  return {
    recent: { people: recent.data, error: recent.error, onRetry: () => void recent.refetch() },
    directory: useDirectory(),
  };
}
