import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { message } from '#app/components/messages/messages.ts';
import { useController, useFormContext, useWatch } from 'react-hook-form';
import { PresetsPanel } from '#app/features/preset/presets-panel.tsx';
import { TakeWalls } from '#app/features/push/take/take-buttons.tsx';
import { PushDrawer } from '#app/features/push/push-drawer.tsx';
import { designParts } from '#app/features/preset/designs/design-parts.ts';
import { usePicturePeople } from '#app/features/preset/picture-section/use-picture-people.ts';
import { withDesign, type DesignFamily } from '#app/features/preset/model/designs.ts';
import { meetingBitrate } from '#app/features/setting/model/settings-rules.ts';
import type { PresetMeeting } from '#app/features/preset/design-parts.ts';
import type { PresetOwner } from '#app/features/preset/api/presets.ts';
import { useBooking } from '../booking-context.ts';
import { meetingNumberOf } from '../picture-fields.ts';
import { useBookingEdits } from './picture-edits.tsx';
import type { BookingValues } from '../booking-values.ts';
import { canStage, takesPresetsBeforeStart } from '#app/features/preset/staging-key.ts';
import { ensurePresetsId, keepsUnderKey, presetsId } from '../staging.ts';
import { PresentPresets } from './present-presets.tsx';
import { visibleName } from '#app/lib/foreign-text.ts';
import styles from '../booking.module.css';

/** Presets of the booking: staged for a new meeting, the meeting's own where one is edited. */
export function PresetsPart({ families }: { readonly families: readonly DesignFamily[] }) {
  const { t } = useTranslation('presets');
  const { t: words } = useTranslation('booking');
  const { t: series } = useTranslation('series');
  const { mode, values } = useBooking();
  const { owner, ensureOwner } = useStaging();
  const { control } = useFormContext<BookingValues>();
  const { field: roles } = useController({ control, name: 'people' });
  const { picture: edits } = useBookingEdits();
  const meeting = useMeetingOfPresets();
  const isEdit = mode.kind === 'edit';
  if (isEdit && mode.series) return <p className={styles['quiet']}>{series('edit.presetsWhy')}</p>;
  const underKey = isEdit && keepsUnderKey(mode);
  const present = underKey && (
    <PresentPresets meetingId={mode.meetingId ?? ''} families={families} />
  );
  if ((!isEdit || underKey) && !canStage()) {
    return (
      <>
        <p className={styles['quiet']}>
          {t(takesPresetsBeforeStart() ? 'notStaged' : 'notBeforeStart')}
        </p>
        {present}
      </>
    );
  }
  return (
    <div className={styles['presetsPart']}>
      <p className={styles['quiet']}>
        {t(underKey ? 'stagedInEdit' : isEdit ? 'savedAtOnce' : 'staged')}
      </p>
      {present}
      {values.template !== '' && (
        <p className={styles['quiet']}>{words('template.presetsLater')}</p>
      )}
      {families.includes('wall') && (
        <TakeWalls
          owner={owner}
          ensureOwner={ensureOwner}
          roles={roles.value}
          onRoles={roles.onChange}
          number={meeting.number}
        />
      )}
      <PresetsPanel
        families={families}
        owner={owner}
        ensureOwner={ensureOwner}
        parts={designParts}
        meeting={meeting}
        Push={isEdit && !underKey ? PushDrawer : undefined}
        current={edits.value}
        onApply={(design) => {
          const name = visibleName(design.value.name) || t('unnamed');
          edits.apply({ code: 'apply', what: name }, withDesign(edits.value, design));
          message.success(t('applied', { name }));
        }}
      />
    </div>
  );
}

/** The booking, as far as the editors of presets need it. */
export function useMeetingOfPresets(): PresetMeeting {
  const { mode, values } = useBooking();
  const { people, chair } = usePicturePeople(values.people);
  const { poll, vmp: picture } = useBookingEdits().picture.value;
  const bitrate = meetingBitrate(values.settings);
  const { name } = values;
  const number = mode.kind === 'edit' ? meetingNumberOf(mode.opened) : '';
  return useMemo(
    () => ({
      people,
      chair,
      poll,
      picture,
      name,
      ...(bitrate !== undefined && { bitrate }),
      number,
    }),
    [people, chair, poll, picture, name, bitrate, number],
  );
}

interface Staging {
  readonly owner: PresetOwner | undefined;
  readonly ensureOwner: () => PresetOwner;
}

/**
 * Where presets of the booking are stored: under the edited meeting, otherwise under a key that the client
 * generates when the first one is saved, and keeps in the draft before anything is sent.
 */
export function useStaging(): Staging {
  const { mode, keepDraft } = useBooking();
  const { control, getValues, setValue } = useFormContext<BookingValues>();
  const key = useWatch({ control, name: 'key' });
  const id = presetsId(mode, key);
  return {
    owner: id === '' ? undefined : { kind: 'meeting', id },
    ensureOwner: () => ({
      kind: 'meeting',
      id: ensurePresetsId(mode, { getValues, setValue }, keepDraft),
    }),
  };
}
