import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { BookedMeetingDetailAnswer } from '#app/api/generated/types.gen.ts';
import type { PresetOwner } from '#app/features/preset/api/presets.ts';
import { currentProfile } from '#app/api/profile.ts';
import { takesPresetsBeforeStart } from '#app/features/preset/staging-key.ts';
import { PresetsPanel } from '#app/features/preset/presets-panel.tsx';
import { PushDrawer } from '#app/features/push/push-drawer.tsx';
import { designParts } from '#app/features/preset/designs/design-parts.ts';
import { designFamilies } from '#app/features/preset/model/designs.ts';
import { readPeople } from '#app/features/people/model/people-fields.ts';
import { NO_PEOPLE } from '#app/features/people/model/roles.ts';
import { designsOf } from '#app/features/preset/model/people-in-design.ts';
import { PeoplePlacesProvider } from '#app/features/preset/where-used/people-places.tsx';
import type { PlacesHost } from '#app/features/preset/where-used/people-places.tsx';
import { RemovedPeople } from '#app/features/preset/where-used/removed-people.tsx';
import { useKnownPresets } from '#app/features/preset/where-used/use-known-presets.ts';
import type { PresetMeeting } from '#app/features/preset/design-parts.ts';
import type { MeetingFacts } from './meeting-facts.ts';
import { switchedOn, usePresetMeeting } from './use-preset-meeting.ts';
import styles from './meeting-page.module.css';

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
      <div className={styles['notice']}>
        <RemovedPeople />
      </div>
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
