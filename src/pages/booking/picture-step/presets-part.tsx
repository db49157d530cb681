import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { PresetsPanel } from '#app/features/preset/presets-panel.tsx';
import { PushDrawer } from '#app/features/push/push-drawer.tsx';
import { designParts } from '#app/features/preset/designs/design-parts.ts';
import { usePicturePeople } from '#app/features/preset/picture-section/use-picture-people.ts';
import { withDesign } from '#app/features/preset/model/designs.ts';
import type { DesignFamily } from '#app/features/preset/model/designs.ts';
import { meetingBitrate } from '#app/features/setting/model/settings-rules.ts';
import { useBooking } from '../booking-context.ts';
import { meetingNumberOf } from '../picture-fields.ts';
import { usePictureEditsContext } from './picture-edits.tsx';
import { useStaging } from './use-staging.ts';
import styles from '../booking.module.css';

/** Presets of the booking: staged for a new meeting, the meeting's own where one is edited. */
export function PresetsPart({ families }: { readonly families: readonly DesignFamily[] }) {
  const { t } = useTranslation('presets');
  const { t: words } = useTranslation('booking');
  const { t: series } = useTranslation('series');
  const { message } = App.useApp();
  const { mode, values } = useBooking();
  const { people, chair } = usePicturePeople(values.people);
  const { owner, ensureOwner } = useStaging();
  const edits = usePictureEditsContext();
  const isEdit = mode.kind === 'edit';
  const bitrate = meetingBitrate(values.settings);
  if (isEdit && mode.series) return <p className={styles['quiet']}>{series('edit.presetsWhy')}</p>;
  return (
    <div className={styles['presetsPart']}>
      <p className={styles['quiet']}>{t(isEdit ? 'savedAtOnce' : 'staged')}</p>
      {values.template !== '' && (
        <p className={styles['quiet']}>{words('template.presetsLater')}</p>
      )}
      <PresetsPanel
        families={families}
        owner={owner}
        ensureOwner={ensureOwner}
        parts={designParts}
        meeting={{
          people,
          chair,
          poll: edits.value.poll,
          picture: edits.value.vmp,
          bitrate,
          number: isEdit ? meetingNumberOf(mode.opened) : '',
        }}
        Push={isEdit ? PushDrawer : undefined}
        current={edits.value}
        onApply={(design) => {
          const name = design.value.name || t('unnamed');
          edits.apply({ code: 'apply', what: name }, withDesign(edits.value, design));
          void message.success(t('applied', { name }));
        }}
      />
    </div>
  );
}
