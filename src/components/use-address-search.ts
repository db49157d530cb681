import { use } from 'react';
import {
  UNSAFE_DataRouterContext,
  useLocation,
  useNavigate,
  useSearchParams,
  type NavigateOptions,
} from 'react-router';
import { changedSearch } from '#app/lib/changed-search.ts';

/** Has the address say `wanted`, which was made from what is shown. */
type PutSearch = (wanted: URLSearchParams | string, options?: NavigateOptions) => void;

/**
 * The address's query, and a function that changes it. The router draws an address when it finds time, so what a second
 * change is made from may be older than the first: what that one has changed stays.
 */
export function useAddressSearch(): readonly [shown: URLSearchParams, put: PutSearch] {
  const [shown] = useSearchParams();
  const location = useLocation();
  const navigate = useNavigate();
  const router = use(UNSAFE_DataRouterContext)?.router;
  const put: PutSearch = (wanted, options) => {
    const newest = new URLSearchParams((router?.state.location ?? location).search);
    const search = changedSearch(shown, new URLSearchParams(wanted), newest).toString();
    void navigate({ search, hash: location.hash }, options);
  };
  return [shown, put];
}
