import type { QueryClient } from '@tanstack/react-query';
import {
  createBrowserRouter,
  redirect,
  type LoaderFunctionArgs,
  type RouteObject,
  useRouteError,
  useLocation,
  useNavigate,
  useRevalidator,
} from 'react-router';
import { Button, ButtonLink } from '#app/components/button/button.tsx';
import { useTranslation } from 'react-i18next';
import { PageLoading } from '#app/components/page-loading.tsx';
import { browserPath } from '#app/lib/base-path.ts';
import { patterns, paths } from '#app/lib/paths.ts';
import { useErrorText } from '#app/components/error-text.ts';
import { PageMessage } from '#app/components/page-message.tsx';
import { PageTitle } from '#app/components/page-title.tsx';
import { firstReads } from './first-reads.ts';
import { loadPage, routes, type LoadedPages, type Route } from './routes.ts';
import { Shell } from './shell/shell.tsx';
import { MissingPiece } from '#app/components/pieces/load-piece.ts';
import { reloadConsole } from '#app/components/pieces/console-version.ts';
import { ErrorReportLine } from '#app/components/error-report/error-report-line.tsx';
import { useReloadForUpdate } from '#app/components/pieces/part-failure.tsx';

/** `begun` are the pages that are there already: they are drawn at once, and read what was not asked for before. */
export function createRouter(queryClient: QueryClient, begun: LoadedPages) {
  const pageOf = (route: Route): RouteObject => {
    const { pattern, beside } = route;
    const startRead = firstReads[pattern];
    const Component = begun.get(route);
    return {
      id: pattern,
      path: pattern,
      HydrateFallback: PageLoading,
      ...(Component ? { Component } : { lazy: { Component: () => loadPage(route) } }),
      ...(startRead && { loader: readAhead(startRead) }),
      ...(beside && { children: beside.map(pageOf) }),
    };
  };
  const readAhead =
    (startRead: (typeof firstReads)[string]) =>
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
  const all: RouteObject[] = [
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
  ];
  const hydrationData = {
    loaderData: Object.fromEntries([...begun.keys()].map(({ pattern }) => [pattern, null])),
  };
  return createBrowserRouter(all, {
    basename: browserPath('/'),
    ...(begun.size > 0 && { hydrationData }),
  });
}

/** What stands in place of a page that failed to load or to render. */
function ErrorPage() {
  const { t } = useTranslation('shell');
  const describe = useErrorText();
  const error = useRouteError();
  const isUpdated = useReloadForUpdate(error);
  const { revalidate } = useRevalidator();
  const mayCome = error instanceof MissingPiece && !isUpdated;
  return (
    <PageMessage
      title={t(isUpdated ? 'pieces.updated' : 'errorPage.title')}
      actions={
        <>
          <Button type="primary" onClick={mayCome ? () => void revalidate() : reloadConsole}>
            {t(mayCome ? 'retry' : 'errorPage.reload')}
          </Button>
          <ButtonLink href={browserPath(paths.overview)}>{t('errorPage.home')}</ButtonLink>
        </>
      }
      more={!isUpdated && <ErrorReportLine error={error} />}
    >
      {describe(error)}
    </PageMessage>
  );
}

function NotFoundPage() {
  const { t } = useTranslation('shell');
  const navigate = useNavigate();
  const { pathname } = useLocation();
  return (
    <PageMessage
      title={t('notFound.title')}
      actions={
        <Button type="primary" onClick={() => void navigate(paths.overview)}>
          {t('errorPage.home')}
        </Button>
      }
    >
      <PageTitle title={t('notFound.title')} />
      {t('notFound.why', { address: pathname })}
    </PageMessage>
  );
}
