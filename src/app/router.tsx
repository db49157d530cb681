import type { QueryClient } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { createBrowserRouter, redirect } from 'react-router';
import { PageLoading } from '#app/components/page-loading.tsx';
import { startMeetingsRead } from '#app/pages/meetings/list/first-read.ts';
import { startOverviewRead } from '#app/pages/overview/reads.ts';
import { ErrorPage } from './error-page.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { pages } from './pages.ts';
import { paths } from '#app/pages/paths.ts';
import { Shell } from './shell/shell.tsx';

/** A page split off by its route. */
function page(Component: () => Promise<ComponentType>) {
  return { HydrateFallback: PageLoading, lazy: { Component } };
}

/**
 * A `loader` starts a page's first read beside its code, never waiting for it: the page shows its own loading
 * state.
 */
export function createRouter(queryClient: QueryClient) {
  return createBrowserRouter([
    {
      path: paths.overview,
      Component: Shell,
      ErrorBoundary: ErrorPage,
      children: [
        {
          ErrorBoundary: ErrorPage,
          children: [
            {
              index: true,
              ...page(pages.overview),
              loader: () => {
                startOverviewRead(queryClient);
                return null;
              },
            },
            {
              path: paths.signIn,
              loader: () => redirect(paths.overview),
              HydrateFallback: PageLoading,
            },
            {
              path: paths.meetings,
              ...page(pages.meetings),
              loader: ({ request }) => {
                startMeetingsRead(queryClient, new URL(request.url).searchParams);
                return null;
              },
              children: [{ path: ':meetingId', ...page(pages.meeting) }],
            },
            {
              path: paths.timeline,
              ...page(pages.timeline),
              children: [{ path: ':meetingId', ...page(pages.meeting) }],
            },
            { path: paths.book, ...page(pages.book) },
            { path: `${paths.book}/:conferenceId`, ...page(pages.edit) },
            { path: `${paths.seriesArea}/:seriesId`, ...page(pages.series) },
            { path: `${paths.seriesArea}/:seriesId/edit`, ...page(pages.editSeries) },
            { path: paths.templates, ...page(pages.templates) },
            { path: paths.newTemplate, ...page(pages.template) },
            { path: `${paths.templates}/:templateId`, ...page(pages.template) },
            { path: paths.rooms, ...page(pages.rooms) },
            { path: paths.newRoom, ...page(pages.editRoom) },
            { path: `${paths.rooms}/:roomId`, ...page(pages.room) },
            { path: `${paths.rooms}/:roomId/edit`, ...page(pages.editRoom) },
            { path: paths.lives, ...page(pages.lives) },
            { path: paths.system, ...page(pages.system) },
            { path: paths.operations, ...page(pages.operations) },
            { path: paths.library, ...page(pages.library) },
            { path: paths.wallStyles, ...page(pages.wallStyles) },
            { path: '*', Component: NotFoundPage },
          ],
        },
      ],
    },
  ]);
}
