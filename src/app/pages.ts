import { paths } from '#app/pages/paths.ts';

/** The pages, each a piece of code of its own. */
export const pages = {
  overview: async () => (await import('#app/pages/overview/overview-page.tsx')).OverviewPage,
  meetings: async () => (await import('#app/pages/meetings/list/meetings-page.tsx')).MeetingsPage,
  meeting: async () => (await import('#app/pages/meeting/meeting-page.tsx')).MeetingPage,
  timeline: async () =>
    (await import('#app/pages/meetings/timeline/timeline-page.tsx')).TimelinePage,
  book: async () => (await import('#app/pages/booking/booking-page.tsx')).BookingPage,
  edit: async () => (await import('#app/pages/booking/edit-booking-page.tsx')).EditBookingPage,
  series: async () => (await import('#app/pages/series/series-page.tsx')).SeriesPage,
  editSeries: async () =>
    (await import('#app/pages/booking/repeats/edit-series-page.tsx')).EditSeriesPage,
  templates: async () =>
    (await import('#app/pages/templates/list/templates-page.tsx')).TemplatesPage,
  template: async () =>
    (await import('#app/pages/templates/editor/template-editor-page.tsx')).TemplateEditorPage,
  rooms: async () => (await import('#app/pages/rooms/list/rooms-page.tsx')).RoomsPage,
  room: async () => (await import('#app/pages/rooms/detail/room-page.tsx')).RoomPage,
  editRoom: async () =>
    (await import('#app/pages/rooms/editor/room-editor-page.tsx')).RoomEditorPage,
  wallStyles: async () =>
    (await import('#app/pages/library/walls/wall-styles-page.tsx')).WallStylesPage,
  lives: async () => (await import('#app/pages/lives/lives-page.tsx')).LivesPage,
  system: async () => (await import('#app/pages/system/system-page.tsx')).SystemPage,
  operations: async () =>
    (await import('#app/pages/system/operations/operations-page.tsx')).OperationsPage,
  library: async () => (await import('#app/pages/library/library-page.tsx')).LibraryPage,
};

/**
 * Fetches the code of the page an address leads to, beside the app's own: the router asks for it
 * only when the app is there.
 */
export function fetchPage(pathname: string): void {
  for (const load of pagesOf(pathname)) {
    void load().catch(() => undefined); // the router asks again, and tells
  }
}

function pagesOf(pathname: string): readonly (() => Promise<unknown>)[] {
  const [, area = '', inside = '', deeper = ''] = pathname.split('/');
  switch (`/${area}`) {
    case paths.overview:
      return [pages.overview];
    case paths.meetings:
      if (inside === 'timeline') return [pages.timeline];
      return inside === '' ? [pages.meetings] : [pages.meetings, pages.meeting];
    case paths.book:
      return [inside === '' ? pages.book : pages.edit];
    case paths.seriesArea:
      return [pathname.endsWith('/edit') ? pages.editSeries : pages.series];
    case paths.templates:
      return [inside === '' ? pages.templates : pages.template];
    case paths.rooms:
      if (inside === '') return [pages.rooms];
      return [inside === 'new' || deeper === 'edit' ? pages.editRoom : pages.room];
    case paths.lives:
      return [pages.lives];
    case paths.system:
      return [inside === '' ? pages.system : pages.operations];
    case paths.library:
      return [inside === 'walls' ? pages.wallStyles : pages.library];
    default:
      return [];
  }
}
