import { Button } from 'antd';
import { useState } from 'react';
import { useController, useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSettingTexts } from '#app/components/meeting-settings/use-setting-texts.ts';
import type { BookingSettingKey, BookingValues } from '../booking-values.ts';
import { isSeenWhole, SettingControl } from './setting-control.tsx';
import {
  checkSetting,
  defaultOf,
  idleBecauseOf,
  isChanged,
  masterOf,
  type StepSetting,
} from './settings-rules.ts';
import styles from './settings-step.module.css';
import { useProblemText } from './use-problem-text.ts';

/** One setting: name and explanation, control, what is wrong with it, why it is idle. */
export function SettingRow({ setting }: { readonly setting: StepSetting }) {
  const { t } = useTranslation('settings');
  const texts = useSettingTexts();
  const problemText = useProblemText();
  const idle = useIdleText(setting);
  const [typing, setTyping] = useState(false);
  const { control } = useFormContext<BookingValues>();
  const { field, fieldState } = useController<BookingValues, `settings.${BookingSettingKey}`>({
    control,
    name: `settings.${setting.key}`,
  });
  const id = field.name;

  const label = texts.label(setting);
  const changed = isChanged(setting, { [setting.key]: field.value });
  const problem = field.value === undefined ? undefined : checkSetting(setting, field.value);
  // Half a password is no mistake yet.
  const said = problem && !typing ? problemText(problem) : fieldState.error?.message;
  const [labelId, helpId, problemId] = [`${id}-label`, `${id}-help`, `${id}-problem`];

  return (
    <div
      className={styles['row']}
      data-idle={idle !== undefined || undefined}
      onFocus={() => setTyping(true)}
      onBlur={() => {
        setTyping(false);
        field.onBlur();
      }}
    >
      <div className={styles['name']}>
        <div className={styles['label']}>
          {isSeenWhole(setting) ? (
            <span id={labelId}>{setting.kind === 'raw' ? <code>{label}</code> : label}</span>
          ) : (
            <label id={labelId} htmlFor={id}>
              {label}
            </label>
          )}
          {changed && (
            <Button
              type="link"
              size="small"
              className={styles['reset']}
              aria-label={t('step.resetSetting', { label })}
              onClick={() => field.onChange(defaultOf(setting))}
            >
              {t('step.reset')}
            </Button>
          )}
        </div>
        <div id={helpId} className={styles['help']}>
          {idle ?? (setting.kind === 'raw' ? t('step.unknownField') : texts.help(setting))}
        </div>
      </div>
      <div className={styles['control']}>
        <SettingControl
          setting={setting}
          value={field.value ?? defaultOf(setting)}
          onChange={field.onChange}
          id={id}
          labelId={labelId}
          describedBy={said ? `${helpId} ${problemId}` : helpId}
          disabled={idle !== undefined}
          invalid={said !== undefined}
        />
        {said && (
          <p id={problemId} role="alert" className={styles['problem']}>
            {said}
          </p>
        )}
      </div>
    </div>
  );
}

/** Which setting makes this one idle, and what it would have to be; nothing while it has its effect. */
function useIdleText(setting: StepSetting): string | undefined {
  const { t } = useTranslation('settings');
  const texts = useSettingTexts();
  const { control } = useFormContext<BookingValues>();
  const watched = masterOf(setting) ?? setting;
  const value = useWatch({ control, name: `settings.${watched.key}` });
  const other = idleBecauseOf(setting, { [watched.key]: value });
  if (other === undefined || setting.when === undefined) return undefined;
  const names = setting.when.is.map((needed) =>
    'values' in other ? texts.valueName(other, other.values.nameOf(needed)) : t('on'),
  );
  return t('step.idle', { other: texts.label(other), values: names.join(t('step.or')) });
}
