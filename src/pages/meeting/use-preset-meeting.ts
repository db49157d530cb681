import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { BookedMeetingDetailAnswer } from '#app/api/generated/types.gen.ts';
import { meetingDetailQueries } from '#app/features/meeting/api/meeting-detail.ts';
import { accountKinds, personKey } from '#app/features/people/model/accounts.ts';
import type { Person } from '#app/features/people/model/accounts.ts';
import { NO_PICTURE, readPicture } from '#app/features/picture/model/picture-and-sound.ts';
import type { PictureAndSound } from '#app/features/picture/model/picture-and-sound.ts';
import type { Participant } from '#app/features/picture/model/participant.ts';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import type { PresetMeeting } from '#app/features/preset/design-parts.ts';
import type { MeetingFacts } from './meeting-facts.ts';

/** Its own picture, mix and poll, as far as they begin with the meeting. */
export function switchedOn(booking: BookedMeetingDetailAnswer): PictureAndSound {
  const { vmp, mix, poll } = readPicture(booking);
  return {
    vmp: booking.vmp_enable === 0 ? null : vmp,
    mix: booking.mix_enable === 0 ? null : mix,
    poll: booking.poll_enable === 0 ? null : poll,
  };
}

/** People who can be in its pictures: everybody invited, the chair and the speaker. */
export function usePresetMeeting(
  { id, name, number, chair, speaker }: MeetingFacts,
  booking: BookedMeetingDetailAnswer | undefined,
): PresetMeeting {
  const { offered } = useOffered('listMeetingMembers');
  const members = useQuery({
    ...meetingDetailQueries.everybody(id, 'members'),
    staleTime: 60_000,
    enabled: offered,
  }).data?.people;
  const chairKey = chair && personKey(chair);
  const speakerKey = speaker && personKey(speaker);
  const people = useMemo(() => {
    const invited = (members ?? []).flatMap(({ account = '', account_type: kind, name = '' }) =>
      account === '' ? [] : [{ account, kind: accountKinds.nameOf(kind ?? 0), name }],
    );
    const leading = [chair, speaker].flatMap((one) => (one ? [participantOf(one)] : []));
    return [...new Map([...invited, ...leading].map((one) => [personKey(one), one])).values()];
    // who chairs and who speaks is read anew with every refresh; here only whether it is another
    // oxlint-disable-next-line react/exhaustive-deps
  }, [members, chairKey, speakerKey]);
  const { poll, vmp } = useMemo(
    () => (booking === undefined ? NO_PICTURE : switchedOn(booking)),
    [booking],
  );
  const leader = useMemo(
    () => (chair ? participantOf(chair) : null),
    // oxlint-disable-next-line react/exhaustive-deps -- as above
    [chairKey],
  );
  const { bitrate } = booking ?? {};
  return useMemo(
    () => ({
      people,
      chair: leader,
      poll,
      picture: vmp,
      name,
      ...(typeof bitrate === 'number' && { bitrate }),
      number,
    }),
    [people, leader, poll, vmp, name, bitrate, number],
  );
}

function participantOf({ account, kind, name }: Person): Participant {
  return { account, kind, name };
}
