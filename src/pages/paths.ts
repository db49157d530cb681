import { libraryAddress } from '#app/features/image/library-address.ts';

/** What a booking begins from, of a time that was chosen. */
interface BookedTime {
  /** ISO 8601 with an offset. */
  readonly start: string;
  /** Minutes. */
  readonly duration: number;
  /** Id of a virtual room. */
  readonly room?: string | undefined;
}

/** Every address of the console, in one place: links, redirects and tests read the same list. */
export const paths = {
  overview: '/',
  signIn: '/login',
  meetings: '/meetings',
  timeline: '/meetings/timeline',
  /** A meeting beside the timeline. */
  timelineMeeting: (meetingId: string) => `/meetings/timeline/${encodeURIComponent(meetingId)}`,
  meeting: (meetingId: string) => `/meetings/${encodeURIComponent(meetingId)}`,
  book: '/book',
  editMeeting: (conferenceId: string) => `/book/${encodeURIComponent(conferenceId)}`,
  /** From a personal template: only name and time are left to say. */
  bookFrom: (templateId: string) => `/book?template=${encodeURIComponent(templateId)}`,
  /** At a time that was chosen. */
  bookAt: ({ start, duration, room }: BookedTime) => {
    const query = { start, duration: String(duration), ...(room !== undefined && { room }) };
    return `/book?${new URLSearchParams(query).toString()}`;
  },
  /** From the default template, whichever it is. */
  quickBook: '/book?template=default',
  /** No page of its own: the contract lists no series. They are reached from their meetings. */
  seriesArea: '/series',
  series: (seriesId: string) => `/series/${encodeURIComponent(seriesId)}`,
  editSeries: (seriesId: string) => `/series/${encodeURIComponent(seriesId)}/edit`,
  templates: '/templates',
  template: (templateId: string) => `/templates/${encodeURIComponent(templateId)}`,
  newTemplate: '/templates/new',
  rooms: '/rooms',
  newRoom: '/rooms/new',
  room: (roomId: string) => `/rooms/${encodeURIComponent(roomId)}`,
  editRoom: (roomId: string) => `/rooms/${encodeURIComponent(roomId)}/edit`,
  /** A meeting in a virtual room: only name and time are left to say. */
  bookInRoom: (roomId: string) => `/book?room=${encodeURIComponent(roomId)}`,
  /** The same, at once. */
  startInRoom: (roomId: string) => `/book?room=${encodeURIComponent(roomId)}&when=now`,
  lives: '/lives',
  system: '/system',
  operations: '/system/operations',
  library: libraryAddress,
  wallStyles: `${libraryAddress}/walls`,
} as const;
