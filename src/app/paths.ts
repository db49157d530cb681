import { libraryAddress } from '#app/components/background-images/library-address.ts';

/** Every address of the console, in one place: links, redirects and tests read the same list. */
export const paths = {
  overview: '/',
  signIn: '/login',
  meetings: '/meetings',
  timeline: '/meetings/timeline',
  meeting: (meetingId: string) => `/meetings/${encodeURIComponent(meetingId)}`,
  book: '/book',
  editMeeting: (conferenceId: string) => `/book/${encodeURIComponent(conferenceId)}`,
  /** From a personal template: only name and time are left to say. */
  bookFrom: (templateId: string) => `/book?template=${encodeURIComponent(templateId)}`,
  /** At a time that was chosen: `start` as ISO 8601 with an offset, `duration` in minutes. */
  bookAt: (time: { readonly start: string; readonly duration: number }) =>
    `/book?${new URLSearchParams({ start: time.start, duration: String(time.duration) }).toString()}`,
  /** From the default template, whichever it is. */
  quickBook: '/book?template=default',
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
  library: libraryAddress,
} as const;
