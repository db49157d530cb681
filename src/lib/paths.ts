/** What a booking begins from, of a time that was chosen. */
interface BookedTime {
  /** ISO 8601 with an offset. */
  readonly start: string;
  /** Minutes; absent: as the form proposes. */
  readonly duration?: number | undefined;
  /** Id of a virtual room. */
  readonly room?: string | undefined;
  /** Id of a physical room. */
  readonly place?: string | undefined;
  readonly name?: string;
  /** People, as addresses name them. */
  readonly who?: readonly string[];
}

/** The shape of every address of the console, as the router reads it. */
export const patterns = {
  overview: '/',
  signIn: '/login',
  meetings: '/meetings',
  meeting: '/meetings/:meetingId',
  /** A meeting's picture and walls played together. */
  rehearsal: '/meetings/:meetingId/rehearsal',
  timeline: '/meetings/timeline',
  /** A meeting beside the timeline. */
  timelineMeeting: '/meetings/timeline/:meetingId',
  book: '/book',
  editMeeting: '/book/:conferenceId',
  /** There is no list of series in the contract: they are reached from their meetings. */
  series: '/series/:seriesId',
  editSeries: '/series/:seriesId/edit',
  templates: '/templates',
  newTemplate: '/templates/new',
  template: '/templates/:templateId',
  meetingRooms: '/meeting-rooms',
  /** The virtual rooms. */
  rooms: '/rooms',
  newRoom: '/rooms/new',
  room: '/rooms/:roomId',
  editRoom: '/rooms/:roomId/edit',
  library: '/library',
  wallStyles: '/library/walls',
  report: '/report',
  lives: '/lives',
  system: '/system',
  operations: '/system/operations',
  panes: '/system/panes',
  printMeeting: '/print/meeting/:meetingId',
  printMeetings: '/print/meetings',
  printTimeline: '/print/timeline',
  printSeries: '/print/series/:seriesId',
} as const;

/** Half a surrogate pair, which a cut text may end in, cannot be in an address. */
const encoded = (id: string) => encodeURIComponent(id.toWellFormed());

/** Builds the address of one thing: the pattern has one parameter. */
const addressOf = (pattern: string) => (id: string) => pattern.replace(/:\w+/, () => encoded(id));

/** Every address of the console, to link to. */
export const paths = {
  ...patterns,
  meeting: addressOf(patterns.meeting),
  rehearsal: addressOf(patterns.rehearsal),
  timelineMeeting: addressOf(patterns.timelineMeeting),
  /** By its number, which it may share; the id, where it is known, says which meeting is meant. */
  editMeeting: (number: string, id = '') =>
    addressOf(patterns.editMeeting)(number) +
    (id === '' ? '' : `?${new URLSearchParams({ id }).toString()}`),
  series: addressOf(patterns.series),
  editSeries: addressOf(patterns.editSeries),
  /** A new series like one that is there. */
  copySeries: (seriesId: string) => `/book?fromSeries=${encoded(seriesId)}`,
  template: addressOf(patterns.template),
  room: addressOf(patterns.room),
  printMeeting: addressOf(patterns.printMeeting),
  printSeries: addressOf(patterns.printSeries),
  editRoom: addressOf(patterns.editRoom),
  /** From a personal template, which fills in everything but name and time. */
  bookFrom: (templateId: string) => `/book?template=${encoded(templateId)}`,
  /** From the default template, whichever it is. */
  quickBook: '/book?template=default',
  /** At a time that was chosen. */
  bookAt: ({ start, duration, room, place, name = '', who = [] }: BookedTime) => {
    const query = new URLSearchParams({
      start,
      ...(duration !== undefined && { duration: String(duration) }),
      ...(room !== undefined && { room }),
      ...(place !== undefined && { place }),
      ...(name !== '' && { name: name.toWellFormed() }),
    });
    for (const one of who) query.append('who', one);
    return `/book?${query.toString()}`;
  },
  /** A copy of a meeting, a week later or as soon as that is to come. */
  bookAgain: (meetingId: string) => `/book?from=${encoded(meetingId)}`,
  /** A meeting in a virtual room, which fills in everything but name and time. */
  bookInRoom: (roomId: string) => `/book?room=${encoded(roomId)}`,
  /** The same, starting now. */
  startInRoom: (roomId: string) => `/book?room=${encoded(roomId)}&when=now`,
} as const;

/** Whether an address has the shape of a pattern: a parameter takes any one segment. */
export function matchesPattern(pattern: string, pathname: string): boolean {
  const wanted = segments(pattern);
  const given = segments(pathname);
  return (
    wanted.length === given.length &&
    wanted.every((segment, index) => segment.startsWith(':') || segment === given[index])
  );
}

function segments(path: string): string[] {
  return path.split('/').filter(Boolean);
}
