import { useMemo } from 'react';
import { useController, useFormContext, useWatch } from 'react-hook-form';
import { message } from '#app/components/messages/messages.ts';
import { useTranslation } from 'react-i18next';
import type { PresetOwner } from '#app/features/preset/api/presets.ts';
import { PresetsPanel } from '#app/features/preset/presets-panel.tsx';
import { TakeWalls } from '#app/features/push/take/take-buttons.tsx';
import { PushDrawer } from '#app/features/push/push-drawer.tsx';
import { canStage, newStagingKey } from '#app/features/preset/staging-key.ts';
import { designParts } from '#app/features/preset/designs/design-parts.ts';
import { usePicturePeople } from '#app/features/preset/picture-section/use-picture-people.ts';
import { meetingBitrate } from '#app/features/setting/model/settings-rules.ts';
import { withDesign } from '#app/features/preset/model/designs.ts';
import type { DesignFamily } from '#app/features/preset/model/designs.ts';
import { textOf } from '#app/lib/json.ts';
import { useTemplateEditing } from './template-context.ts';
import type { TemplateEditing } from './template-context.ts';
import type { TemplateValues } from './template-values.ts';
import { visibleName } from '#app/lib/foreign-text.ts';
import styles from './template-editor.module.css';

/** Presets of the template: its own, or staged for one that is not there yet. */
export function PresetsOfTemplate({ families }: { readonly families: readonly DesignFamily[] }) {
  const { t } = useTranslation('presets');
  const { mode, values, picture: edits } = useTemplateEditing();
  const { people, chair } = usePicturePeople(values.people);
  const { owner, ensureOwner } = useOwner();
  const { control } = useFormContext<TemplateValues>();
  const { field: roles } = useController({ control, name: 'people' });
  const number = templateNumber(mode);
  const bitrate = meetingBitrate(values.settings);
  const { poll, vmp: picture } = edits.value;
  const { name } = values;
  const meeting = useMemo(
    () => ({ people, chair, poll, picture, name, bitrate, number }),
    [people, chair, poll, picture, name, bitrate, number],
  );
  if (mode.kind !== 'edit' && !canStage()) {
    return <p className={styles['quiet']}>{t('notStaged')}</p>;
  }
  return (
    <div className={styles['presets']}>
      <p className={styles['quiet']}>{t(mode.kind === 'edit' ? 'savedAtOnce' : 'staged')}</p>
      {families.includes('wall') && (
        <TakeWalls
          owner={owner}
          ensureOwner={ensureOwner}
          roles={roles.value}
          onRoles={roles.onChange}
          number={number}
        />
      )}
      <PresetsPanel
        families={families}
        owner={owner}
        ensureOwner={ensureOwner}
        parts={designParts}
        meeting={meeting}
        Push={mode.kind === 'edit' ? PushDrawer : undefined}
        kind="template"
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

/** The number that meetings of the template have; empty if it reserves none. */
export function templateNumber(mode: TemplateEditing['mode']): string {
  return mode.kind === 'edit' ? textOf(mode.opened['e164']) : '';
}

function owned(id: string): PresetOwner {
  return { kind: 'template', id };
}

/** The template, or the key of one that is made when the first preset is saved and kept before it is sent. */
export function useOwner() {
  const { mode, keepDraft } = useTemplateEditing();
  const { control, getValues, setValue } = useFormContext<TemplateValues>();
  const key = useWatch({ control, name: 'key' });
  const id = mode.kind === 'edit' ? mode.id : key;
  return {
    owner: id === '' ? undefined : owned(id),
    ensureOwner: (): PresetOwner => {
      const known = mode.kind === 'edit' ? mode.id : getValues('key');
      if (known !== '') return owned(known);
      const made = newStagingKey();
      setValue('key', made, { shouldDirty: true });
      keepDraft();
      return owned(made);
    },
  };
}
