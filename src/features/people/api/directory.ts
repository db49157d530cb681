import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import {
  listDepartmentAccounts,
  listDepartments,
  searchAccounts,
} from '#app/api/generated/sdk.gen.ts';
import type { Department, DirectoryAccount } from '#app/api/generated/types.gen.ts';
import { fewAtOnce } from '#app/api/few-at-once.ts';
import { ApiError } from '#app/api/api-error.ts';
import { readKey } from '#app/api/read-key.ts';
import { MINUTE } from '#app/lib/time.ts';

/** People come in steps that fill a screen several times. */
const step = 200;
/** Of everybody: each step is drawn, and a few large ones cost less than many. */
const largeStep = 500;

export interface AccountPage {
  readonly total: number;
  readonly accounts: readonly DirectoryAccount[];
}

/** Which people to read: those of a department, those found by a search, or everybody. */
export type DirectoryScope =
  { readonly department: string } | { readonly text: string } | { readonly all: true };

/**
 * The neighbouring directory (field notes, section 6): a platform may not have it. Nothing is asked twice of one that
 * does not answer.
 */
export const directoryQueries = {
  departments: () =>
    queryOptions({
      queryKey: readKey('listDepartments'),
      queryFn: async ({ signal }): Promise<readonly Department[]> => {
        const { departments } = await listDepartments({ signal });
        if (!Array.isArray(departments)) throw otherShape('listDepartments');
        return departments;
      },
      retry: false,
      staleTime: 10 * MINUTE,
      gcTime: 30 * MINUTE,
      refetchOnWindowFocus: false,
    }),

  people: (scope: DirectoryScope) =>
    infiniteQueryOptions({
      queryKey: readKey('department' in scope ? 'listDepartmentAccounts' : 'searchAccounts', scope),
      queryFn: ({ pageParam: start, signal }) => readPage(scope, start, signal),
      initialPageParam: 0,
      getNextPageParam: (last, pages) => {
        const read = pages.reduce((sum, page) => sum + page.accounts.length, 0);
        return last.accounts.length > 0 && read < last.total ? read : undefined;
      },
      retry: false,
      staleTime: 5 * MINUTE,
      refetchOnWindowFocus: false,
    }),

  /** The entries that have one of these accounts: a call each, an account is asked for once in a while only. */
  entries: (accounts: readonly string[]) =>
    queryOptions({
      queryKey: readKey('searchAccounts', { accounts }, 'entries'),
      queryFn: async ({ client }) => {
        const found = await Promise.all(
          accounts.map((account) =>
            client.fetchQuery(directoryQueries.entriesOf(account)).catch(() => []),
          ),
        );
        return found.flat();
      },
      retry: false,
      staleTime: 5 * MINUTE,
      refetchOnWindowFocus: false,
    }),

  entriesOf: (account: string) =>
    queryOptions({
      queryKey: readKey('searchAccounts', { account }, 'entry'),
      queryFn: ({ signal }) =>
        inTurn(signal, async () => (await readPage({ text: account }, 0, signal)).accounts),
      retry: false,
      staleTime: 5 * MINUTE,
    }),
};

/** A pasted list asks for many: what somebody opens meanwhile shall not wait behind all of them. */
const inTurn = fewAtOnce(4);

async function readPage(
  scope: DirectoryScope,
  start: number,
  signal: AbortSignal,
): Promise<AccountPage> {
  const page = { start, count: 'all' in scope ? largeStep : step };
  const answer =
    'department' in scope
      ? await listDepartmentAccounts({ path: { moid: scope.department }, query: page, signal })
      : await searchAccounts({
          query: 'text' in scope ? { ...page, account: scope.text } : page,
          signal,
        });
  const { accounts, total } = answer;
  if (!Array.isArray(accounts)) throw otherShape('searchAccounts');
  return { accounts, total: total ?? accounts.length };
}

function otherShape(operationId: string): ApiError {
  return new ApiError({ failure: 'malformed', operationId, write: false });
}
