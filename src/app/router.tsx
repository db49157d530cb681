import type { QueryClient } from '@tanstack/react-query';
import {
  createBrowserRouter,
  redirect,
  type LoaderFunctionArgs,
  type RouteObject,
} from 'react-router';
import { PageLoading } from '#app/components/page-loading.tsx';
import { patterns, paths } from '#app/lib/paths.ts';
import { startMeetingsRead } from '#app/pages/meetings/list/first-read.ts';
import { startOverviewRead } from '#app/pages/overview/reads.ts';
import { ErrorPage } from './error-page.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { routes, type Route } from './routes.ts';
import { Shell } from './shell/shell.tsx';

type FirstRead = (queryClient: QueryClient, search: URLSearchParams) => void;

/**
 * The first reads of the pages people begin on, started beside the page's code and never waited
 * for: the page shows its own loading state.
 */
const firstReads: Readonly<Record<string, FirstRead>> = {
  [patterns.overview]: startOverviewRead,
  [patterns.meetings]: startMeetingsRead,
};

export function createRouter(queryClient: QueryClient) {
  const pageOf = ({ pattern, load, beside }: Route): RouteObject => {
    const startRead = firstReads[pattern];
    return {
      path: pattern,
      HydrateFallback: PageLoading,
      lazy: { Component: load },
      ...(startRead && { loader: readAhead(startRead) }),
      ...(beside && { children: beside.map(pageOf) }),
    };
  };
  const readAhead =
    (startRead: FirstRead) =>
    ({ request }: LoaderFunctionArgs) => {
      startRead(queryClient, new URL(request.url).searchParams);
      return null;
    };
  const signedIn: RouteObject = {
    path: patterns.signIn,
    loader: () => redirect(paths.overview),
    HydrateFallback: PageLoading,
  };
  const elsewhere: RouteObject = { path: '*', Component: NotFoundPage };
  return createBrowserRouter([
    {
      path: patterns.overview,
      Component: Shell,
      ErrorBoundary: ErrorPage,
      children: [
        {
          ErrorBoundary: ErrorPage,
          children: [...routes.map(pageOf), signedIn, elsewhere],
        },
      ],
    },
  ]);
}
