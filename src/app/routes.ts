import type { ComponentType } from 'react';
import { matchesPattern, patterns } from '#app/lib/paths.ts';
import { loadPiece, MissingPiece } from '#app/components/pieces/load-piece.ts';
import { loadWords } from '#app/components/pieces/load-words.ts';
import type { WordGroup } from '#app/i18n/i18n.ts';

/** One address: its shape, and the page it shows, a piece of code of its own. */
export interface Route {
  readonly pattern: string;
  readonly load: () => Promise<ComponentType>;
  /** All words that it speaks when it is first shown; every word unless told. */
  readonly words?: readonly WordGroup[];
  /** Addresses which open beside this page, inside it. */
  readonly beside?: readonly Route[];
}

const loadMeeting = async () => (await import('#app/pages/meeting/meeting-page.tsx')).MeetingPage;
const loadTemplate = async () =>
  (await import('#app/pages/templates/editor/template-editor-page.tsx')).TemplateEditorPage;
const loadRoomEditor = async () =>
  (await import('#app/pages/rooms/editor/room-editor-page.tsx')).RoomEditorPage;

/** Every address behind the sign-in. Where two patterns fit, the first one holds. */
export const routes: readonly Route[] = [
  {
    pattern: patterns.overview,
    words: ['first'],
    load: async () => (await import('#app/pages/overview/overview-page.tsx')).OverviewPage,
  },
  {
    pattern: patterns.timeline,
    words: ['first', 'booking'],
    load: async () => (await import('#app/pages/meetings/timeline/timeline-page.tsx')).TimelinePage,
    beside: [{ pattern: patterns.timelineMeeting, load: loadMeeting }],
  },
  {
    pattern: patterns.meetings,
    words: ['first'],
    load: async () => (await import('#app/pages/meetings/list/meetings-page.tsx')).MeetingsPage,
    beside: [{ pattern: patterns.meeting, load: loadMeeting }],
  },
  {
    pattern: patterns.rehearsal,
    load: async () =>
      (await import('#app/pages/meeting/rehearsal/rehearsal-page.tsx')).RehearsalPage,
  },
  {
    pattern: patterns.book,
    words: ['first', 'booking'],
    load: async () => (await import('#app/pages/booking/booking-page.tsx')).BookingPage,
  },
  {
    pattern: patterns.editMeeting,
    load: async () => (await import('#app/pages/booking/edit-booking-page.tsx')).EditBookingPage,
  },
  {
    pattern: patterns.series,
    load: async () => (await import('#app/pages/series/series-page.tsx')).SeriesPage,
  },
  {
    pattern: patterns.editSeries,
    load: async () =>
      (await import('#app/pages/booking/repeats/edit-series-page.tsx')).EditSeriesPage,
  },
  {
    pattern: patterns.templates,
    load: async () => (await import('#app/pages/templates/list/templates-page.tsx')).TemplatesPage,
  },
  { pattern: patterns.newTemplate, load: loadTemplate },
  { pattern: patterns.template, load: loadTemplate },
  {
    pattern: patterns.meetingRooms,
    load: async () =>
      (await import('#app/pages/meeting-rooms/meeting-rooms-page.tsx')).MeetingRoomsPage,
  },
  {
    pattern: patterns.rooms,
    load: async () => (await import('#app/pages/rooms/list/rooms-page.tsx')).RoomsPage,
  },
  { pattern: patterns.newRoom, load: loadRoomEditor },
  {
    pattern: patterns.room,
    load: async () => (await import('#app/pages/rooms/detail/room-page.tsx')).RoomPage,
  },
  { pattern: patterns.editRoom, load: loadRoomEditor },
  {
    pattern: patterns.library,
    load: async () => (await import('#app/pages/library/library-page.tsx')).LibraryPage,
  },
  {
    pattern: patterns.wallStyles,
    load: async () =>
      (await import('#app/pages/library/walls/wall-styles-page.tsx')).WallStylesPage,
  },
  {
    pattern: patterns.report,
    load: async () => (await import('#app/pages/report/report-page.tsx')).ReportPage,
  },
  {
    pattern: patterns.lives,
    load: async () => (await import('#app/pages/lives/lives-page.tsx')).LivesPage,
  },
  {
    pattern: patterns.system,
    load: async () => (await import('#app/pages/system/system-page.tsx')).SystemPage,
  },
  {
    pattern: patterns.operations,
    load: async () =>
      (await import('#app/pages/system/operations/operations-page.tsx')).OperationsPage,
  },
  {
    pattern: patterns.panes,
    load: async () => (await import('#app/pages/system/panes/panes-page.tsx')).PanesPage,
  },
  {
    pattern: patterns.printMeeting,
    load: async () =>
      (await import('#app/pages/meeting/print/print-meeting-page.tsx')).PrintMeetingPage,
  },
  {
    pattern: patterns.printMeetings,
    load: async () =>
      (await import('#app/pages/meetings/list/print/print-list-page.tsx')).PrintListPage,
  },
  {
    pattern: patterns.printTimeline,
    load: async () =>
      (await import('#app/pages/meetings/timeline/print/print-timeline-page.tsx'))
        .PrintTimelinePage,
  },
  {
    pattern: patterns.printSeries,
    load: async () =>
      (await import('#app/pages/series/print/print-series-page.tsx')).PrintSeriesPage,
  },
];

/** The routes an address shows, outermost first. */
export function routesOf(pathname: string, among: readonly Route[] = routes): readonly Route[] {
  for (const route of among) {
    if (matchesPattern(route.pattern, pathname)) return [route];
    const inside = routesOf(pathname, route.beside ?? []);
    if (inside.length > 0) return [route, ...inside];
  }
  return [];
}

/**
 * Fetches the code of the page an address leads to, beside the app's own: the router asks for it
 * only when the app is there.
 */
export function fetchPage(pathname: string): void {
  for (const route of routesOf(pathname)) {
    void loadPage(route).catch(() => undefined); // the router asks again, and tells
  }
}

/** Pages that are there already, by their routes. */
export type LoadedPages = ReadonlyMap<Route, ComponentType>;

/**
 * The page that the console begins on, so that it is drawn at once; none where it cannot be run: the router tells.
 *
 * @throws {MissingPiece} It could not be reached. The page may have asked for it by itself, and then no other request helps.
 */
export async function loadPages(pathname: string): Promise<LoadedPages> {
  try {
    const shown = routesOf(pathname);
    return new Map(
      await Promise.all(shown.map(async (route) => [route, await loadPage(route)] as const)),
    );
  } catch (error) {
    if (error instanceof MissingPiece && error.why === 'unreachable') throw error;
    return new Map();
  }
}

/** The code of a page, and the words it speaks. */
export async function loadPage({ load, words }: Route): Promise<ComponentType> {
  const [Page] = await Promise.all([loadPiece(load), loadWords(words)]);
  return Page;
}
