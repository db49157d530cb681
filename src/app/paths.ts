import { libraryAddress } from '#app/components/background-images/library-address.ts';

/** Every address of the console, in one place: links, redirects and tests read the same list. */
export const paths = {
  overview: '/',
  signIn: '/login',
  meetings: '/meetings',
  meeting: (meetingId: string) => `/meetings/${encodeURIComponent(meetingId)}`,
  book: '/book',
  editMeeting: (conferenceId: string) => `/book/${encodeURIComponent(conferenceId)}`,
  library: libraryAddress,
} as const;
