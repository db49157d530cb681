import { paths } from '#app/app/paths.ts';
import type { Page } from '@playwright/test';
import { z } from 'zod';

/** Ids of two meetings of the office, asked of the stand-in by the page's own session. */
export interface KnownMeeting {
  readonly meetingId: string;
  readonly conferenceId: string;
}

const listAnswer = z.object({
  meetings: z.array(z.object({ meeting_id: z.string(), conf_id: z.string() })),
});

/** The first booked meeting that the console itself has listed. */
export async function firstBookedMeeting(page: Page): Promise<KnownMeeting> {
  const answered = page.waitForResponse(
    (response) => /\/mc\/meetings\?(.*&)?state=1(&|$)/.test(response.url()) && response.ok(),
  );
  await page.goto(`${paths.meetings}?state=booked`);
  const { meetings } = listAnswer.parse(await (await answered).json());
  const [first] = meetings;
  if (!first) throw new Error('the office has no booked meeting');
  return { meetingId: first.meeting_id, conferenceId: first.conf_id };
}

/** Every page that somebody can be on, by name; the address may need a meeting. */
export const everyPage: Readonly<Record<string, (meeting: KnownMeeting) => string>> = {
  meetings: () => paths.meetings,
  'ended meetings': () => `${paths.meetings}?state=ended`,
  'one meeting': ({ meetingId }) => paths.meeting(meetingId),
  'booking, what and when': () => paths.book,
  'booking, people': () => `${paths.book}?step=people`,
  'booking, settings': () => `${paths.book}?step=settings`,
  'booking, review': () => `${paths.book}?step=review`,
  'editing a booked meeting': ({ conferenceId }) => paths.editMeeting(conferenceId),
  'no such page': () => '/nowhere',
};
