import { z } from 'zod';
import { paths } from '#app/app/paths.ts';
import type { App } from './app.ts';

/** Ids of what the office has, for addresses that name something. */
export interface Known {
  readonly meetingId: string;
  readonly conferenceId: string;
  readonly templateId: string;
}

const meetingList = z.object({
  meetings: z.array(z.object({ meeting_id: z.string(), conf_id: z.string() })).min(1),
});

const templateList = z.object({
  personal_templates: z.array(z.object({ template_id: z.string() })).min(1),
});

/** Asked of the stand-in by the session that `app.signIn` made. */
export async function knownThings(app: App): Promise<Known> {
  const { meetings } = meetingList.parse(await app.ask('/api/v1/mc/meetings?state=1'));
  const [first] = meetings;
  if (!first) throw new Error('the office has no booked meeting');
  const { personal_templates: templates } = templateList.parse(
    await app.ask('/api/v1/mc/personal_templates?count=1'),
  );
  const [template] = templates;
  if (!template) throw new Error('the office has no template');
  return {
    meetingId: first.meeting_id,
    conferenceId: first.conf_id,
    templateId: template.template_id,
  };
}

/** Every page that somebody can be on, by name; the address may name a thing. */
export const everyPage: Readonly<Record<string, (known: Known) => string>> = {
  overview: () => paths.overview,
  meetings: () => paths.meetings,
  'ended meetings': () => `${paths.meetings}?state=ended`,
  'one meeting': ({ meetingId }) => paths.meeting(meetingId),
  'booking, what and when': () => paths.book,
  'booking, people': () => `${paths.book}?step=people`,
  'booking, settings': () => `${paths.book}?step=settings`,
  'booking, picture': () => `${paths.book}?step=picture`,
  'booking, sound': () => `${paths.book}?step=picture&part=mix`,
  'booking, poll': () => `${paths.book}?step=picture&part=poll`,
  'booking, presets': () => `${paths.book}?step=picture&part=presets`,
  'booking, a new preset': () => `${paths.book}?step=picture&part=presets&preset=vmp:new`,
  'booking, files': () => `${paths.book}?step=files`,
  'booking, review': () => `${paths.book}?step=review`,
  'one meeting, a new preset': ({ meetingId }) => `${paths.meeting(meetingId)}?preset=poll:new`,
  'editing a booked meeting': ({ conferenceId }) => paths.editMeeting(conferenceId),
  templates: () => paths.templates,
  'one template at a glance': ({ templateId }) => `${paths.templates}?template=${templateId}`,
  'a new template': () => paths.newTemplate,
  'editing a template': ({ templateId }) => paths.template(templateId),
  'presets of a template': ({ templateId }) => `${paths.template(templateId)}?part=presets#picture`,
  library: () => paths.library,
  'no such page': () => '/nowhere',
};
