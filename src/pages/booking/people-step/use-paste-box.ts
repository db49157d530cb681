import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocation, useSearchParams } from 'react-router';

/**
 * The text in this booking's paste box. It survives a visit to another step, and is cleared on sign-out with
 * everything else in memory.
 */
export function usePasteBox(): readonly [text: string, set: (text: string) => void] {
  const client = useQueryClient();
  const { pathname } = useLocation();
  const [query] = useSearchParams();
  const queryKey = ['booking', 'pasted', pathname, query.get('draft')];
  const { data } = useQuery({
    queryKey,
    queryFn: () => '',
    enabled: false,
    staleTime: Infinity,
    gcTime: Infinity,
    initialData: '',
  });
  return [data, (text) => void client.setQueryData(queryKey, text)];
}
