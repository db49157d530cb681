import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocation, useSearchParams } from 'react-router';

/**
 * What stands in the paste box of this booking: it outlasts a visit to another step, and goes with
 * everything else that is remembered when somebody signs out.
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
