import { getTemplate, listTemplates } from '#app/api/generated/sdk.gen.ts';
import { MeetingState } from '#app/api/generated/types.gen.ts';
import { listRunningAndComing } from '#app/api/running-meetings.ts';
import { readBooked } from '#app/features/meeting/api/by-number.ts';
import { meetingPresetCalls } from '#app/features/preset/api/meeting-preset-calls.ts';
import { templatePresetCalls } from '#app/features/preset/api/template-preset-calls.ts';
import { createJobRun, type JobRun } from '#app/saving/bulk-run/job-run.ts';
import { done } from '#app/saving/outcome.ts';
import { usesIn, type ImageUse } from './known-uses.ts';

/** What may have pictures of its own. */
interface PictureOwner {
  readonly name: string;
  /** Its own picture; a running meeting's cannot be read. */
  readonly readPicture: (() => Promise<unknown>) | undefined;
  readonly presets: typeof meetingPresetCalls;
  readonly id: string;
}

/** A look through everything that can be asked what pictures it has. */
export interface UsesLook {
  readonly run: JobRun;
  /** Grows as the run goes on. */
  readonly found: readonly ImageUse[];
  /** Meetings further ahead that it leaves out. */
  readonly leftOut: number;
}

/** Meetings looked through, the next ones first: each costs a call and one for every preset. */
const mostMeetings = 500;
const all = 0;

/**
 * The platform cannot be asked who uses an image. This reads what can be read: meetings that are booked, awaiting
 * approval or running, templates, and the presets of pictures and TV walls of them. Virtual rooms have no picture.
 */
export async function startUsesLook(): Promise<UsesLook> {
  const [meetings, templates] = await Promise.all([meetingOwners(), templateOwners()]);
  const owners = [...meetings.slice(0, mostMeetings), ...templates];
  const found: ImageUse[] = [];
  const run = createJobRun({
    items: owners,
    concurrency: 4,
    prepare: async (owner) => {
      found.push(...(await usesBy(owner)));
      return done(undefined);
    },
  });
  void run.start();
  return { run, found, leftOut: Math.max(0, meetings.length - mostMeetings) };
}

async function usesBy({ id, name, readPicture, presets }: PictureOwner): Promise<ImageUse[]> {
  const own = usesIn(await readPicture?.(), name, name);
  const inPresets = await Promise.all(
    [presets.vmp, presets.wall].map(async (family) => {
      const names = await family.list(id);
      const whole = await Promise.all(names.map((preset) => family.get(id, preset.id)));
      return whole.flatMap((preset, place) => usesIn(preset, name, names[place]?.name ?? ''));
    }),
  );
  return [...own, ...inPresets.flat()];
}

async function meetingOwners(): Promise<readonly PictureOwner[]> {
  const meetings = await listRunningAndComing();
  const wanted: readonly (number | undefined)[] = [
    MeetingState.Booked,
    MeetingState.AwaitingApproval,
    MeetingState.Running,
  ];
  return meetings
    .filter(({ state }) => wanted.includes(state))
    .map(({ meeting_id: id, conf_id: conferenceId, name, state }) => ({
      id,
      name: name ?? '',
      readPicture:
        state === MeetingState.Running || conferenceId === undefined
          ? undefined
          : () => readBooked({ id, number: conferenceId }),
      presets: meetingPresetCalls,
    }));
}

async function templateOwners(): Promise<readonly PictureOwner[]> {
  const { personal_templates: templates } = await listTemplates({ query: { count: all } });
  return templates.map(({ template_id: id, name }) => ({
    id,
    name: name ?? '',
    readPicture: () => getTemplate({ path: { template_id: id } }),
    presets: templatePresetCalls,
  }));
}
