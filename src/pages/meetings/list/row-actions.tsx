import { useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ifOffered } from '#app/api/if-offered.ts';
import { copyText } from '#app/components/copy-text.ts';
import { useErrorText } from '#app/components/error-text.ts';
import { LinkButton } from '#app/components/link-button.tsx';
import { usePreferences } from '#app/components/preferences.ts';
import { offsetAt } from '#app/components/time/browser-zone.ts';
import { useZone } from '#app/components/time/use-zone.ts';
import { meetingDetailQueries } from '#app/features/meeting/api/meeting-detail.ts';
import type { MeetingRow } from '#app/features/meeting/api/meetings.ts';
import { invitationText } from '#app/features/meeting/invitation/invitation-text.ts';
import { webAddress } from '#app/features/meeting/invitation/web-address.ts';
import { invitationOf } from '#app/features/meeting/model/invitation.ts';
import { meetingStates, obstacleTo } from '#app/features/meeting/model/state.ts';
import { paths } from '#app/lib/paths.ts';

/** What can be done with the one meeting that is chosen, without opening it. */
export function RowActions({ row }: { readonly row: MeetingRow }) {
  const { t } = useTranslation('meetings');
  const { message } = App.useApp();
  const { t: marks } = useTranslation('punctuation');
  const describe = useErrorText();
  const queryClient = useQueryClient();
  const { language } = usePreferences();
  const zone = useZone();
  const [isReading, setIsReading] = useState(false);
  const state = meetingStates.nameOf(row.state ?? 0);
  const isMovable = row.number !== '' && obstacleTo('edit', state) === undefined;

  async function copyInvitation() {
    if (row.start === undefined) return;
    setIsReading(true);
    try {
      const [detail, links] = await Promise.all([
        queryClient.fetchQuery(meetingDetailQueries.meeting(row.id)),
        ifOffered(queryClient.fetchQuery(meetingDetailQueries.link(row.id))),
      ]);
      const { id, name, joinNumber: number, start, end } = row;
      const link = webAddress(links?.conf_link?.trim());
      const liveUrl = webAddress(links?.live_url?.trim());
      const { password, brief: agenda } = detail;
      const meeting = {
        id,
        name,
        number,
        start,
        end,
        ...(password && { password }),
        ...(agenda && { agenda }),
        ...(link && { link }),
        ...(liveUrl && { liveUrl }),
      };
      const invitation = invitationOf(meeting, { offset: offsetAt(start), showPassword: false });
      const isCopied = await copyText(invitationText(invitation, language, zone.name));
      if (isCopied) void message.success(t('rowActions.copied'));
      else void message.error(t('rowActions.copyFailed'));
    } catch (error) {
      void message.error(`${t('rowActions.copyFailed')}${marks('colon')}${describe(error)}`);
    } finally {
      setIsReading(false);
    }
  }

  return (
    <>
      <LinkButton size="small" to={paths.bookAgain(row.id)}>
        {t('rowActions.duplicate')}
      </LinkButton>
      {isMovable && (
        <LinkButton size="small" to={paths.editMeeting(row.number, row.id)}>
          {t('rowActions.changeTime')}
        </LinkButton>
      )}
      {row.start !== undefined && (
        <Button size="small" loading={isReading} onClick={() => void copyInvitation()}>
          {t('rowActions.copyInvitation')}
        </Button>
      )}
    </>
  );
}
