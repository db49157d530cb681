import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { BookedMeetingDetailAnswer } from '#app/api/generated/types.gen.ts';
import { meetingDetailQueries } from '#app/features/meeting/api/meeting-detail.ts';
import type { PresetOwner } from '#app/features/preset/api/presets.ts';
import type { PresetMeeting } from '#app/features/preset/design-parts.ts';
import { currentProfile } from '#app/api/profile.ts';
import { takesPresetsBeforeStart } from '#app/features/preset/staging-key.ts';
import { PresetsPanel } from '#app/features/preset/presets-panel.tsx';
import { PushDrawer } from '#app/features/push/push-drawer.tsx';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { designParts } from '#app/features/preset/designs/design-parts.ts';
import { designFamilies } from '#app/features/preset/model/designs.ts';
import { accountKinds, personKey } from '#app/features/people/model/accounts.ts';
import type { Person } from '#app/features/people/model/accounts.ts';
import { NO_PICTURE, readPicture } from '#app/features/picture/model/picture-and-sound.ts';
import type { PictureAndSound } from '#app/features/picture/model/picture-and-sound.ts';
import type { Participant } from '#app/features/picture/model/participant.ts';
import { readPeople } from '#app/features/people/model/people-fields.ts';
import { NO_PEOPLE } from '#app/features/people/model/roles.ts';
import { designsOf } from '#app/features/preset/model/people-in-design.ts';
import { PeoplePlacesProvider } from '#app/features/preset/where-used/people-places.tsx';
import type { PlacesHost } from '#app/features/preset/where-used/people-places.tsx';
import { RemovedPeople } from '#app/features/preset/where-used/removed-people.tsx';
import { useKnownPresets } from '#app/features/preset/where-used/use-known-presets.ts';
import type { MeetingFacts } from './meeting-facts.ts';

interface PresetsHostProps {
  readonly facts: MeetingFacts;
  readonly booking: BookedMeetingDetailAnswer | undefined;
}

/** Picture, mix and poll presets of this meeting, to look at and, while it is not over, to change. */
export default function PresetsHost({ facts, booking }: PresetsHostProps) {
  const { t } = useTranslation('presets');
  const { id } = facts;
  const owner = useMemo((): PresetOwner => ({ kind: 'meeting', id }), [id]);
  const meeting = usePresetMeeting(facts, booking);
  const underKey = facts.state === 'booked' && currentProfile().bookedPresets === 'key';
  const over = facts.state !== 'booked' && facts.state !== 'running';
  const places = usePresetPlaces(owner, meeting, facts, booking, underKey || over);
  return (
    <PeoplePlacesProvider host={places}>
      <RemovedPeople />
      <PresetsPanel
        families={designFamilies}
        Push={PushDrawer}
        owner={owner}
        ensureOwner={() => owner}
        meeting={meeting}
        parts={designParts}
        {...(underKey && {
          obstacle: t(takesPresetsBeforeStart() ? 'underKey' : 'notBeforeStart'),
        })}
        {...(over && { obstacle: t('notNow') })}
        {...(booking && { current: switchedOn(booking) })}
      />
    </PeoplePlacesProvider>
  );
}

/** Its presets can be changed here; its own picture, mix and poll in its booking. */
function usePresetPlaces(
  owner: PresetOwner,
  { people, number }: PresetMeeting,
  { chair, speaker }: MeetingFacts,
  booking: BookedMeetingDetailAnswer | undefined,
  isFixed: boolean,
): PlacesHost {
  const known = useKnownPresets(owner);
  const roles = useMemo(
    () =>
      booking === undefined
        ? { ...NO_PEOPLE, chair: chair ?? null, speaker: speaker ?? null }
        : readPeople(booking),
    [booking, chair, speaker],
  );
  const ofMeeting = useMemo(
    () => (booking === undefined ? [] : designsOf(switchedOn(booking))),
    [booking],
  );
  return {
    roles,
    people,
    designs: NO_DESIGNS,
    ofMeeting,
    presets: known.presets,
    known,
    owner: isFixed ? undefined : owner,
    meetingNumber: number,
  };
}

const NO_DESIGNS: PlacesHost['designs'] = [];

/** Its own picture, mix and poll, as far as they begin with the meeting. */
function switchedOn(booking: BookedMeetingDetailAnswer): PictureAndSound {
  const { vmp, mix, poll } = readPicture(booking);
  return {
    vmp: booking.vmp_enable === 0 ? null : vmp,
    mix: booking.mix_enable === 0 ? null : mix,
    poll: booking.poll_enable === 0 ? null : poll,
  };
}

/** People who can be in its pictures: everybody invited, the chair and the speaker. */
function usePresetMeeting(
  { id, number, chair, speaker }: MeetingFacts,
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
  const { poll, vmp } = booking === undefined ? NO_PICTURE : switchedOn(booking);
  const { bitrate } = booking ?? {};
  return {
    people,
    chair: chair ? participantOf(chair) : null,
    poll,
    picture: vmp,
    ...(typeof bitrate === 'number' && { bitrate }),
    number,
  };
}

function participantOf({ account, kind, name }: Person): Participant {
  return { account, kind, name };
}
