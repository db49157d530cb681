import { useQuery } from '@tanstack/react-query';
import { peopleQueries } from '../api/people.ts';
import { useDirectory } from './use-directory.ts';

/** The sources to choose people from: recent contacts, read when first shown, and the directory. */
export function usePeopleSources() {
  const recent = useQuery(peopleQueries.recent());
  return {
    recent: { people: recent.data, error: recent.error, onRetry: () => void recent.refetch() },
    directory: useDirectory(),
  };
}
