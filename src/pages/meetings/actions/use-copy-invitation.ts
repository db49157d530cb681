import { useQueryClient } from '@tanstack/react-query';
import { message } from '#app/components/messages/messages.ts';
import { useTranslation } from 'react-i18next';
import { ifOffered } from '#app/api/if-offered.ts';
import { copyText } from '#app/components/copy-text.ts';
import { useErrorText } from '#app/components/error-text.ts';
import { usePreferences } from '#app/components/preferences.ts';
import { offsetAt } from '#app/components/time/browser-zone.ts';
import { useZone } from '#app/components/time/use-zone.ts';
import type { MeetingRow } from '#app/features/meeting/api/meetings.ts';
import { meetingDetailQueries } from '#app/features/meeting/api/meeting-detail.ts';
import { invitationText } from '#app/features/meeting/invitation/invitation-text.ts';
import { webAddress } from '#app/features/meeting/invitation/web-address.ts';
import { invitationOf, publicName } from '#app/features/meeting/model/invitation.ts';
import { usePersonNames } from '#app/features/people/known-names.ts';
import { readPerson } from '#app/features/people/model/people-fields.ts';
import { textOf } from '#app/lib/json.ts';
import type { TimelineMeeting } from '../timeline/use-timeline-meetings.ts';

export function isTimed(meeting: MeetingRow): meeting is TimelineMeeting {
  return meeting.start !== undefined;
}

/** Copies the invitation to a meeting without its password, in the language of the console. */
export function useCopyInvitation(): (meeting: TimelineMeeting) => Promise<void> {
  const { t } = useTranslation('meetings');
  const { t: marks } = useTranslation('punctuation');
  const queryClient = useQueryClient();
  const { language } = usePreferences();
  const zone = useZone();
  const describe = useErrorText();
  const { label } = usePersonNames();

  async function letterOf({ id, name, joinNumber, start, end }: TimelineMeeting): Promise<string> {
    const [answer, link] = await Promise.all([
      queryClient.fetchQuery(meetingDetailQueries.meeting(id)),
      ifOffered(queryClient.fetchQuery(meetingDetailQueries.link(id))),
    ]);
    const joinUrl = webAddress(link?.conf_link?.trim());
    const liveUrl = webAddress(link?.live_url?.trim());
    const chair = readPerson(answer.chairman);
    const chairName = chair === null ? undefined : publicName(chair, label);
    const invitation = invitationOf(
      {
        id,
        name,
        number: joinNumber,
        start,
        end,
        password: textOf(answer.password),
        agenda: textOf(answer.brief),
        ...(joinUrl && { link: joinUrl }),
        ...(liveUrl && { liveUrl }),
        ...(chairName !== undefined && { chairName }),
      },
      { offset: offsetAt(start), showPassword: false },
    );
    return invitationText(invitation, language, zone.name);
  }

  return async (meeting) => {
    try {
      const copied = await copyText(await letterOf(meeting));
      if (copied) message.success(t('menu.copied', { name: meeting.name }));
      else message.error(t('menu.notCopied'));
    } catch (error) {
      message.error(`${t('menu.notCopied')}${marks('colon')}${describe(error)}`);
    }
  };
}
