import { Switch } from '#app/components/form/switch.tsx';
import { memo } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { currentProfile } from '#app/api/profile.ts';
import { Field } from '#app/components/form/field.tsx';
import { SettingControl } from '#app/features/setting/editor/setting-control.tsx';
import { useSettingProblemText } from '#app/features/setting/editor/use-setting-problem-text.ts';
import type { SettingValue } from '#app/features/setting/model/meeting-settings.ts';
import { checkSetting, FORM_SETTINGS } from '#app/features/setting/model/settings-rules.ts';
import { settingPlace } from '#app/features/setting/refused-place.ts';
import { useBooking } from '../booking-context.ts';
import type { BookingValues } from '../booking-values.ts';
import { useUnreadSettings } from '../unread.ts';
import { quickId, type QuickSetting } from './quick-place.ts';
import { isRecorded, recordingWith } from './recording.ts';
import styles from './quick-settings.module.css';

/** The meeting's password and whether it is recorded: the same values as under media and security. */
export function QuickSettings() {
  return (
    <div className={styles['row']}>
      <PasswordField {...useNotes('password')} />
      <RecordingField {...useNotes('recording')} />
    </div>
  );
}

/** What there is to say at a field. */
interface Notes {
  readonly refused: string | undefined;
  /** The platform did not answer it. */
  readonly isUnasked: boolean;
}

const PASSWORD = FORM_SETTINGS.find(({ key }) => key === 'password');

/** Drawn again when it changes itself, not with every key in another field. */
const PasswordField = memo(function PasswordField({ refused, isUnasked }: Notes) {
  const { t } = useTranslation('settings');
  const problemText = useSettingProblemText();
  const { value = '', onChange, unread } = useQuickSetting('password', isUnasked);
  if (PASSWORD === undefined) return null;
  const problem = checkSetting(PASSWORD, value, currentProfile().passwordCharacters);
  return (
    <Field
      id={quickId('password')}
      label={t('labels.password')}
      problem={problem === undefined ? refused : problemText(problem)}
      {...(unread && { hint: unread })}
    >
      {(control) => (
        <SettingControl
          setting={PASSWORD}
          owner="meeting"
          value={value}
          onChange={onChange}
          id={control.id}
          labelId={`${control.id}-label`}
          describedBy={control['aria-describedby'] ?? ''}
          disabled={false}
          invalid={control['aria-invalid']}
        />
      )}
    </Field>
  );
});

const RecordingField = memo(function RecordingField({ refused, isUnasked }: Notes) {
  const { t } = useTranslation('booking');
  const { t: settings } = useTranslation('settings');
  const { value, onChange, unread } = useQuickSetting('recording', isUnasked);
  const isOn = isRecorded(value);
  return (
    <Field
      id={quickId('recording')}
      label={t('quick.record')}
      problem={refused}
      {...(unread && { hint: unread })}
    >
      {(control) => (
        <span className={styles['switch']}>
          <Switch
            id={control.id}
            checked={isOn}
            onChange={(on) => onChange(recordingWith(value, on))}
            aria-describedby={control['aria-describedby']}
          />
          <span aria-hidden>{settings(isOn ? 'on' : 'off')}</span>
        </span>
      )}
    </Field>
  );
});

function useNotes(key: QuickSetting): Notes {
  const { controlRefusal } = useBooking();
  const unread = useUnreadSettings();
  const setting = FORM_SETTINGS.find((each) => each.key === key);
  return {
    refused: controlRefusal?.control === settingPlace(key) ? controlRefusal.text : undefined,
    isUnasked: setting !== undefined && unread?.has(setting.word) === true,
  };
}

function useQuickSetting(key: QuickSetting, isUnasked: boolean) {
  const { t } = useTranslation('unread');
  const { control, getValues } = useFormContext<BookingValues>();
  const { field } = useController({ control, name: 'settings' });
  const value = field.value[key];
  return {
    value,
    onChange: (next: SettingValue | undefined) =>
      field.onChange({ ...getValues('settings'), [key]: next }),
    unread: isUnasked && value === undefined ? t('atField') : undefined,
  };
}
