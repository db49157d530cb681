import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocation, useSearchParams } from 'react-router';

type PasteText = readonly [text: string, set: (text: string) => void];

/**
 * The text in this booking's paste box. It survives while the people are not shown and after the booking was left, and
 * is cleared on sign-out with everything else in memory. An empty box is not kept.
 */
export function usePasteText(): PasteText {
  const client = useQueryClient();
  const { pathname } = useLocation();
  const [query] = useSearchParams();
  const queryKey = ['booking', 'pasted', pathname, query.get('draft')];
  const kept = client.getQueryData<string>(queryKey) ?? '';
  const { data } = useQuery({
    queryKey,
    queryFn: () => '',
    enabled: false,
    staleTime: Infinity,
    ...(kept !== '' && { gcTime: Infinity }),
    initialData: '',
  });
  return [data, (text) => void client.setQueryData(queryKey, text)];
}
