import { libraryAddress } from '#app/components/background-images/library-address.ts';

/** Every address of the console, in one place: links, redirects and tests read the same list. */
export const paths = {
  overview: '/',
  signIn: '/login',
  meetings: '/meetings',
  meeting: (meetingId: string) => `/meetings/${encodeURIComponent(meetingId)}`,
  book: '/book',
  editMeeting: (conferenceId: string) => `/book/${encodeURIComponent(conferenceId)}`,
  /** From a personal template: only name and time are left to say. */
  bookFrom: (templateId: string) => `/book?template=${encodeURIComponent(templateId)}`,
  /** From the default template, whichever it is. */
  quickBook: '/book?template=default',
  templates: '/templates',
  template: (templateId: string) => `/templates/${encodeURIComponent(templateId)}`,
  newTemplate: '/templates/new',
  library: libraryAddress,
} as const;
