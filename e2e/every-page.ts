import { z } from 'zod';
import { paths } from '#app/lib/paths.ts';
import type { App } from './kit/app.ts';

/** Ids of the office's objects, for addresses that name one. */
export interface Known {
  readonly meetingId: string;
  readonly conferenceId: string;
  readonly templateId: string;
  readonly seriesId: string;
  readonly roomId: string;
}

const meetingList = z.object({
  booked_confs: z
    .array(
      z.object({
        meeting_id: z.string(),
        conf_id: z.string(),
        regular_meeting_moid: z.string(),
      }),
    )
    .min(1),
});

const templateList = z.object({
  personal_templates: z.array(z.object({ template_id: z.string() })).min(1),
});

const roomList = z.object({
  virtual_meeting_rooms: z.array(z.object({ id: z.string() })).min(1),
});

/** Asks the stand-in in the session that `app.signIn` created. */
export async function knownThings(app: App): Promise<Known> {
  // a list that platforms of every level have
  const { booked_confs: meetings } = meetingList.parse(await app.ask('/api/v1/mc/booked_confs'));
  const [first] = meetings;
  const series = meetings.find((row) => row.regular_meeting_moid !== '');
  if (!first || !series) throw new Error('the office has no booked meeting, or no series');
  const { personal_templates: templates } = templateList.parse(
    await app.ask('/api/v1/mc/personal_templates?count=1'),
  );
  const [template] = templates;
  if (!template) throw new Error('the office has no template');
  const { virtual_meeting_rooms: rooms } = roomList.parse(
    await app.ask('/api/v1/mc/virtual_meeting_rooms?count=1'),
  );
  const [room] = rooms;
  if (!room) throw new Error('the office has no virtual room');
  return {
    meetingId: first.meeting_id,
    conferenceId: first.conf_id,
    templateId: template.template_id,
    seriesId: series.regular_meeting_moid,
    roomId: room.id,
  };
}

/** Every page, by name; its address may name an object. */
export const everyPage: Readonly<Record<string, (known: Known) => string>> = {
  overview: () => paths.overview,
  meetings: () => paths.meetings,
  'ended meetings': () => `${paths.meetings}?state=ended`,
  'timeline, virtual rooms': () => paths.timeline,
  'timeline, rooms by week': () => `${paths.timeline}?view=week&rows=rooms`,
  'timeline, people': () => `${paths.timeline}?rows=people`,
  'timeline as a list': () => `${paths.timeline}?as=list`,
  'one meeting': ({ meetingId }) => paths.meeting(meetingId),
  'rehearsing a meeting': ({ meetingId }) => paths.rehearsal(meetingId),
  booking: () => paths.book,
  'booking, people': () => `${paths.book}?section=people`,
  'booking, settings': () => `${paths.book}?section=settings`,
  'booking, picture': () => `${paths.book}?section=picture`,
  'booking, sound': () => `${paths.book}?section=picture&part=mix`,
  'booking, poll': () => `${paths.book}?section=picture&part=poll`,
  'booking, presets': () => `${paths.book}?section=picture&part=presets`,
  'booking, a new preset': () => `${paths.book}?section=picture&part=presets&preset=vmp:new`,
  'booking, TV walls': () => `${paths.book}?section=walls`,
  'booking, a new TV-wall preset': () => `${paths.book}?section=walls&preset=wall:new`,
  'booking, files': () => `${paths.book}?section=files`,
  'booking, agenda': () => `${paths.book}?section=more`,
  'one meeting, a new preset': ({ meetingId }) => `${paths.meeting(meetingId)}?preset=poll:new`,
  'editing a booked meeting': ({ conferenceId }) => paths.editMeeting(conferenceId),
  'one series': ({ seriesId }) => paths.series(seriesId),
  'editing a series': ({ seriesId }) => paths.editSeries(seriesId),
  templates: () => paths.templates,
  'one template at a glance': ({ templateId }) => `${paths.templates}?template=${templateId}`,
  'a new template': () => paths.newTemplate,
  'editing a template': ({ templateId }) => paths.template(templateId),
  'presets of a template': ({ templateId }) => `${paths.template(templateId)}?part=presets#picture`,
  library: () => paths.library,
  'TV-wall styles': () => paths.wallStyles,
  'meeting rooms': () => paths.meetingRooms,
  'a new meeting room': () => `${paths.meetingRooms}?room=new`,
  'virtual rooms': () => paths.rooms,
  'one virtual room': ({ roomId }) => paths.room(roomId),
  'a new virtual room': () => paths.newRoom,
  'editing a virtual room': ({ roomId }) => paths.editRoom(roomId),
  'booking in a virtual room': ({ roomId }) => paths.bookInRoom(roomId),
  'usage report': () => paths.report,
  'live meetings': () => `${paths.lives}?id=8a1c6f2e4b7d4d0f9e3a5c7b1d2f4e60`,
  system: () => `${paths.system}?caller=051200001&callee=051200002`,
  'operations of the API': () => paths.operations,
  'pane numbers': () => paths.panes,
  'printing one meeting': ({ meetingId }) => paths.printMeeting(meetingId),
  'printing meetings': () => paths.printMeetings,
  'printing the timeline': () => `${paths.printTimeline}?rows=rooms`,
  'printing one series': ({ seriesId }) => paths.printSeries(seriesId),
  'no such page': () => '/nowhere',
};
