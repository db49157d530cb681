import { Switch } from '#app/components/form/switch.tsx';
import { Alert } from '#app/components/alert/alert.tsx';
import { useMemo, useState } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useByteCount } from '#app/components/use-measures.ts';
import { usePeopleSources } from '#app/features/people/directory/use-people-sources.ts';
import { FormField } from '#app/components/form/form-field.tsx';
import { FormSection } from '#app/saving/form-section.tsx';
import type { ControlRefusal } from '#app/saving/use-refusal.ts';
import { UserList } from '#app/features/people/user-list.tsx';
import { SettingsEditor } from '#app/features/setting/editor/settings-editor.tsx';
import { unreadFields, wordsOf } from '#app/features/change/model/unread-fields.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { MEETING_NAME_BYTES } from '#app/lib/naming.ts';
import { RoomPicture } from './room-picture.tsx';
import { RoomVisibility } from './room-visibility.tsx';
import { roomFieldId, sectionOf, type RoomFormField } from './room-problems.ts';
import type { RoomValues } from './room-values.ts';
import { TextInput } from '#app/components/form/text-input.tsx';
import form from '#app/saving/saving.module.css';
import styles from '../rooms.module.css';

interface RoomSectionsProps {
  readonly values: RoomValues;
  /** The room as it was opened; a new one has none. */
  readonly opened: JsonObject | undefined;
  readonly nameProblem: string | undefined;
  /** The platform's refusal, where it is about this part. */
  readonly refusalAt: (field: RoomFormField) => string | undefined;
  readonly controlRefusal: ControlRefusal | undefined;
}

/** All of the room, one section below the other. */
export function RoomSections(props: RoomSectionsProps) {
  const { values, opened, nameProblem, refusalAt, controlRefusal } = props;
  const { t } = useTranslation('rooms');
  const byteCount = useByteCount();
  const { control } = useFormContext<RoomValues>();
  const { field: settings } = useController({ control, name: 'settings' });
  const unread = useMemo(
    () => (opened === undefined ? undefined : wordsOf(unreadFields(opened, 'room'))),
    [opened],
  );
  return (
    <div className={form['sections']}>
      <FormSection id={sectionOf.name} title={t('edit.sections.what')}>
        <div className={form['narrow']}>
          <FormField
            control={control}
            name="name"
            id={roomFieldId('name')}
            label={t('edit.name')}
            required
            problem={nameProblem}
            hint={numberHint()}
            count={byteCount(values.name, MEETING_NAME_BYTES)}
          >
            {(field, props) => (
              <TextInput
                {...props}
                {...field}
                isName
                onText={field.onChange}
                required
                autoComplete="off"
              />
            )}
          </FormField>
        </div>
      </FormSection>
      <FormSection
        id={sectionOf.users}
        title={t('edit.sections.users')}
        place={roomFieldId('users')}
        refusal={refusalAt('users')}
      >
        <Users values={values} />
        <RoomVisibility />
      </FormSection>
      <FormSection
        id={sectionOf.picture}
        title={t('edit.sections.picture')}
        place={roomFieldId('picture')}
        refusal={refusalAt('picture')}
      >
        <RoomPicture />
      </FormSection>
      <FormSection
        id={sectionOf.settings}
        title={t('edit.sections.settings')}
        place={roomFieldId('settings')}
        refusal={refusalAt('settings')}
      >
        <SettingsEditor
          value={settings.value}
          onChange={settings.onChange}
          owner="room"
          refusal={controlRefusal}
          {...(unread && { unread })}
        />
      </FormSection>
    </div>
  );

  function numberHint() {
    const number = opened?.['e164'];
    return typeof number === 'string' && number !== ''
      ? t('page.number', { number })
      : t('edit.numberComes');
  }
}

/** Everybody, or certain users. */
function Users({ values }: Pick<RoomSectionsProps, 'values'>) {
  const { t } = useTranslation('rooms');
  const { control } = useFormContext<RoomValues>();
  const { field: users } = useController({ control, name: 'users' });
  const sources = usePeopleSources();
  const [pasted, setPasted] = useState('');
  return (
    <>
      <FormField
        control={control}
        name="exclusive"
        id="room-exclusive"
        label={t('edit.exclusive')}
        hint={t(values.exclusive ? 'edit.exclusiveWhy' : 'edit.everybodyWhy')}
      >
        {({ value, onChange }, { id, ...props }) => (
          <Switch
            id={id}
            checked={value}
            onChange={onChange}
            aria-describedby={props['aria-describedby']}
          />
        )}
      </FormField>
      {values.exclusive && values.users.length === 0 && (
        <Alert type="warning" showIcon title={t('edit.nobody')} />
      )}
      {values.exclusive ? (
        <UserList
          label={t('edit.users')}
          empty={t('edit.usersEmpty')}
          value={users.value}
          onChange={users.onChange}
          {...sources}
          pasted={pasted}
          onPasted={setPasted}
        />
      ) : (
        values.users.length > 0 && (
          <p className={styles['soft']}>{t('edit.keptUsers', { count: values.users.length })}</p>
        )
      )}
    </>
  );
}
